import { database, type SaidRemoval } from './database.ts'

type Send = (one: SaidRemoval) => Promise<Response>

const PASSING = new Set([401, 408, 425, 429])

/** Keeps what became of a share, until the server has it. What is said last replaces what waits. */
export async function keepRemoval(share_id: string, said: SaidRemoval['said']): Promise<void> {
  await (await database()).put('removals', { share_id, said, said_at: Date.now() })
}

/** What was said and still waits for the network. */
export async function saidRemovals(): Promise<SaidRemoval[]> {
  return (await database()).getAll('removals')
}

/** Sends what was said; saying it twice does no harm. Returns whether something still waits. */
export async function sendRemovals(send: Send = put): Promise<boolean> {
  let left = false
  for (const one of await saidRemovals()) left = !(await sendOne(one, send)) || left
  return left
}

async function sendOne(one: SaidRemoval, send: Send): Promise<boolean> {
  const response = await send(one).catch(() => null)
  if (!response || PASSING.has(response.status) || response.status >= 500) return false
  // Taken, or refused for good: the list says how it stands. What was said meanwhile stays.
  const db = await database()
  const now = await db.get('removals', one.share_id)
  if (now?.said_at === one.said_at) await db.delete('removals', one.share_id)
  return true
}

function put(one: SaidRemoval): Promise<Response> {
  return fetch(`/api/me/removals/${one.share_id}`, {
    method: 'PUT',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'X-Birdsong': '1' },
    body: JSON.stringify(one.said),
  })
}
