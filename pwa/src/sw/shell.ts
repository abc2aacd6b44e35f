/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope

/** Addresses that the server itself answers: everything else opens the app. */
const SERVER = [/^\/api(\/|-docs|$)/, /^\/r\//, /^\/media\//, /^\/health\//, /^\/openapi\.json$/]

/** Keeps the app itself, so that it opens without a network. */
export function precache(): void {
  precacheAndRoute(self.__WB_MANIFEST)
  cleanupOutdatedCaches()
  registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: SERVER }))
}
