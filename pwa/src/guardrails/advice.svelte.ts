import { api, got } from '@/api/client.ts'
import { asProblem, type Problem } from '@/api/problem.ts'
import type { Shape } from '@/api/shapes.ts'
import { t } from '@/words/words.svelte.ts'
import { moved } from './spans.ts'

type Finding = Shape<'FindingView'>
type Advice = Shape<'Advice'>
type Ask<Question> = (question: Question, text: string, signal: AbortSignal) => Promise<Advice>

/** What the policy says about a person's own wording of a post. */
export const aboutOwnWords: Ask<Omit<Shape<'AdviceRequest'>, 'text'>> = (question, text, signal) =>
  got(api.POST('/api/advice', { body: { ...question, text }, signal }))

/** How long after the last key the server is asked. */
const PAUSE_MS = 300

/**
 * What the policy says about a text while it is being typed.
 *
 * The last answer stays until the next one is there, so nothing flickers; its marks move along with their words.
 */
export class LiveAdvice<Question> {
  problem = $state.raw<Problem | null>(null)
  asking = $state(false)
  #answer = $state.raw<{ text: string; advice: Shape<'Advice'> } | null>(null)
  #text = $state('')
  #asked: AbortController | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #askServer: Ask<Question>

  constructor(ask: Ask<Question>) {
    this.#askServer = ask
  }

  get advice(): Shape<'Advice'> | null {
    return this.#answer?.advice ?? null
  }

  /** The text that the answer is about. */
  get about(): string {
    return this.#answer?.text ?? ''
  }

  /** Whether the answer is about exactly the present text. */
  get current(): boolean {
    return this.#answer?.text === this.#text
  }

  /** The findings with their spans in the present text. */
  get findings(): Finding[] {
    if (!this.#answer) return []
    return moved(this.#answer.advice.findings, this.#answer.text, this.#text)
  }

  /** Takes the present text, and asks once the person pauses. */
  follow(question: Question, text: string): void {
    this.#text = text
    clearTimeout(this.#timer)
    this.#asked?.abort()
    this.#timer = setTimeout(() => void this.#ask(question, text), PAUSE_MS)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#asked?.abort()
  }

  async #ask(question: Question, text: string): Promise<void> {
    const asked = new AbortController()
    this.#asked = asked
    this.asking = true
    try {
      const advice = await this.#askServer(question, text, asked.signal)
      this.#answer = { text, advice }
      this.problem = null
    } catch (thrown) {
      if (!asked.signal.aborted) this.problem = asProblem(thrown, t('offline-explained'))
    }
    if (this.#asked === asked) this.asking = false
  }
}
