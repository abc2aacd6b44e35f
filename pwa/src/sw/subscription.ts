/// <reference lib="webworker" />
import { subscriptionInput } from '@/notifications/subscription.ts'

declare const self: ServiceWorkerGlobalScope

/** The browser's `pushsubscriptionchange`: the old address is dead, a new one may come with it. */
export type ChangeEvent = ExtendableEvent & {
  readonly oldSubscription: PushSubscription | null
  readonly newSubscription: PushSubscription | null
}

/** Subscribes again with the same key and tells the server the new address. */
export async function renewed(event: ChangeEvent): Promise<void> {
  const subscription = event.newSubscription ?? (await again(event.oldSubscription))
  await fetch('/api/me/devices', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'X-Birdsong': '1', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify(subscriptionInput(subscription)),
  })
}

async function again(old: PushSubscription | null): Promise<PushSubscription> {
  const applicationServerKey = old?.options.applicationServerKey ?? (await pushKey())
  return self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })
}

async function pushKey(): Promise<string> {
  const { key } = await fetch('/api/push-key').then((response) => response.json())
  return key
}
