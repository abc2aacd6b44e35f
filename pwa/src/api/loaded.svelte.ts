import { t } from '@/words/words.svelte.ts'
import { asProblem, type Problem } from './problem.ts'

type Ask<T> = (signal: AbortSignal) => Promise<T>

/**
 * Something that a screen shows once the server has sent it: loading, there, or failed.
 *
 * What is there stays while it is asked for again, and when asking fails; only the newest answer counts.
 */
export class Loaded<T> {
  value = $state.raw<T>()
  problem = $state.raw<Problem | null>(null)
  loading = $state(false)
  #ask: Ask<T>
  #asking: AbortController | null = null

  constructor(ask: Ask<T>) {
    this.#ask = ask
  }

  /** Whether what is shown may be old, since the network is away. */
  get stale(): boolean {
    return this.value !== undefined && this.problem?.offline === true
  }

  async load(): Promise<void> {
    this.#asking?.abort()
    const asking = new AbortController()
    this.#asking = asking
    this.loading = true
    try {
      const value = await this.#ask(asking.signal)
      if (asking.signal.aborted) return
      this.value = value
      this.problem = null
    } catch (thrown) {
      if (asking.signal.aborted) return
      this.problem = asProblem(thrown, t('offline-explained'))
    } finally {
      if (this.#asking === asking) this.loading = false
    }
  }
}

/** Starts loading at once. */
export function loaded<T>(ask: Ask<T>): Loaded<T> {
  const one = new Loaded(ask)
  void one.load()
  return one
}
