import type { Span } from '../spans.ts'

/** A text made comparable, with the way back: unit `i` of `text` comes from the original's code point `origin[i]`. */
export type Folded = { text: string; origin: number[]; points: string[] }

/** A word of a folded text. Sentences and clauses are counted from 0. */
export type Token = { word: string; start: number; end: number; sentence: number; clause: number }

const UNSEEN = /[\p{M}\p{Cf}]/gu
const WORD = /[a-z0-9]+(?:'[a-z0-9]+)*/g
const SENTENCE_END = /[.!?]["')\]]*(?=\s|$)|\n/
const CLAUSE_END = /[,;:()"]|\s-+\s/

/** Small letters without accents and invisible signs. */
export function fold(original: string): Folded {
  const points = [...original]
  const folded: Folded = { text: '', origin: [], points }
  for (const [place, point] of points.entries()) {
    const plain = point.normalize('NFKD').toLowerCase().replace(UNSEEN, '').replaceAll('ß', 'ss').replace(/[’`]/g, "'")
    folded.text += plain
    for (let unit = 0; unit < plain.length; unit += 1) folded.origin.push(place)
  }
  return folded
}

/** The original's code points behind the folded `[start, end)`. */
export function spanOf(folded: Folded, start: number, end: number): Span {
  return { start: folded.origin[start] ?? folded.points.length, end: (folded.origin[end - 1] ?? folded.points.length - 1) + 1 }
}

export function originalOf(folded: Folded, span: Span): string {
  return folded.points.slice(span.start, span.end).join('')
}

export function tokensOf(folded: Folded): Token[] {
  const found: Token[] = []
  let [sentence, clause, past] = [0, 0, 0]
  for (const { 0: word, index } of folded.text.matchAll(WORD)) {
    const between = folded.text.slice(past, index)
    if (SENTENCE_END.test(between)) sentence += 1
    if (SENTENCE_END.test(between) || CLAUSE_END.test(between)) clause += 1
    past = index + word.length
    found.push({ word, start: index, end: past, sentence, clause })
  }
  return found
}

/** The words of a text in their comparable form. */
export function wordsOf(text: string): string[] {
  return fold(text).text.match(WORD) ?? []
}
