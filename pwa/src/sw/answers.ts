/// <reference lib="webworker" />
import type { WorkboxPlugin } from 'workbox-core'
import { ExpirationPlugin } from 'workbox-expiration'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { forgetAnswers, PERSONAL, PICTURES } from '@/storage/kept.ts'

const READABLE_OFFLINE = /^\/api\/(company|me|me\/(player|reviews|removals|appeals|trust|habits)|feed(\/[^/]+){0,2}|points|directory|policy|guardrails\/local|boards\/\w+|shares|notifications)$/
const PATIENCE_S = 6
const PICTURES_KEPT = 150
const MONTH_S = 30 * 24 * 3600

/** Counts sign-outs, so that an answer still under way for the person before is not kept for the next. */
let person = 0

/** Answers from the network come first; what was kept helps out when it is away. Pictures never change. */
export function keepAnswers(): void {
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && READABLE_OFFLINE.test(url.pathname),
    new NetworkFirst({ cacheName: PERSONAL, networkTimeoutSeconds: PATIENCE_S, plugins: [ours(), limited(PICTURES_KEPT)] }),
  )
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/media/'),
    new CacheFirst({ cacheName: PICTURES, plugins: [ours(), limited(PICTURES_KEPT)] }),
  )
}

/** Forgets every personal answer, also those that are just arriving. */
export async function forget(): Promise<void> {
  person += 1
  await forgetAnswers()
}

function ours(): WorkboxPlugin {
  return {
    requestWillFetch: async ({ request, state }) => {
      if (state) state.person = person
      return request
    },
    // A server in trouble is as good as none: what was kept is shown instead.
    fetchDidSucceed: async ({ response }) => {
      if (response.status >= 500) throw new Error(`answer ${response.status}`)
      if (response.status === 401) await forget()
      return response
    },
    cacheWillUpdate: async ({ response, state }) => (response.status === 200 && state?.person === person ? response : null),
  }
}

function limited(entries: number): ExpirationPlugin {
  return new ExpirationPlugin({ maxEntries: entries, maxAgeSeconds: MONTH_S, purgeOnQuotaError: true })
}
