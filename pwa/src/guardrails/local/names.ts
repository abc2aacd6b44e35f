import type { Span } from '../spans.ts'
import { fold, originalOf, spanOf, tokensOf } from './folded.ts'
import { placesOf, readied, type Phrases } from './phrases.ts'
import type { Reading } from './reading.ts'

const LINK = /(?:https?:\/\/|(?<![\w@.-])www\.)[^\s<>"“”«»]+/gi
const TRAILING = /[.,;:!?'’)\]…]+$/

/** Competitors by their names, that the approved caption does not name. A small word may be the thing and not the bank. */
export function competitors(reading: Reading, names: readonly string[]): (Span & { name: string })[] {
  return names.flatMap((name) => {
    if (phrasesIn(reading.official, ready([name], true)).length > 0) return []
    return standing(reading, ready([name], true))
      .filter((span) => originalOf(reading.folded, span) !== originalOf(reading.folded, span).toLowerCase())
      .map((span) => ({ ...span, name }))
  })
}

/** Phrases of a rule of the company's own, that the approved caption does not hold. */
export function named(reading: Reading, phrases: readonly string[]): Span[] {
  const wanted = ready(phrases, false)
  const approved = new Set(phrasesIn(reading.official, wanted))
  return standing(reading, wanted).filter((span) => !approved.has(fold(originalOf(reading.folded, span)).text))
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

function standing(reading: Reading, phrases: Phrases): Span[] {
  const tokens = tokensOf(reading.folded)
  return placesOf(phrases, tokens).map(({ first, last }) => spanOf(reading.folded, tokens[first]!.start, tokens[last]!.end))
}

function phrasesIn(text: string, phrases: Phrases): string[] {
  const folded = fold(text)
  const tokens = tokensOf(folded)
  return placesOf(phrases, tokens).map(({ first, last }) => folded.text.slice(tokens[first]!.start, tokens[last]!.end))
}

function ready(phrases: readonly string[], joined: boolean): Phrases {
  const plain = phrases.map((phrase) => tokensOf(fold(phrase)).map((token) => token.word).join(' '))
  return readied(plain.filter(Boolean), { joined })
}
