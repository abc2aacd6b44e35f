import type { Role } from '@/api/shapes.ts'
import { go } from '@/routing/router.svelte.ts'
import { signOut } from '@/session/session.svelte.ts'
import { entries } from '@/shell/entries.ts'
import type { IconName } from '@/ui/icons.ts'
import { t } from '@/words/words.svelte.ts'
import { openHelp } from './palette.svelte.ts'

export type Command = {
  id: string
  icon: IconName
  label: string
  /** What it belongs to, said in small letters. */
  group: string
  key?: string
  run: () => void
}

type Holder = { has: (...roles: Role[]) => boolean }

/** Everything the person can go to or do, in their language. */
export function commandsFor(person: Holder): Command[] {
  const screens = entries
    .filter((entry) => !entry.roles || person.has(...entry.roles))
    .map((entry): Command => ({ id: entry.path, icon: entry.icon, label: t(entry.word), group: t('palette-screens'), run: () => void go(entry.path) }))
  return [...screens, ...places(), ...actions(person)]
}

function places(): Command[] {
  const group = t('palette-screens')
  return [
    { id: 'notifications', icon: 'bell', label: t('notifications-title'), group, run: () => void go('/notifications') },
    { id: 'shares', icon: 'share', label: t('shares-title'), group, run: () => void go('/me/shares') },
    { id: 'policy', icon: 'posts', label: t('the-policy'), group, run: () => void go('/policy') },
    { id: 'reviews', icon: 'hold', label: t('reviews-title'), group, run: () => void go('/me/reviews') },
  ]
}

function actions(person: Holder): Command[] {
  const group = t('palette-actions')
  const all: (Command | false)[] = [
    person.has('communicator') && { id: 'new', icon: 'plus', label: t('posts-new'), group, key: 'N', run: () => void go('/studio/posts?new') },
    person.has('communicator') && { id: 'waiting', icon: 'eye', label: t('palette-in-review'), group, run: () => void go('/studio/posts?state=in_review') },
    person.has('compliance') && { id: 'fit-policy', icon: 'policy', label: t('palette-fit-policy'), group, run: () => void go('/compliance/policy/setup') },
    { id: 'help', icon: 'keyboard', label: t('help-title'), group, key: '?', run: openHelp },
    { id: 'api', icon: 'link', label: t('palette-api'), group, run: () => location.assign('/api-docs') },
    { id: 'sign-out', icon: 'signout', label: t('sign-out'), group, run: () => void signOut() },
  ]
  return all.filter((one): one is Command => one !== false)
}
