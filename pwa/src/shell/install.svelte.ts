import { keepSetting, setting } from '@/storage/settings.ts'

/** Chromium's event before its own install banner. */
type InstallEvent = Event & { prompt(): Promise<void>; readonly userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }> }

const VISITS_BEFORE_ASKING = 2

let offered = $state.raw<InstallEvent | null>(null)
let wanted = $state(false)

export const install = {
  /** How Birdsong can come to the home screen here, once it is polite to ask. */
  get way(): 'button' | 'ios' | null {
    if (!wanted || standalone()) return null
    return offered ? 'button' : onApplePhone() ? 'ios' : null
  },
  async accept(): Promise<void> {
    await offered?.prompt()
    if ((await offered?.userChoice)?.outcome === 'accepted') wanted = false
    offered = null
  },
  async decline(): Promise<void> {
    wanted = false
    await keepSetting('install-declined', true)
  },
}

/** Keeps Chromium's offer for later instead of its banner now. */
export function watchInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offered = event as InstallEvent
  })
  addEventListener('appinstalled', () => (wanted = false))
}

/** Counts this visit; from the second on, installing is offered until it is declined. */
export async function countVisit(): Promise<void> {
  const visits = ((await setting('visits')) ?? 0) + 1
  await keepSetting('visits', visits)
  wanted = visits >= VISITS_BEFORE_ASKING && !(await setting('install-declined'))
}

export function standalone(): boolean {
  return matchMedia('(display-mode: standalone)').matches
}

export function onApplePhone(): boolean {
  return /iPhone|iPad/.test(navigator.userAgent) || (navigator.userAgent.includes('Mac OS X') && navigator.maxTouchPoints > 1)
}
