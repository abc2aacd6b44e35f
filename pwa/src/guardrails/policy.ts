import { api, got } from '@/api/client.ts'
import { loaded } from '@/api/loaded.svelte.ts'
import type { Shape } from '@/api/shapes.ts'

export type Policy = Shape<'PolicyView'>

/** The policy in force in the person's language, with what is new since they last said yes. */
export function policyInForce() {
  return loaded((signal) => got(api.GET('/api/policy', { signal })))
}

/** Says yes to the version that was read. */
export async function acknowledge(version: number): Promise<void> {
  await got(api.PUT('/api/policy/acknowledgement', { body: { version } }))
}

/** Brings a paragraph into view and puts the focus on it, so that it is read aloud from there. */
export function lead(root: ParentNode, id: string): void {
  const paragraph = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  if (!paragraph) return
  paragraph.tabIndex = -1
  paragraph.focus({ preventScroll: true })
  paragraph.scrollIntoView({ block: 'start' })
}
