export type Piece = { text: string; kind: 'plain' | 'tag' | 'link' }

const SPECIAL = /(?<link>https?:\/\/[^\s<>"“”]+(?<![.,;:!?'’)\]…]))|(?<tag>(?<![\p{L}\p{N}_&])#[\p{L}\p{M}\p{N}_]+)/gu

/** A text cut where networks show something as a hashtag or an address. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let rest = 0
  for (const match of text.matchAll(SPECIAL)) {
    if (match.index > rest) found.push({ text: text.slice(rest, match.index), kind: 'plain' })
    found.push({ text: match[0], kind: match.groups?.tag ? 'tag' : 'link' })
    rest = match.index + match[0].length
  }
  if (rest < text.length) found.push({ text: text.slice(rest), kind: 'plain' })
  return found
}

/** How networks show an address: without its scheme and shortened. */
export function shortAddress(address: string, longest = 28): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/, '')
  return bare.length > longest ? `${bare.slice(0, longest - 1)}…` : bare
}

/** The name of a web address's server; empty for what is none. */
export function domainOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '')
  } catch {
    return ''
  }
}
