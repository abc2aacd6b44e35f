import { expect, test } from 'vitest'
import { asProblem, Problem, problemOf } from './problem.ts'

const answer = (status: number, headers: Record<string, string> = {}) => new Response('{}', { status, headers })

test('a problem says what the server says', () => {
  const problem = problemOf(answer(409), { code: 'share-proven', detail: 'Somebody has followed the link.' }, 'Sorry.')
  expect(problem).toMatchObject({ status: 409, code: 'share-proven', message: 'Somebody has followed the link.' })
})

test('an answer without words gets ours', () => {
  expect(problemOf(answer(502), '<html>', 'Sorry.').message).toBe('Sorry.')
  expect(problemOf(answer(500), { title: 'Internal Server Error' }, 'Sorry.').message).toBe('Sorry.')
})

test('every field that does not fit is named', () => {
  const problem = problemOf(answer(400), { detail: 'No.', field: 'alias', errors: [{ field: 'email', message: 'Too long.' }] }, '')
  expect([...problem.fields]).toEqual([
    ['email', 'Too long.'],
    ['alias', 'No.'],
  ])
})

test('the advice of a refused share comes along, wherever the answer carries it', () => {
  const advice = { level: 'block' }
  expect(problemOf(answer(422), { advice }, '').advice).toEqual(advice)
  expect(problemOf(answer(422), { extra: { advice } }, '').advice).toEqual(advice)
  expect(problemOf(answer(422), {}, '').advice).toBeNull()
})

test('how long to wait is read in seconds', () => {
  expect(problemOf(answer(429, { 'Retry-After': '30' }), {}, '').retryAfterSeconds).toBe(30)
  expect(problemOf(answer(429), {}, '').retryAfterSeconds).toBeNull()
})

test('a fetch that fails means that the network is away', () => {
  const problem = asProblem(new TypeError('Failed to fetch'), 'You are offline.')
  expect(problem).toMatchObject({ offline: true, passing: true, message: 'You are offline.' })
})

test('a bug of ours is not taken for a problem', () => {
  expect(() => asProblem(new RangeError('bug'), '')).toThrow(RangeError)
})

test.each([
  [503, true],
  [429, true],
  [401, false],
  [422, false],
])('status %i may pass by itself: %s', (status, passing) => {
  expect(new Problem(status).passing).toBe(passing)
})
