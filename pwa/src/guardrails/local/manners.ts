import type { Span } from '../spans.ts'
import { wordsOf } from './folded.ts'
import type { Reading } from './reading.ts'

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu
const MARKS = /^[\s!?¡¿.]*[!?]+/
const LONG = 5

/** Whether no word is the person's own: the caption as it is, or with words only moved or left out. */
export function isCaptionAsItWas(reading: Reading): boolean {
  const left = new Map<string, number>()
  for (const word of wordsOf(reading.official)) left.set(word, (left.get(word) ?? 0) + 1)
  const own = wordsOf(reading.text)
  return own.length > 0 && own.every((word) => left.set(word, (left.get(word) ?? 0) - 1).get(word)! >= 0)
}

/** Whole sentences in capitals, each with the same in sentence case. */
export function shouts(reading: Reading): (Span & { calm: string })[] {
  const known = new Set([...reading.official.matchAll(WORD)].map((found) => found[0]))
  return capitalRuns(reading.text, known)
    .filter((run) => isLoud(run))
    .map((run) => {
      const last = run.at(-1)!
      const behind = last.index + last[0].length
      const end = behind + (MARKS.exec(reading.text.slice(behind))?.[0].length ?? 0)
      const shouted = reading.text.slice(run[0]!.index, end)
      const start = [...reading.text.slice(0, run[0]!.index)].length
      return { start, end: start + [...shouted].length, calm: spoken(shouted) }
    })
}

/** Neighbouring words in capitals; a single letter joins a run but begins none. */
function capitalRuns(text: string, known: ReadonlySet<string>): RegExpExecArray[][] {
  const runs: RegExpExecArray[][] = [[]]
  for (const found of text.matchAll(WORD)) {
    const word = found[0]
    const capital = word === word.toUpperCase() && word !== word.toLowerCase() && !known.has(word)
    const before = runs.at(-1)!.at(-1)
    const broken = before && text.slice(before.index + before[0].length, found.index).includes('\n\n')
    if (!capital || broken) runs.push([])
    if (capital && (runs.at(-1)!.length > 0 || word.length > 1)) runs.at(-1)!.push(found)
  }
  return runs.filter((run) => run.length > 0)
}

/** At least three words, of which two are too long to be abbreviations. */
function isLoud(run: readonly RegExpExecArray[]): boolean {
  const letters = run.reduce((sum, found) => sum + found[0].length, 0)
  return run.length >= 3 && letters >= 12 && run.filter((found) => found[0].length >= LONG).length >= 2
}

function spoken(shouted: string): string {
  const calm = shouted.toLowerCase().replace(/([!?])[!?]+/g, '$1')
  return calm.replace(/(^|[.!?]\s+)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
