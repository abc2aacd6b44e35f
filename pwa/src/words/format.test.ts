import { expect, test } from 'vitest'
import { daysUntil, formatDay, formatDistance, formatMoment, useTimeZone } from './format.ts'

const now = new Date('2026-11-22T12:00:00Z')

test.each([
  ['2026-11-25T13:00:00Z', 'in 3 days'],
  ['2026-11-23T13:00:00Z', 'tomorrow'],
  ['2026-11-22T15:30:00Z', 'in 3 hours'],
  ['2026-11-22T11:58:00Z', '2 minutes ago'],
])('%s is %s', (at, said) => {
  expect(formatDistance(at, now)).toBe(said)
})

test('moments are said in the person’s own time zone, with 24 hours', () => {
  useTimeZone('Asia/Tokyo')
  expect(formatMoment('2026-11-24T14:00:00Z')).toBe('Tue 24 Nov, 23:00')
})

test('the year is only said when it is another one', () => {
  expect(formatDay('2026-11-24T10:00:00Z', now)).toBe('24 Nov')
  expect(formatDay('2027-02-11T10:00:00Z', now)).toBe('11 Feb 2027')
})

test('days are counted in parts', () => {
  expect(daysUntil('2026-11-24T00:00:00Z', now)).toBe(1.5)
})
