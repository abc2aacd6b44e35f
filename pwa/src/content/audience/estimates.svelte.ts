import { api, got } from '@/api/client.ts'
import { asProblem, type Problem } from '@/api/problem.ts'
import type { Shape } from '@/api/shapes.ts'
import { t } from '@/words/words.svelte.ts'
import { tidied, wholeRule, type Rule } from './sentences.ts'

const PAUSE_MS = 250

export type Estimate = Shape<'AudienceEstimate'> & {
  /** How many the exceptions leave out. */
  excluded: number
}

/** How many people a rule fits, asked for while it is being put together. The last answer stays until the next. */
export class Estimates {
  value = $state.raw<Estimate>()
  problem = $state.raw<Problem | null>(null)
  #asked: AbortController | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  follow(rule: Shape<'AudienceRule'>): void {
    clearTimeout(this.#timer)
    this.#asked?.abort()
    const asked = new AbortController()
    this.#asked = asked
    this.#timer = setTimeout(() => void this.#ask(tidied(wholeRule(rule)), asked.signal), this.value ? PAUSE_MS : 0)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#asked?.abort()
  }

  async #ask(rule: Rule, signal: AbortSignal): Promise<void> {
    try {
      const [fits, without] = await Promise.all([estimate(rule, signal), rule.but_not.length > 0 ? estimate({ ...rule, but_not: [] }, signal) : null])
      this.value = { ...fits, excluded: without ? without.people - fits.people : 0 }
      this.problem = null
    } catch (thrown) {
      if (!signal.aborted) this.problem = asProblem(thrown, t('offline-explained'))
    }
  }
}

function estimate(body: Rule, signal: AbortSignal): Promise<Shape<'AudienceEstimate'>> {
  return got(api.POST('/api/audiences/estimate', { body, signal }))
}
