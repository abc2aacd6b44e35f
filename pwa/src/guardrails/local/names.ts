import type { Span } from '../spans.ts'
import { fold, originalOf, spanOf, tokensOf } from './folded.ts'
import { placesOf, readied } from './phrases.ts'
import type { Reading } from './reading.ts'

const LINK = /(?:https?:\/\/|(?<![\w@.-])www\.)[^\s<>"“”«»]+/gi
const TRAILING = /[.,;:!?'’)\]…]+$/

/** Competitors by their names, that the approved caption does not name. A small word may be the thing and not the bank. */
export function competitors(reading: Reading, names: readonly string[]): (Span & { name: string })[] {
  return names.flatMap((name) => {
    if (phrasesIn(reading.official, [name]).length > 0) return []
    return named(reading, [name])
      .filter((span) => originalOf(reading.folded, span) !== originalOf(reading.folded, span).toLowerCase())
      .map((span) => ({ ...span, name }))
  })
}

/** Phrases of a rule of the company's own, that the approved caption does not hold. */
export function named(reading: Reading, phrases: readonly string[]): Span[] {
  const approved = new Set(phrasesIn(reading.official, phrases))
  const tokens = tokensOf(reading.folded)
  return placesOf(ready(phrases), tokens)
    .map(({ first, last }) => ({ start: tokens[first]!.start, end: tokens[last]!.end }))
    .filter(({ start, end }) => !approved.has(reading.folded.text.slice(start, end)))
    .map(({ start, end }) => spanOf(reading.folded, start, end))
}

/** Links that lead to sites which are neither our own nor in the approved caption. */
export function links(reading: Reading, own: readonly string[]): (Span & { domain: string })[] {
  const approved = new Set(linksIn(reading.official).map((link) => link.domain))
  return linksIn(reading.text).filter(({ domain }) => !approved.has(domain) && !own.some((one) => domain === one || domain.endsWith(`.${one}`)))
}

function linksIn(text: string): (Span & { domain: string })[] {
  return [...text.matchAll(LINK)].flatMap((found) => {
    const written = found[0].replace(TRAILING, '')
    const address = /^www/i.test(written) ? `https://${written}` : written
    if (!URL.canParse(address)) return []
    const start = [...text.slice(0, found.index)].length
    return [{ start, end: start + [...written].length, domain: new URL(address).hostname }]
  })
}

function phrasesIn(text: string, phrases: readonly string[]): string[] {
  const folded = fold(text)
  const tokens = tokensOf(folded)
  return placesOf(ready(phrases), tokens).map(({ first, last }) => folded.text.slice(tokens[first]!.start, tokens[last]!.end))
}

function ready(phrases: readonly string[]) {
  return readied(phrases.map((phrase) => tokensOf(fold(phrase)).map((token) => token.word).join(' ')).filter(Boolean))
}
