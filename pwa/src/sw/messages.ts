/// <reference lib="webworker" />
import { forget } from './answers.ts'

declare const self: ServiceWorkerGlobalScope

/** What a page may ask of the service worker: let the new version take over, or forget the person who signed out. */
export type Message = 'take-over' | 'forget'

export async function told(event: ExtendableMessageEvent): Promise<void> {
  const message = event.data as Message
  if (message === 'take-over') await self.skipWaiting()
  if (message === 'forget') await forget()
  event.ports[0]?.postMessage('done')
}
