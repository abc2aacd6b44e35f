import { api, got } from '@/api/client.ts'
import { asProblem, type Problem } from '@/api/problem.ts'
import type { Shape } from '@/api/shapes.ts'
import { dismiss, toast } from '@/ui/toasts.svelte.ts'
import { t } from '@/words/words.svelte.ts'

type Review = Shape<'ReviewView'>

/** A claim holds for a quarter of an hour; it is renewed well before. */
const RENEW_MS = 10 * 60_000
const LOOK_AGAIN_MS = 60_000

/** The held texts that wait, and the one that the moderator has open: it is theirs while it is. */
export class Queue {
  reviews = $state.raw<Review[]>()
  problem = $state.raw<Problem | null>(null)
  /** Why the last decision was refused. */
  refusal = $state.raw<Problem | null>(null)
  loading = $state(false)
  deciding = $state(false)
  #openId = $state<string | null>(null)
  #claimed: string | null = null
  #renewing: ReturnType<typeof setInterval> | undefined
  #looking: ReturnType<typeof setInterval> | undefined
  #last: (() => void) | null = null

  get open(): Review | null {
    return this.reviews?.find((review) => review.id === this.#openId) ?? null
  }

  get place(): number {
    return this.reviews?.findIndex((review) => review.id === this.#openId) ?? -1
  }

  start(): () => void {
    void this.load()
    this.#looking = setInterval(() => document.visibilityState === 'visible' && void this.load(), LOOK_AGAIN_MS)
    const hidden = () => this.#release()
    addEventListener('pagehide', hidden)
    return () => {
      clearInterval(this.#looking)
      removeEventListener('pagehide', hidden)
      this.#release()
    }
  }

  async load(): Promise<void> {
    this.loading = true
    try {
      this.reviews = await got(api.GET('/api/reviews'))
      this.problem = null
    } catch (thrown) {
      this.problem = asProblem(thrown, t('offline-explained'))
    }
    this.loading = false
  }

  /** Whether the person may decide about the open text now. */
  mayDecide(me: string | undefined): boolean {
    const review = this.open
    if (!review || review.mine || review.first?.by.id === me) return false
    return !review.claimed_by || review.claimed_by.id === me
  }

  /** Opens a text and keeps it from being worked on twice. Own texts and those of others are only shown. */
  show(id: string | null): void {
    if (id === this.#openId) return
    this.#release()
    this.#openId = id
    this.refusal = null
    if (id && !this.open?.mine) {
      void this.#claim(id)
      this.#renewing = setInterval(() => void this.#claim(id), RENEW_MS)
    }
  }

  step(by: number): void {
    const next = this.reviews?.[this.place + by]
    if (next) this.show(next.id)
  }

  /** Decides, goes on to the next text, and offers to think again until the author is told. */
  async decide(decision: Shape<'Decision'>): Promise<boolean> {
    const review = this.open
    if (!review || this.deciding) return false
    this.deciding = true
    this.refusal = null
    try {
      const params = { path: { review_id: review.id } }
      const after = await got(api.POST('/api/reviews/{review_id}/decision', { params, body: decision }))
      this.#decided(after, decision.outcome)
      return true
    } catch (thrown) {
      this.refusal = asProblem(thrown, t('offline-explained'))
      return false
    } finally {
      this.deciding = false
    }
  }

  /** Lets the text go out: as it is, or in the words that a first reviewer put there. */
  async approve(): Promise<boolean> {
    const first = this.open?.first
    if (first?.outcome === 'reworded') return this.decide({ outcome: 'reworded', wording: first.wording })
    return this.decide({ outcome: 'approved' })
  }

  /** Takes the last decision back, as long as that is offered. */
  undo(): void {
    this.#last?.()
  }

  /** What waits for a second opinion stays in sight of whoever gave the first. */
  #decided(review: Review, outcome: Shape<'ReviewOutcome'>): void {
    const place = this.place
    const waits = review.state === 'waiting'
    this.#claimed = null
    clearInterval(this.#renewing)
    this.reviews = this.reviews?.flatMap((one) => (one.id !== review.id ? [one] : waits ? [review] : [])) ?? []
    this.#openId = null
    if (waits) return this.#offerUndo(review, t('queue-done-first'))
    const next = this.reviews[Math.min(place, this.reviews.length - 1)]
    if (next) this.show(next.id)
    this.#offerUndo(review, t(`queue-done-${outcome}`, { name: review.person.name }))
  }

  #offerUndo(review: Review, said: string): void {
    const run = () => void this.#takeBack(review, shown)
    this.#last = run
    const shown = toast(said, { tone: 'good', action: { label: t('undo'), run } })
  }

  async #takeBack(review: Review, shown: number): Promise<void> {
    this.#last = null
    dismiss(shown)
    try {
      await got(api.DELETE('/api/reviews/{review_id}/decision', { params: { path: { review_id: review.id } } }))
      await this.load()
      this.show(review.id)
      toast(t('undone'))
    } catch (thrown) {
      toast(asProblem(thrown, t('offline-explained')).message, { tone: 'bad' })
    }
  }

  async #claim(id: string): Promise<void> {
    try {
      const claimed = await got(api.PUT('/api/reviews/{review_id}/claim', { params: { path: { review_id: id } } }))
      if (this.#openId !== id) return this.#letGo(id)
      this.#claimed = id
      this.reviews = this.reviews?.map((one) => (one.id === id ? claimed : one))
    } catch (thrown) {
      if (this.#openId === id) this.refusal = asProblem(thrown, t('offline-explained'))
      void this.load()
    }
  }

  #release(): void {
    clearInterval(this.#renewing)
    if (this.#claimed) this.#letGo(this.#claimed)
    this.#claimed = null
  }

  /** Goes out even while the page is being closed. */
  #letGo(id: string): void {
    const free = (one: Review) => (one.id === id ? { ...one, claimed_by: null } : one)
    this.reviews = this.reviews?.map(free)
    void api.DELETE('/api/reviews/{review_id}/claim', { params: { path: { review_id: id } }, keepalive: true }).catch(() => undefined)
  }
}
