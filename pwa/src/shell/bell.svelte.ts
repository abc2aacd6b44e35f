import { api, got } from '@/api/client.ts'

let unread = $state(0)

/** How many notifications the person has not seen. */
export const bell = {
  get unread(): number {
    return unread
  },
  /** Takes a number that a screen just learnt. */
  set(count: number): void {
    unread = count
    void (count ? navigator.setAppBadge?.(count) : navigator.clearAppBadge?.())?.catch(() => undefined)
  },
  async refresh(): Promise<void> {
    const list = await got(api.GET('/api/notifications')).catch(() => null)
    if (list) bell.set(list.unread)
  },
}
