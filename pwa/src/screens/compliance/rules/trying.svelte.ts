import { api, got } from '@/api/client.ts'
import { asProblem, type Problem } from '@/api/problem.ts'
import type { Language, Shape } from '@/api/shapes.ts'
import { t } from '@/words/words.svelte.ts'
import { inputOf, type Form } from './form.ts'

const PAUSE_MS = 300
const [FIRST_NETWORK, FIRST_CATEGORY] = ['linkedin', 'product'] as const

type Tried = { text: string; findings: Shape<'FindingView'>[] }

/** What a rule finds in a text while either is being typed; the last answer stays until the next. */
export class Trying {
  value = $state.raw<Tried>()
  problem = $state.raw<Problem | null>(null)
  #asked: AbortController | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  follow(form: Form, text: string, language: Language): void {
    this.stop()
    if (text.trim() === '') {
      this.value = undefined
      this.problem = null
      return
    }
    const asked = new AbortController()
    this.#asked = asked
    this.#timer = setTimeout(() => void this.#ask(form, text, language, asked.signal), PAUSE_MS)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#asked?.abort()
  }

  async #ask(form: Form, text: string, language: Language, signal: AbortSignal): Promise<void> {
    // A rule still lacks its paragraph while it is begun; what it finds does not depend on it.
    const rule = { ...inputOf(form), paragraph: form.paragraph || '1', words: {} }
    const body = { rule, text, language, network: form.networks[0] ?? FIRST_NETWORK, category: form.categories[0] ?? FIRST_CATEGORY }
    try {
      const { findings } = await got(api.POST('/api/compliance/trials', { body, signal }))
      this.value = { text, findings }
      this.problem = null
    } catch (thrown) {
      if (!signal.aborted) this.problem = asProblem(thrown, t('offline-explained'))
    }
  }
}
