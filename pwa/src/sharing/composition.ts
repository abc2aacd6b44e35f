/** Stands for the person's tracked link while it is not made yet: as long as the real one. */
const LINK_CODE_LENGTH = 8

export type Beside = { adds: string; hashtags: readonly string[]; link?: string }

/** Everything that goes out: the text, what is added and can't be dropped, the hashtags it lacks, and the link. */
export function whole(text: string, { adds, hashtags, link = linkLike() }: Beside): string {
  return [text, adds, ...missingTags(text, hashtags), link].filter(Boolean).join(' ')
}

/** The hashtags, with their `#`, that do not stand in the text already. */
export function missingTags(text: string, hashtags: readonly string[]): string[] {
  const said = new Set(text.split(/\s+/).map((word) => word.toLowerCase().replace(/[.,;:!?]+$/, '')))
  return hashtags.map((tag) => `#${tag}`).filter((tag) => !said.has(tag.toLowerCase()))
}

function linkLike(): string {
  return `${location.origin}/r/${'x'.repeat(LINK_CODE_LENGTH)}`
}
