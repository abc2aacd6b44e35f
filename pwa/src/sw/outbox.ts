/// <reference lib="webworker" />
import { sendWaiting, SYNC_TAG } from '@/storage/outbox.ts'

/** Background Sync (Chromium) fires when the network is back, even with every page closed; failing asks for another try. */
export type SyncEvent = ExtendableEvent & { readonly tag: string; readonly lastChance: boolean }

export async function sent(event: SyncEvent): Promise<void> {
  if (event.tag !== SYNC_TAG) return
  if (await sendWaiting()) throw new Error('Some shares still wait for the network.')
}
