import type { Component } from 'svelte'
import type { Role } from '@/api/shapes.ts'
import { learn, type Room } from '@/words/words.svelte.ts'

export type Route = {
  path: string
  /** Loads the screen's code only when somebody goes there. */
  screen: () => Promise<{ default: Component<any> }>
  /** Open to whoever is not signed in. */
  open?: true
  /** Only for holders of one of these roles; everybody when left out. */
  roles?: readonly Role[]
}

type Load = Route['screen']

/** A screen of the compliance desk, with the desk's own words. */
function compliance(path: string, load: Load): Route {
  return { path: `/compliance${path}`, screen: worded(load, 'compliance'), roles: ['compliance'] }
}

/** A screen with the words of rooms that most people never enter. */
function worded(load: Load, ...rooms: Room[]): Load {
  return async () => (await Promise.all([load(), ...rooms.map(learn)]))[0]
}

/** Every screen and its address. The component gets the pattern's `:names` as properties. */
export const routes: readonly Route[] = [
  { path: '/', screen: () => import('@/screens/feed/Feed.svelte') },
  { path: '/feed', screen: () => import('@/screens/feed/Feed.svelte') },
  { path: '/posts/:id', screen: () => import('@/screens/post/Post.svelte') },
  { path: '/board', screen: () => import('@/screens/board/Board.svelte') },
  { path: '/me', screen: () => import('@/screens/me/Me.svelte') },
  { path: '/me/shares', screen: worded(() => import('@/screens/me/Shares.svelte'), 'removals', 'later') },
  { path: '/me/accounts', screen: worded(() => import('@/screens/accounts/Accounts.svelte'), 'accounts') },
  { path: '/me/accounts/back', screen: worded(() => import('@/screens/accounts/Back.svelte'), 'accounts') },
  { path: '/me/reviews', screen: () => import('@/screens/me/Reviews.svelte') },
  { path: '/me/appeals', screen: () => import('@/screens/appeals/Appeals.svelte') },
  { path: '/policy', screen: () => import('@/screens/policy/Policy.svelte') },
  { path: '/notifications', screen: () => import('@/screens/notifications/Notifications.svelte') },
  // The studio and the queue.
  { path: '/studio', screen: () => import('@/screens/studio/posts/Posts.svelte'), roles: ['communicator'] },
  { path: '/studio/posts', screen: () => import('@/screens/studio/posts/Posts.svelte'), roles: ['communicator'] },
  { path: '/studio/posts/:id', screen: worded(() => import('@/screens/studio/composer/Composer.svelte'), 'figures'), roles: ['communicator'] },
  { path: '/studio/campaigns', screen: () => import('@/screens/studio/campaigns/Campaigns.svelte'), roles: ['communicator'] },
  { path: '/studio/campaigns/:id', screen: worded(() => import('@/screens/studio/campaigns/Campaign.svelte'), 'figures'), roles: ['communicator'] },
  { path: '/studio/results', screen: () => import('@/screens/studio/results/Results.svelte'), roles: ['communicator'] },
  { path: '/studio/results/:id', screen: worded(() => import('@/screens/studio/results/PostResult.svelte'), 'figures'), roles: ['communicator'] },
  { path: '/studio/value', screen: worded(() => import('@/screens/studio/value/Value.svelte'), 'figures'), roles: ['communicator', 'admin'] },
  // A deputy needs no role: the server knows who was called.
  { path: '/queue', screen: () => import('@/screens/queue/Queue.svelte') },
  { path: '/appeals', screen: () => import('@/screens/queue/Appeals.svelte'), roles: ['moderator', 'compliance'] },
  // The compliance desk.
  compliance('', () => import('@/screens/compliance/policy/Policy.svelte')),
  compliance('/policy', () => import('@/screens/compliance/policy/Policy.svelte')),
  compliance('/policy/setup', () => import('@/screens/compliance/wizard/Wizard.svelte')),
  compliance('/policy/draft', () => import('@/screens/compliance/draft/Draft.svelte')),
  compliance('/policy/draft/rules/:code', () => import('@/screens/compliance/rules/RuleEditor.svelte')),
  compliance('/policy/versions/:version', () => import('@/screens/compliance/policy/Version.svelte')),
  compliance('/friction', () => import('@/screens/compliance/friction/Friction.svelte')),
  compliance('/facts', () => import('@/screens/compliance/facts/Facts.svelte')),
  compliance('/settings', () => import('@/screens/compliance/settings/Settings.svelte')),
  { path: '/sign-in', screen: () => import('@/screens/sign-in/SignIn.svelte'), open: true },
  { path: '/sign-in/confirm', screen: () => import('@/screens/sign-in/Confirm.svelte'), open: true },
  { path: '/demo/mailbox', screen: () => import('@/screens/demo/Mailbox.svelte'), open: true },
]
