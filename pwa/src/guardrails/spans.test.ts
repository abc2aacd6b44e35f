import { expect, test } from 'vitest'
import { moved, pieces, replaced, unitOf } from './spans.ts'

const marks = (text: string, word: string) => {
  const start = [...text.slice(0, text.indexOf(word))].length
  return { start, end: start + [...word].length }
}
const words = (text: string, spans: { start: number; end: number }[]) => spans.map(({ start, end }) => [...text].slice(start, end).join(''))

test.each([
  ['Buy gold now', 'Please buy… no: Buy gold now', ['gold']],
  ['Buy gold now', 'Buy gold now, my friend', ['gold']],
  ['Buy 🌱 gold now', '🌱🌱 Buy 🌱 gold now', ['gold']],
  ['Buy gold now', 'Buy silver now', []],
  ['Buy gold now', 'Buy gooold now', []],
])('%s → %s still marks %j', (before, after, left) => {
  expect(words(after, moved([marks(before, 'gold')], before, after))).toEqual(left)
})

test('what is said about the whole text stays', () => {
  expect(moved([{ start: 0, end: 0 }], 'one', 'two')).toEqual([{ start: 0, end: 0 }])
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
})
