import { expect, test } from 'vitest'
import { moved, pieces, pointOf, replaced, unitOf, wordsAt, type Span } from './spans.ts'

const marks = (text: string, word: string) => {
  const start = [...text.slice(0, text.indexOf(word))].length
  return { start, end: start + [...word].length }
}
const words = (text: string, spans: Span[]) => spans.map((span) => wordsAt(text, span))

test.each([
  ['Buy gold now', 'Please buy… no: Buy gold now', ['gold']],
  ['Buy gold now', 'Buy gold now, my friend', ['gold']],
  ['Buy 🌱 gold now', '🌱🌱 Buy 🌱 gold now', ['gold']],
  ['Buy gold now', 'Buy golds now', ['gold']],
  ['Buy gold now', 'Buy gooold now', ['gooold']],
  ['Buy gold now', 'Buy go now', ['go']],
  ['Buy gold now', 'Buy cold now', ['old']],
  ['Buy gold now', 'Buy silver now', []],
  ['Buy gold now', 'Buy now', []],
  ['Buy gold now', '', []],
])('%s → %s still marks %j', (before, after, left) => {
  expect(words(after, moved([marks(before, 'gold')], before, after))).toEqual(left)
})

test('what is said about the whole text stays', () => {
  expect(moved([{ start: 0, end: 0 }], 'one', 'two')).toEqual([{ start: 0, end: 0 }])
})

test.each([
  ['Buy gold', 'Buy gold now', 12],
  ['Buy gold', 'Now buy: Buy gold', 17],
  ['Buy gold', 'Buy', 3],
])('what belongs at the end stays at the end: %s → %s', (before, after, end) => {
  expect(moved([{ start: 8, end: 8 }], before, after)).toEqual([{ start: end, end }])
})

test('whatever becomes of a text, a span stays inside it', () => {
  const texts = ['', 'a', 'ab', 'aab', 'abab', 'b🌱ab', '🌱🌱', 'baba baba']
  for (const before of texts) {
    for (const after of texts) {
      const length = [...before].length
      const spans = Array.from({ length: length + 1 }, (_, start) => Array.from({ length: length - start + 1 }, (_, more) => ({ start, end: start + more }))).flat()
      for (const { start, end } of moved(spans, before, after)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual([...after].length)
      }
    }
  }
})

test('a text is cut where marks begin and end, overlapping ones too', () => {
  const cut = pieces('abcdef', [
    { start: 1, end: 4 },
    { start: 3, end: 5 },
  ])
  expect(cut.map((piece) => [piece.text, piece.marks.length])).toEqual([
    ['a', 0],
    ['bc', 1],
    ['d', 2],
    ['e', 1],
    ['f', 0],
  ])
})

test('marks that end after the text do no harm', () => {
  expect(pieces('ab', [{ start: 1, end: 9 }]).map((piece) => piece.text)).toEqual(['a', 'b'])
})

test('a replacement counts code points', () => {
  expect(replaced('🌱 guaranteed return!', { start: 2, end: 19 }, 'a plan')).toBe('🌱 a plan!')
  expect(unitOf('🌱 x', 2)).toBe(3)
  expect(pointOf('🌱 x', 3)).toBe(2)
})
