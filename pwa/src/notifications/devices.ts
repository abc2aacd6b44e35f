import { api, got } from '@/api/client.ts'
import type { Shape } from '@/api/shapes.ts'
import { dropSetting, keepSetting, setting } from '@/storage/settings.ts'
import { subscriptionInput } from './subscription.ts'

export type Permission = 'granted' | 'denied' | 'default' | 'impossible'

/** Whether this browser may show notifications; `impossible` also on an iPhone before Birdsong is on its home screen. */
export function permission(): Permission {
  if (!('Notification' in globalThis) || !('PushManager' in globalThis)) return 'impossible'
  return Notification.permission
}

/** Asks the browser, subscribes and tells the server. Returns the device, or null when the person said no. */
export async function addThisDevice(): Promise<Shape<'DeviceView'> | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null
  const registration = await navigator.serviceWorker.ready
  const { key } = await got(api.GET('/api/push-key'))
  const subscription = await subscribed(registration, key)
  const device = await got(api.POST('/api/me/devices', { body: subscriptionInput(subscription) }))
  await keepSetting('device', device.id)
  return device
}

/** Ends push on this browser, so that the next person who uses it sees nothing of this one. */
export async function removeThisDevice(): Promise<void> {
  const id = await setting('device')
  if (id) await got(api.DELETE('/api/me/devices/{device_id}', { params: { path: { device_id: id } } }))
  await dropSetting('device')
  const registration = await navigator.serviceWorker?.getRegistration()
  await (await registration?.pushManager?.getSubscription())?.unsubscribe()
}

export async function thisDevice(): Promise<string | undefined> {
  return setting('device')
}

/** A subscription under another key is of no use to this server: it makes room for a new one. */
async function subscribed(registration: ServiceWorkerRegistration, applicationServerKey: string): Promise<PushSubscription> {
  const options = { userVisibleOnly: true, applicationServerKey }
  try {
    return await registration.pushManager.subscribe(options)
  } catch (refused) {
    const old = await registration.pushManager.getSubscription()
    if (!old) throw refused
    await old.unsubscribe()
    return registration.pushManager.subscribe(options)
  }
}
