import { isWaiting, onOutboxChange, outbox, sendWaiting, SYNC_TAG } from '@/storage/outbox.ts'
import type { Waiting } from '@/storage/database.ts'

let all = $state.raw<Waiting[]>([])
let online = $state(navigator.onLine)

/** The shares that wait for the network or for the person, as every screen sees them. */
export const outboxNow = {
  get all(): Waiting[] {
    return all
  },
  get online(): boolean {
    return online
  },
}

/** Follows the outbox, and empties it now, when the network returns, and when somebody looks at the page again. */
export function startOutbox(): void {
  onOutboxChange(() => void look())
  addEventListener('online', () => {
    online = true
    void send()
  })
  addEventListener('offline', () => (online = false))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void send()
  })
  void look()
  void send()
}

/** Asks the browser to send even when the page is closed, where it can (Background Sync). */
export async function sendLater(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  const sync = (registration as { sync?: { register(tag: string): Promise<void> } } | undefined)?.sync
  await sync?.register(SYNC_TAG).catch(() => undefined)
}

async function send(): Promise<void> {
  if (!navigator.onLine) return
  if (await isWaiting()) await sendWaiting()
}

async function look(): Promise<void> {
  all = await outbox()
}
