import type { Token } from './folded.ts'

/** A word in which `*` may stand for any letters. */
type Word = { exact: string } | { head: string; inside: string[]; tail: string }

/** Phrases made ready to be looked for; those that begin with a certain word are found by it. */
export type Phrases = { byFirst: Map<string, Word[][]>; others: Word[][] }

/** Where phrases were found, by the first and the last of their words. */
export type Place = { first: number; last: number }

/** `joined`: words that stand apart in a phrase may also be written as one, as in hashtags. */
export function readied(phrases: readonly string[], { joined = true } = {}): Phrases {
  const ready: Phrases = { byFirst: new Map(), others: [] }
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    add(ready, words.map(wordOf))
    if (joined && words.length > 1) add(ready, [wordOf(words.join(''))])
  }
  return ready
}

/** Every place where one of the phrases stands, within one clause. */
export function placesOf(phrases: Phrases, tokens: readonly Token[]): Place[] {
  const found: Place[] = []
  for (const [first, token] of tokens.entries()) {
    for (const words of [...(phrases.byFirst.get(token.word) ?? []), ...phrases.others]) {
      if (standsAt(words, tokens, first)) found.push({ first, last: first + words.length - 1 })
    }
  }
  return found
}

function standsAt(words: readonly Word[], tokens: readonly Token[], first: number): boolean {
  const last = tokens[first + words.length - 1]
  return last?.clause === tokens[first]!.clause && words.every((word, place) => fits(word, tokens[first + place]!.word))
}

function add(ready: Phrases, words: Word[]): void {
  const first = words[0]!
  if (!('exact' in first)) ready.others.push(words)
  else ready.byFirst.set(first.exact, [...(ready.byFirst.get(first.exact) ?? []), words])
}

function wordOf(written: string): Word {
  const [head = '', ...rest] = written.split('*')
  return rest.length === 0 ? { exact: written } : { head, inside: rest.slice(0, -1), tail: rest.at(-1)! }
}

function fits(wanted: Word, word: string): boolean {
  if ('exact' in wanted) return wanted.exact === word
  const { head, inside, tail } = wanted
  return word.length >= head.length + tail.length && word.startsWith(head) && word.endsWith(tail) && inside.every((part) => word.includes(part))
}
