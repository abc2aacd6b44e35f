import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Shape } from '@/api/shapes.ts'
import { emptyDatabase, type Waiting } from './database.ts'
import { onOutboxChange, outbox, putOff, sendWaiting, settled, takeOut } from './outbox.ts'

const request: Shape<'ShareRequest'> = { post_id: 'p', network: 'linkedin', language: 'en', text: 'Hello' }
const answer = (status: number, body: unknown = {}) => new Response(JSON.stringify(body), { status })

/** `navigator.locks` for one thread: whoever asks for a lock waits for those before. */
function locks() {
  let last: Promise<unknown> = Promise.resolve()
  return { request: (_name: string, act: () => Promise<unknown>) => (last = last.then(act, act)) }
}

beforeEach(() => vi.stubGlobal('navigator', { locks: locks() }))
afterEach(async () => {
  await emptyDatabase()
  vi.unstubAllGlobals()
})

test('a share that waits is sent with its own key and then has its answer', async () => {
  const one = await putOff(request, 'Title')
  const send = vi.fn(async (_one: Waiting) => answer(201, { share: null }))
  expect(await sendWaiting(send)).toBe(false)
  expect(send.mock.calls.map(([sent]) => sent.id)).toEqual([one.id])
  expect((await outbox())[0]).toMatchObject({ state: 'answered', outcome: { share: null } })
})

test('two senders at the same moment send once', async () => {
  await putOff(request, 'Title')
  const send = vi.fn(async () => answer(201))
  await Promise.all([sendWaiting(send), sendWaiting(send)])
  expect(send).toHaveBeenCalledTimes(1)
})

test('without a network everything waits on, with the same key', async () => {
  const one = await putOff(request, 'Title')
  expect(await sendWaiting(() => Promise.reject(new TypeError('Failed to fetch')))).toBe(true)
  const keys: string[] = []
  await sendWaiting(async (sent) => {
    keys.push(sent.id)
    return answer(201)
  })
  expect(keys).toEqual([one.id])
})

test('the oldest goes first, and one that fails holds up no other', async () => {
  const [first, second] = [await putOff(request, 'One'), await putOff(request, 'Two')]
  const sent: string[] = []
  const left = await sendWaiting(async (one) => {
    sent.push(one.id)
    return answer(one.id === first.id ? 503 : 201)
  })
  expect(sent.toSorted()).toEqual([first.id, second.id].toSorted())
  expect(left).toBe(true)
  expect((await outbox()).map((one) => one.state).toSorted()).toEqual(['answered', 'waiting'])
})

test('what the server refuses is kept with the reason', async () => {
  await putOff(request, 'Title')
  await sendWaiting(async () => answer(422, { detail: 'This may not go out.' }))
  expect((await outbox())[0]).toMatchObject({ state: 'refused', refused: { body: { detail: 'This may not go out.' } } })
})

test.each([401, 408, 425, 429, 500, 503])('an answer %i lets it wait on', async (status) => {
  const one = await putOff(request, 'Title')
  expect(await settled(one, answer(status))).toBeNull()
})

test('while the first try is still under way it waits on', async () => {
  const one = await putOff(request, 'Title')
  expect(await settled(one, answer(409, { code: 'repeat-meanwhile' }))).toBeNull()
  expect(await settled(one, answer(409, { detail: 'Gone.' }))).toMatchObject({ state: 'refused' })
})

test('what was taken out while it was being sent does not come back', async () => {
  const one = await putOff(request, 'Title')
  await sendWaiting(async () => {
    await takeOut(one.id)
    return answer(201)
  })
  expect(await outbox()).toEqual([])
})

test('every change is told', async () => {
  const heard = new Promise<void>((resolve) => {
    const stop = onOutboxChange(() => {
      stop()
      resolve()
    })
  })
  await putOff(request, 'Title')
  await heard
})
