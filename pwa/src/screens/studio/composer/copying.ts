import { api, got } from '@/api/client.ts'
import { asProblem } from '@/api/problem.ts'
import type { Shape } from '@/api/shapes.ts'
import { toast } from '@/ui/toasts.svelte.ts'
import { t } from '@/words/words.svelte.ts'
import type { Composing } from './composing.svelte.ts'

const LONGEST_TITLE = 200

/** A new draft with the same words, audience and picture; its times are left open. */
export async function asNewPost(composing: Composing): Promise<Shape<'PostView'> | null> {
  const { kind, category, language, summary, url, picture_id, hashtags, locked, internal, topic_id, audience, captions, title } = composing.fields!
  const body = {
    ...{ kind, category, language, summary, picture_id, hashtags, locked, internal, topic_id, audience },
    title: t('copy-title', { title }).slice(0, LONGEST_TITLE),
    url: url.trim() || null,
    captions: captions.filter((caption) => caption.text.trim() !== ''),
  }
  try {
    return await got(api.POST('/api/posts', { body }))
  } catch (thrown) {
    toast(asProblem(thrown, t('offline-explained')).message, { tone: 'bad' })
    return null
  }
}
