/// <reference lib="webworker" />
import { keepAnswers } from './answers.ts'
import { told } from './messages.ts'
import { opened, shown } from './notifications.ts'
import { sent, type SyncEvent } from './outbox.ts'
import { precache } from './shell.ts'
import { renewed, type ChangeEvent } from './subscription.ts'

declare const self: ServiceWorkerGlobalScope

precache()
keepAnswers()

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('message', (event) => event.waitUntil(told(event)))
self.addEventListener('push', (event) => event.waitUntil(shown(event)))
self.addEventListener('notificationclick', (event) => event.waitUntil(opened(event)))
self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renewed(event as ChangeEvent)))
self.addEventListener('sync', (event) => (event as SyncEvent).waitUntil(sent(event as SyncEvent)))
