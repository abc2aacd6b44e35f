import { expect, test } from 'vitest'
import { wordsBetween } from './words.ts'

test('a changed word is a removed one and an added one', () => {
  expect(wordsBetween('Nobody can promise.', 'Nobody may promise.')).toEqual([
    { kind: 'same', text: 'Nobody ' },
    { kind: 'removed', text: 'can' },
    { kind: 'added', text: 'may' },
    { kind: 'same', text: ' promise.' },
  ])
})

test('nothing before is all added', () => {
  expect(wordsBetween('', 'New.')).toEqual([{ kind: 'added', text: 'New.' }])
})
