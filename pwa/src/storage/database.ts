import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { ProblemBody } from '@/api/problem.ts'
import type { Shape } from '@/api/shapes.ts'

export type Draft = {
  /** `<post>:<network>` */
  id: string
  post_id: string
  post_title: string
  network: Shape<'Network'>
  language: Shape<'Language'>
  text: string
  kept_at: number
}

export type Waiting = {
  /** Also the `Idempotency-Key`: however often it is sent, the server acts once. */
  id: string
  request: Shape<'ShareRequest'>
  post_title: string
  made_at: number
  state: 'waiting' | 'answered' | 'refused'
  outcome?: Shape<'ShareOutcome'>
  /** Why the server refused it. */
  refused?: { status: number; body: ProblemBody }
}

/** What a person says became of their share of a recalled post, on its way to the server. */
export type SaidRemoval = {
  share_id: string
  said: Shape<'RemovalInput'>
  said_at: number
}

/** What a communicator wrote about a post and the server does not have yet. */
export type Unsaved = {
  post_id: string
  /** The version of the post that it changes. */
  version: number
  /** What was read, and what became of it. */
  written: unknown
  kept_at: number
}

type Stores = DBSchema & {
  unsaved: { key: string; value: Unsaved }
  drafts: { key: string; value: Draft }
  outbox: { key: string; value: Waiting }
  removals: { key: string; value: SaidRemoval }
  settings: { key: string; value: unknown }
}

let opened: Promise<IDBPDatabase<Stores>> | null = null

/** What this browser keeps: drafts, shares that wait for the network, and small settings. */
export function database(): Promise<IDBPDatabase<Stores>> {
  opened ??= openDB<Stores>('birdsong', 3, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore('drafts', { keyPath: 'id' })
        db.createObjectStore('outbox', { keyPath: 'id' })
        db.createObjectStore('settings')
      }
      if (before < 2) db.createObjectStore('unsaved', { keyPath: 'post_id' })
      db.createObjectStore('removals', { keyPath: 'share_id' })
    },
    // A newer version of the app wants to change the stores: it asks for them anew.
    blocking(_current, _wanted, event) {
      ;(event.target as IDBDatabase).close()
      opened = null
    },
    terminated() {
      opened = null
    },
  })
  return opened
}

/** Forgets everything of the person who used this browser. */
export async function emptyDatabase(): Promise<void> {
  const db = await database()
  await Promise.all([db.clear('drafts'), db.clear('outbox'), db.clear('settings'), db.clear('unsaved'), db.clear('removals')])
}
