import { expect, test } from 'vitest'
import { strictest } from './levels.ts'

test('the strictest level wins', () => {
  expect(strictest(['nudge', 'block', 'hold'])).toBe('block')
})

test('without findings there is no level', () => {
  expect(strictest([])).toBeNull()
})
