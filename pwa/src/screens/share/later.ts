import { learn } from '@/words/words.svelte.ts'

/** Sharing at another time or by Birdsong, loaded with its words when somebody is about to share. */
export async function later() {
  const [planning, posting] = await Promise.all([import('./Later.svelte'), import('./ForMe.svelte'), learn('later')])
  return { Later: planning.default, ForMe: posting.default }
}
