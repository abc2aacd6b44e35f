import { api, got } from '@/api/client.ts'
import { asProblem, type Problem } from '@/api/problem.ts'
import type { Shape } from '@/api/shapes.ts'
import { t } from '@/words/words.svelte.ts'
import { matter, merged, movedFindings, unheard, type Finding } from './findings.ts'

type Advice = Shape<'Advice'>
type Ask<Question> = (question: Question, text: string, signal: AbortSignal) => Promise<Advice>
type Look<Question> = (question: Question, text: string) => Finding[]

/** What the policy says about a person's own wording of a post. */
export const aboutOwnWords: Ask<Omit<Shape<'AdviceRequest'>, 'text'>> = (question, text, signal) =>
  got(api.POST('/api/advice', { body: { ...question, text }, signal }))

/** How long after the last key the server is asked. */
const PAUSE_MS = 300

/**
 * What the policy says about a text while it is being typed.
 *
 * The last answer stays until the next one is there and moves along with the words, so nothing flickers. What the phone
 * notices by itself is shown at once; the server's answer takes its place, and what the server overrules stays away.
 */
export class LiveAdvice<Question> {
  problem = $state.raw<Problem | null>(null)
  asking = $state(false)
  /** What a listener has not heard yet; the rest was said before. */
  news = $state('')
  #answer = $state.raw<{ text: string; advice: Advice } | null>(null)
  #text = $state('')
  #said = $state.raw<Finding[]>([])
  #noticed = $state.raw<Finding[]>([])
  #overruled = new Set<string>()
  #told: Finding[] = []
  #asked: AbortController | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #askServer: Ask<Question>
  #lookHere: Look<Question>

  constructor(ask: Ask<Question>, look: Look<Question> = () => []) {
    this.#askServer = ask
    this.#lookHere = look
  }

  get advice(): Advice | null {
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
    return this.current ? this.#said : merged(this.#said, this.#noticed)
  }

  /** Takes the present text, and asks once the person pauses. */
  follow(question: Question, text: string): void {
    this.#said = movedFindings(this.#said, this.#text, text)
    this.#text = text
    this.#noticed = this.#lookHere(question, text).filter((one) => !this.#overruled.has(matter(one, text)))
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
      if (!asked.signal.aborted) this.#take(question, text, advice)
    } catch (thrown) {
      if (!asked.signal.aborted) this.problem = asProblem(thrown, t('offline-explained'))
    }
    if (this.#asked !== asked) return
    this.asking = false
    this.#tell()
  }

  #take(question: Question, text: string, advice: Advice): void {
    this.#answer = { text, advice }
    this.#said = advice.findings
    this.problem = null
    const overruled = this.#lookHere(question, text).filter((one) => !advice.findings.some((other) => other.kind === one.kind))
    this.#overruled = new Set(overruled.map((one) => matter(one, text)))
  }

  /** Once a pause, so that nobody is talked to with every key. */
  #tell(): void {
    const findings = this.findings
    const added = unheard(this.#told, findings)
    const cleared = findings.length === 0 && this.#told.length > 0
    this.news = cleared ? t('editor-all-good') : added.map((finding) => `${t(`level-${finding.level}`)}: ${finding.what}`).join(' ')
    this.#told = findings
  }
}
