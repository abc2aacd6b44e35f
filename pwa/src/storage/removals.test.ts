import { afterEach, expect, test, vi } from 'vitest'
import { emptyDatabase, type SaidRemoval } from './database.ts'
import { keepRemoval, saidRemovals, sendRemovals } from './removals.ts'

const answer = (status: number) => new Response(status === 204 ? null : '{}', { status })

afterEach(emptyDatabase)

test('what was said is sent once and then forgotten', async () => {
  await keepRemoval('s', { answer: 'deleted' })
  const send = vi.fn(async (_one: SaidRemoval) => answer(204))
  expect(await sendRemovals(send)).toBe(false)
  expect(await sendRemovals(send)).toBe(false)
  expect(send.mock.calls.map(([one]) => one.said)).toEqual([{ answer: 'deleted' }])
})

test('without a network it waits on, and what is said last goes', async () => {
  await keepRemoval('s', { answer: 'cannot', why: 'Not mine' })
  expect(await sendRemovals(() => Promise.reject(new TypeError('Failed to fetch')))).toBe(true)
  await keepRemoval('s', { answer: 'deleted' })
  expect((await saidRemovals()).map((one) => one.said)).toEqual([{ answer: 'deleted' }])
})

test('what is said while it is being sent is not lost', async () => {
  await keepRemoval('s', { answer: 'cannot', why: 'Not mine' })
  vi.spyOn(Date, 'now').mockReturnValue(1)
  await sendRemovals(async () => {
    await keepRemoval('s', { answer: 'deleted' })
    return answer(204)
  })
  vi.restoreAllMocks()
  expect((await saidRemovals()).map((one) => one.said)).toEqual([{ answer: 'deleted' }])
})

test.each([[400, 0], [404, 0], [409, 0], [401, 1], [429, 1], [503, 1]])('after an answer %i, %i wait on', async (status, left) => {
  await keepRemoval('s', { answer: 'deleted' })
  await sendRemovals(async () => answer(status))
  expect(await saidRemovals()).toHaveLength(left)
})
