import { expect, test } from 'vitest'
import { partOfDay, unseen } from './unseen.ts'

test('only cards that were not there before are new', () => {
  expect(unseen([{ id: 'a' }], [{ id: 'b' }, { id: 'a' }])).toEqual([{ id: 'b' }])
})

test.each([
  [4, 'morning'],
  [11, 'morning'],
  [12, 'afternoon'],
  [18, 'evening'],
  [3, 'evening'],
])('at %i it is %s', (hour, part) => {
  expect(partOfDay(hour)).toBe(part)
})
