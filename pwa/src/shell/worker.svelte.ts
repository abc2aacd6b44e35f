import { untrack } from 'svelte'
import { go } from '@/routing/router.svelte.ts'
import { toast } from '@/ui/toasts.svelte.ts'
import { t } from '@/words/words.svelte.ts'
import type { Message } from '@/sw/messages.ts'

const FORGETTING_MS = 2_000
const HOUR = 3_600_000

let notified = $state(0)

/** Acts now, and again with every push that arrives while the component is there. */
export function withEveryArrival(act: () => void): void {
  $effect(() => {
    if (notified >= 0) untrack(act)
  })
}

/** Registers the service worker, offers its new versions, and follows what it says. */
export async function startWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  navigator.serviceWorker.addEventListener('message', (event) => heard(event.data))
  reloadOnTakeOver()
  // Without it (a private window, a policy) the app works, only not offline.
  const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined)
  if (!registration) return
  offerNewVersion(registration)
  setInterval(() => void registration.update().catch(() => undefined), HOUR)
}

/** Tells the service worker and waits until it has done so, but never for long. */
export async function tellWorker(message: Message): Promise<void> {
  const worker = navigator.serviceWorker?.controller
  if (!worker) return
  const { port1, port2 } = new MessageChannel()
  const done = new Promise((answered) => {
    port1.onmessage = answered
    setTimeout(answered, FORGETTING_MS)
  })
  worker.postMessage(message, [port2])
  await done
}

/** Calls `react` once the service worker looks after this page: what was fetched before went past its cache. */
export function onFirstControl(react: () => void): void {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller) return
  navigator.serviceWorker.addEventListener('controllerchange', react, { once: true })
}

function heard(data: { kind?: string; path?: string }): void {
  if (data?.kind === 'notified') notified += 1
  if (data?.kind === 'open' && data.path) void go(data.path)
}

function offerNewVersion(registration: ServiceWorkerRegistration): void {
  const offer = (): void => {
    // Without a controller this is the first installation, not a new version.
    if (!registration.waiting || !navigator.serviceWorker.controller) return
    const waiting = registration.waiting
    const run = () => waiting.postMessage('take-over' satisfies Message)
    toast(t('update-there'), { stays: true, action: { label: t('update-now'), run } })
  }
  offer()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer)
  })
}

/** The first worker that takes control is no new version; every later one is. */
function reloadOnTakeOver(): void {
  let controlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) location.reload()
    controlled = true
  })
}
