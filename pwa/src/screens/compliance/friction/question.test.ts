import { expect, test } from 'vitest'
import { csvOf, overTime, queryOf } from './question.ts'

test.each([[30, 'day'], [90, 'week'], [365, 'month']])('%i days are told by %s', (days, by) => {
  expect(overTime(days)).toBe(by)
})

test('thirty days include today', () => {
  expect(queryOf({ days: 30, by: 'day', about: '' }, '2026-11-30')).toEqual({ from: '2026-11-01', to: '2026-11-30', by: 'day' })
})

test('a question about one rule names it, whatever its code', () => {
  const query = queryOf({ days: 1, by: 'week', about: 'rule:a:b' }, '2026-11-30')
  expect(query).toMatchObject({ rule: 'a:b' })
  expect(csvOf(query)).toBe('/api/friction/table.csv?from=2026-11-30&to=2026-11-30&by=week&rule=a%3Ab')
})
