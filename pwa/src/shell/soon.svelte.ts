import { SvelteMap } from 'svelte/reactivity'
import { forgetWithPerson } from '@/session/session.svelte.ts'
import { dismiss, toast } from '@/ui/toasts.svelte.ts'
import { t } from '@/words/words.svelte.ts'

/** How long one may think again. */
const TO_THINK_AGAIN_MS = 10_000

type Pending = { calledOff: string; stop: () => void }

const pending = new SvelteMap<string, Pending>()

export const soon = {
  /** Whether something is about to happen to this. */
  about(id: string): boolean {
    return pending.has(id)
  },
}

/**
 * Does something after ten seconds, unless called off; `said` tells what is coming, `calledOff` that it won't.
 *
 * It goes on while the person looks at other screens, not when they close the page. Asked for twice, it happens once.
 */
export function inTenSeconds(id: string, said: string, calledOff: string, act: () => Promise<void>): void {
  pending.get(id)?.stop()
  const shown = toast(said, { action: { label: t('undo'), run: () => callOff(id) }, stays: true })
  const timer = setTimeout(() => {
    end(id, shown)
    void act()
  }, TO_THINK_AGAIN_MS)
  addEventListener('beforeunload', warn)
  const stop = () => {
    clearTimeout(timer)
    end(id, shown)
  }
  pending.set(id, { calledOff, stop })
}

export function callOff(id: string): void {
  const one = pending.get(id)
  if (!one) return
  one.stop()
  toast(one.calledOff)
}

function end(id: string, shown: number): void {
  dismiss(shown)
  pending.delete(id)
  if (pending.size === 0) removeEventListener('beforeunload', warn)
}

/** Closing the page now would mean that it does not happen. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

forgetWithPerson(() => [...pending.values()].forEach((one) => one.stop()))
