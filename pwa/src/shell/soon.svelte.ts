import { forgetWithPerson } from '@/session/session.svelte.ts'
import { dismiss, toast } from '@/ui/toasts.svelte.ts'
import { t } from '@/words/words.svelte.ts'

/** How long one may think again. */
const TO_THINK_AGAIN_MS = 10_000

type Pending = { id: string; calledOff: string; stop: () => void }

let pending = $state.raw<Pending | null>(null)

export const soon = {
  /** Whether something is about to happen to this. */
  about(id: string): boolean {
    return pending?.id === id
  },
}

/**
 * Does something after ten seconds, unless called off; `said` tells what is coming, `calledOff` that it won't.
 *
 * It goes on while the person looks at other screens, not when they close the page.
 */
export function inTenSeconds(id: string, said: string, calledOff: string, act: () => Promise<void>): void {
  pending?.stop()
  const shown = toast(said, { action: { label: t('undo'), run: () => callOff(id) }, stays: true })
  const timer = setTimeout(() => {
    end(shown)
    void act()
  }, TO_THINK_AGAIN_MS)
  addEventListener('beforeunload', warn)
  pending = {
    id,
    calledOff,
    stop: () => {
      clearTimeout(timer)
      end(shown)
    },
  }
}

export function callOff(id: string): void {
  if (pending?.id !== id) return
  const { calledOff, stop } = pending
  stop()
  toast(calledOff)
}

function end(shown: number): void {
  dismiss(shown)
  removeEventListener('beforeunload', warn)
  pending = null
}

/** Closing the page now would mean that it does not happen. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

forgetWithPerson(() => pending?.stop())
