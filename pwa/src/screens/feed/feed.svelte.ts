import { api, got } from '@/api/client.ts'
import { asProblem, type Problem } from '@/api/problem.ts'
import type { Language, Shape } from '@/api/shapes.ts'
import { forgetWithPerson } from '@/session/session.svelte.ts'
import { keptAnswer } from '@/storage/kept.ts'
import { t } from '@/words/words.svelte.ts'
import { unseen } from './unseen.ts'

type Card = Shape<'FeedCard'>
export type Filter = { topic: string | null; language: Language | null }
type Page = { items: Card[]; next?: string | null }

const NO_FILTER: Filter = { topic: null, language: null }

/** The feed outlives its screen, so that coming back to it finds it as it was left. */
class Feed {
  cards = $state.raw<Card[] | null>(null)
  filter = $state.raw<Filter>(NO_FILTER)
  problem = $state.raw<Problem | null>(null)
  loading = $state(false)
  #fresh = $state.raw<Page | null>(null)
  #next: string | null = $state(null)
  #asking = 0

  /** How many cards wait behind the pill. */
  get waiting(): number {
    return this.#fresh && this.cards ? unseen(this.cards, this.#fresh.items).length : 0
  }

  get more(): boolean {
    return this.#next !== null
  }

  /** Shows what was kept at once, then what the server has; new cards never push away what is being read. */
  async refresh(): Promise<void> {
    const mine = ++this.#asking
    this.loading = true
    if (!this.cards) this.#take((await keptAnswer<Page>(this.#path())) ?? null)
    try {
      const page: Page = await got(api.GET('/api/feed', { params: { query: query(this.filter) } }))
      if (mine !== this.#asking) return
      this.problem = null
      if (this.cards && unseen(this.cards, page.items).length > 0) this.#fresh = page
      else this.#take(page, { keepTail: true })
    } catch (thrown) {
      if (mine === this.#asking) this.problem = asProblem(thrown, t('offline-explained'))
    }
    if (mine === this.#asking) this.loading = false
  }

  showFresh(): void {
    this.#take(this.#fresh)
  }

  async choose(filter: Filter): Promise<void> {
    this.filter = filter
    this.cards = null
    this.#fresh = null
    await this.refresh()
  }

  async loadMore(): Promise<void> {
    if (!this.#next || this.loading || !this.cards) return
    const mine = ++this.#asking
    this.loading = true
    const cursor = this.#next
    const page: Page | null = await got(api.GET('/api/feed', { params: { query: { ...query(this.filter), cursor } } })).catch(() => null)
    if (mine !== this.#asking) return
    this.loading = false
    if (!page) return
    this.cards = [...this.cards, ...unseen(this.cards, page.items)]
    this.#next = page.next ?? null
  }

  /** Takes a card away, and returns how to put it back where it was. */
  remove(id: string): () => void {
    const before = this.cards
    this.cards = before?.filter((card) => card.id !== id) ?? null
    return () => (this.cards = before)
  }

  forget(): void {
    this.#asking += 1
    this.cards = null
    this.filter = NO_FILTER
    this.problem = null
    this.#fresh = null
    this.#next = null
  }

  #take(page: Page | null, { keepTail = false } = {}): void {
    if (!page) return
    const tail = keepTail && this.cards && this.cards.length > page.items.length ? unseen(page.items, this.cards) : []
    this.cards = [...page.items, ...tail]
    if (tail.length === 0) this.#next = page.next ?? null
    this.#fresh = null
  }

  #path(): string {
    const search = new URLSearchParams(query(this.filter)).toString()
    return search ? `/api/feed?${search}` : '/api/feed'
  }
}

function query(filter: Filter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== null))
}

export const feed = new Feed()
forgetWithPerson(() => feed.forget())
