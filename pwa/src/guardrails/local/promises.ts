import type { Shape } from '@/api/shapes.ts'
import type { Span } from '../spans.ts'
import { fold, spanOf, tokensOf, type Token } from './folded.ts'
import { placesOf, readied, type Phrases, type Place } from './phrases.ts'
import type { Reading } from './reading.ts'

type Words = Shape<'PromiseWords'>
type Ready = Record<Exclude<keyof Words, 'language'>, Phrases>

/** How many words may stand between a promise and what is promised. */
const APART = 5
const ready = new WeakMap<Words, Ready>()

/** Promises of return, told by plain words. Where a word denies or doubts it, the phone stays silent. */
export function promises(reading: Reading, all: readonly Words[]): Span[] {
  const tokens = tokensOf(reading.folded)
  const spans = all.flatMap((words) => said(tokens, reading, madeReady(words)))
  const approved = fold(reading.official).text
  const own = spans.filter((span) => !approved.includes(reading.folded.text.slice(span.start, span.end)))
  return widest(own).map((span) => spanOf(reading.folded, span.start, span.end))
}

function said(tokens: readonly Token[], reading: Reading, words: Ready): Span[] {
  const quiet = new Set(placesOf(words.quiet, tokens).map((place) => tokens[place.first]!.sentence))
  const investing = placesOf(words.investing, tokens)
  const onProduct = reading.category === 'product'
  const near = (place: Place) => investing.some((one) => apart(one, place) && (onProduct || sameSentence(tokens, one, place)))
  const promised = beside(tokens, placesOf(words.promises, tokens), placesOf(words.things, tokens))
  const places = [
    ...promised.filter((place) => onProduct || near(place)),
    ...placesOf(words.claims, tokens).filter((place) => onProduct || near(place)),
    ...placesOf(words.riskless, tokens).filter((place) => near(place) || (onProduct && mentions(words.investing, reading.official))),
  ]
  const loud = places.filter(({ first }) => !quiet.has(tokens[first]!.sentence) && !quiet.has(tokens[first]!.sentence + 1))
  return loud.map(({ first, last }) => ({ start: tokens[first]!.start, end: tokens[last]!.end }))
}

/** A promise and a thing in one clause, either first. */
function beside(tokens: readonly Token[], promised: readonly Place[], things: readonly Place[]): Place[] {
  return promised.flatMap((promise) =>
    things
      .filter((thing) => {
        const [first, second] = promise.first < thing.first ? [promise, thing] : [thing, promise]
        const between = second.first - first.last - 1
        return apart(first, second) && between <= APART && tokens[first.first]!.clause === tokens[second.last]!.clause
      })
      .map((thing) => ({ first: Math.min(promise.first, thing.first), last: Math.max(promise.last, thing.last) })),
  )
}

function apart(one: Place, other: Place): boolean {
  return one.last < other.first || other.last < one.first
}

function sameSentence(tokens: readonly Token[], one: Place, other: Place): boolean {
  return tokens[one.first]!.sentence === tokens[other.first]!.sentence
}

function mentions(phrases: Phrases, text: string): boolean {
  return placesOf(phrases, tokensOf(fold(text))).length > 0
}

/** Without those that lie inside another. */
function widest(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (!kept.some((one) => span.start < one.end && one.start < span.end)) kept.push(span)
  }
  return kept
}

function madeReady(words: Words): Ready {
  const known = ready.get(words)
  if (known) return known
  const { language: _, ...lists } = words
  const made = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, readied(list)])) as Ready
  ready.set(words, made)
  return made
}
