/// <reference lib="webworker" />
import { readPush } from './push.ts'

declare const self: ServiceWorkerGlobalScope

/** Shows what a push says, and lets open pages count it. */
export async function shown(event: PushEvent): Promise<void> {
  const message = readPush(event.data?.text(), self.location.origin)
  await self.registration.showNotification(message.title, {
    body: message.body,
    lang: message.lang,
    tag: message.tag,
    icon: '/icons/icon-192.png',
    badge: '/icons/badge-96.png',
    data: { path: message.path },
  })
  if (message.badge !== null) await self.navigator.setAppBadge?.(message.badge).catch(() => undefined)
  for (const page of await pages()) page.postMessage({ kind: 'notified' })
}

/** Opens what a notification is about: in the page that is open, otherwise in a new one. */
export async function opened(event: NotificationEvent): Promise<void> {
  event.notification.close()
  const path: string = event.notification.data?.path ?? '/'
  const [page] = await pages()
  if (!page) {
    await self.clients.openWindow(path)
    return
  }
  await page.focus().catch(() => undefined)
  page.postMessage({ kind: 'open', path })
}

/** The open pages, the one in front first. */
async function pages(): Promise<WindowClient[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: false })
  return [...all].sort((one, other) => Number(other.focused) - Number(one.focused))
}
