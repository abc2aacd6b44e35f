import type { Role } from '@/api/shapes.ts'
import type { IconName } from '@/ui/icons.ts'

export type Entry = {
  path: string
  icon: IconName
  /** The key of its word. */
  word: string
  /** Who sees it; everybody when left out. */
  roles?: readonly Role[]
  /** Stays out of the phone's bottom tabs when there are too many. */
  minor?: true
}

/** The main navigation, in order. A new screen that belongs here adds one line. */
export const entries: readonly Entry[] = [
  { path: '/', icon: 'feed', word: 'nav-feed' },
  { path: '/board', icon: 'board', word: 'nav-board' },
  { path: '/studio/posts', icon: 'posts', word: 'nav-posts', roles: ['communicator'] },
  { path: '/studio/campaigns', icon: 'campaigns', word: 'nav-campaigns', roles: ['communicator'], minor: true },
  { path: '/studio/results', icon: 'results', word: 'nav-results', roles: ['communicator'], minor: true },
  { path: '/studio/value', icon: 'settings', word: 'nav-value', roles: ['admin'], minor: true },
  { path: '/queue', icon: 'queue', word: 'nav-queue', roles: ['moderator'] },
  { path: '/appeals', icon: 'disclose', word: 'nav-appeals', roles: ['moderator', 'compliance'], minor: true },
  { path: '/compliance/policy', icon: 'policy', word: 'nav-policy', roles: ['compliance'] },
  { path: '/compliance/friction', icon: 'friction', word: 'nav-friction', roles: ['compliance'], minor: true },
  { path: '/compliance/facts', icon: 'facts', word: 'nav-facts', roles: ['compliance'], minor: true },
  { path: '/compliance/settings', icon: 'settings', word: 'nav-settings', roles: ['compliance'], minor: true },
  { path: '/me', icon: 'me', word: 'nav-me' },
]

/** Whether an entry is the one the person is in. */
export function isCurrent(entry: Entry, pathname: string): boolean {
  if (entry.path === '/') return pathname === '/' || pathname === '/feed' || pathname.startsWith('/posts/')
  return pathname === entry.path || pathname.startsWith(`${entry.path}/`)
}
