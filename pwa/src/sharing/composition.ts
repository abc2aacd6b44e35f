/** Stands for the person's tracked link while it is not made yet: as long as the real one. */
const LINK_CODE_LENGTH = 8

export type Beside = {
  /** What the policy adds and can't be dropped. */
  adds: string
  hashtags: readonly string[]
  /** The tracked link; empty where the post leads nowhere. */
  link?: string
}

/** Everything that goes out, as the server puts it together: the text with what is added, the hashtags it lacks, the link. */
export function whole(text: string, { adds, hashtags, link = linkLike() }: Beside): string {
  const said = adds ? `${text.trimEnd()} ${adds}` : text
  return [said, missingTags(said, hashtags).join(' '), link].filter(Boolean).join('\n\n')
}

/** The hashtags, with their `#`, that do not stand in the text already. */
export function missingTags(text: string, hashtags: readonly string[]): string[] {
  const said = new Set(text.split(/\s+/).map((word) => word.toLowerCase().replace(/[.,;:!?]+$/, '')))
  return hashtags.map((tag) => `#${tag}`).filter((tag) => !said.has(tag.toLowerCase()))
}

function linkLike(): string {
  return `${location.origin}/r/${'x'.repeat(LINK_CODE_LENGTH)}`
}
