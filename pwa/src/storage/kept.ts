/** Answers that belong to the person signed in; all of them go when they sign out. */
export const PERSONAL = 'birdsong-personal'
export const PICTURES = 'birdsong-pictures'

/** The answer to an address that the service worker kept from the last time. */
export async function keptAnswer<T>(path: string): Promise<T | undefined> {
  if (!('caches' in globalThis)) return undefined
  const cache = await caches.open(PERSONAL)
  const response = await cache.match(path)
  return response ? ((await response.json()) as T) : undefined
}

export async function forgetAnswers(): Promise<void> {
  if (!('caches' in globalThis)) return
  await Promise.all([caches.delete(PERSONAL), caches.delete(PICTURES)])
}
