import { t } from '@/words/words.svelte.ts'
import { asProblem, type Problem } from './problem.ts'

type Page<Item> = { items: Item[]; next?: string | null }
type Ask<Item> = (cursor: string | null, signal: AbortSignal) => Promise<Page<Item>>

/** A list that the server sends a page at a time. */
export class Pages<Item extends { id: string }> {
  items = $state.raw<Item[]>()
  problem = $state.raw<Problem | null>(null)
  loading = $state(false)
  #next = $state<string | null>(null)
  #ask: Ask<Item>
  #asking: AbortController | null = null

  constructor(ask: Ask<Item>) {
    this.#ask = ask
  }

  get more(): boolean {
    return this.#next !== null
  }

  async load(): Promise<void> {
    await this.#take(null)
  }

  async loadMore(): Promise<void> {
    if (this.#next && !this.loading) await this.#take(this.#next)
  }

  /** Shows an item as it is now. */
  replace(changed: Item): void {
    this.items = this.items?.map((item) => (item.id === changed.id ? changed : item)) ?? []
  }

  async #take(cursor: string | null): Promise<void> {
    this.#asking?.abort()
    const asking = new AbortController()
    this.#asking = asking
    this.loading = true
    try {
      const page = await this.#ask(cursor, asking.signal)
      if (asking.signal.aborted) return
      this.items = cursor ? [...(this.items ?? []), ...page.items] : page.items
      this.#next = page.next ?? null
      this.problem = null
    } catch (thrown) {
      if (!asking.signal.aborted) this.problem = asProblem(thrown, t('offline-explained'))
    } finally {
      if (this.#asking === asking) this.loading = false
    }
  }
}
