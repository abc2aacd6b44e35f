import type { Shape } from '@/api/shapes.ts'
import { database, type Waiting } from './database.ts'
import { saidRemovals, sendRemovals } from './removals.ts'

/** Shares made while the network was away. The page and the service worker both send them, never at the same moment. */
export const SYNC_TAG = 'birdsong-outbox'
const LOCK = 'birdsong-outbox'
const PASSING = new Set([401, 408, 425, 429])
const CHANNEL = 'birdsong-outbox'

type Send = (one: Waiting) => Promise<Response>

/** Keeps a share for later. Its id goes with it to the server, so that repeats count once. */
export async function putOff(request: Shape<'ShareRequest'>, postTitle: string, id: string = crypto.randomUUID()): Promise<Waiting> {
  const one: Waiting = { id, request, post_title: postTitle, made_at: Date.now(), state: 'waiting' }
  await (await database()).put('outbox', one)
  announce()
  return one
}

/** Everything in the outbox, the oldest first. */
export async function outbox(): Promise<Waiting[]> {
  const all = await (await database()).getAll('outbox')
  return all.sort((one, other) => one.made_at - other.made_at)
}

/** Whether something waits for the network: a share, or what became of one. */
export async function isWaiting(): Promise<boolean> {
  return (await outbox()).some((one) => one.state === 'waiting') || (await saidRemovals()).length > 0
}

/** Takes one out: the person gave it up, or has dealt with its answer. */
export async function takeOut(id: string): Promise<void> {
  await (await database()).delete('outbox', id)
  announce()
}

/** Sends what waits, one after the other. Returns whether something still waits for the network. */
export async function sendWaiting(send: Send = post): Promise<boolean> {
  return navigator.locks.request(LOCK, async () => {
    let left = false
    for (const one of await outbox()) {
      if (one.state === 'waiting') left = !(await sendOne(one, send)) || left
    }
    left = (await sendRemovals()) || left
    announce()
    return left
  })
}

/** Acts while nothing is being sent, and lets nothing be sent meanwhile. */
export async function withoutSending(act: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, act)
}

/** Calls `react` whenever the outbox changed, in this page or elsewhere. Returns how to stop. */
export function onOutboxChange(react: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = react
  return () => channel.close()
}

/** What an answer means for a waiting share: `null` when it has to wait on. */
export async function settled(one: Waiting, response: Response): Promise<Waiting | null> {
  if (response.ok) return { ...one, state: 'answered', outcome: await response.json() }
  const body = await response.json().catch(() => ({}))
  // Signed out, asked too often, a server in trouble, or the first try still under way: it waits on.
  if (PASSING.has(response.status) || response.status >= 500 || body.code === 'repeat-meanwhile') return null
  return { ...one, state: 'refused', refused: { status: response.status, body } }
}

async function sendOne(one: Waiting, send: Send): Promise<boolean> {
  const response = await send(one).catch(() => null)
  const done = response && (await settled(one, response))
  if (!done) return false
  const db = await database()
  // Gone meanwhile: the person signed out or gave it up.
  if (await db.get('outbox', one.id)) await db.put('outbox', done)
  return true
}

function post(one: Waiting): Promise<Response> {
  return fetch('/api/shares', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'X-Birdsong': '1', 'Idempotency-Key': one.id },
    body: JSON.stringify(one.request),
  })
}

function announce(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('changed')
  channel.close()
}
