import { api, got } from '@/api/client.ts'
import { asProblem, type Problem } from '@/api/problem.ts'
import type { Shape } from '@/api/shapes.ts'
import { toast } from '@/ui/toasts.svelte.ts'
import { t } from '@/words/words.svelte.ts'

type Appeal = Shape<'AppealView'>

/** The objections that wait, and the one that is open. An answer is told at once: there is no taking it back. */
export class Appeals {
  all = $state.raw<Appeal[]>()
  problem = $state.raw<Problem | null>(null)
  /** Why the last answer was refused. */
  refusal = $state.raw<Problem | null>(null)
  loading = $state(false)
  deciding = $state(false)
  #openId = $state<string | null>(null)

  get open(): Appeal | null {
    return this.all?.find((appeal) => appeal.id === this.#openId) ?? null
  }

  async load(): Promise<void> {
    this.loading = true
    try {
      this.all = await got(api.GET('/api/appeals'))
      this.problem = null
    } catch (thrown) {
      this.problem = asProblem(thrown, t('offline-explained'))
    }
    this.loading = false
  }

  show(id: string | null): void {
    this.#openId = id
    this.refusal = null
  }

  step(by: number): void {
    const place = this.all?.findIndex((appeal) => appeal.id === this.#openId) ?? -1
    const next = this.all?.[place + by]
    if (next) this.show(next.id)
  }

  /** Answers the open objection and goes on to the next. */
  async decide(outcome: Shape<'AppealOutcome'>, answer: string): Promise<void> {
    const appeal = this.open
    if (!appeal || this.deciding) return
    this.deciding = true
    this.refusal = null
    try {
      const params = { path: { appeal_id: appeal.id } }
      await got(api.POST('/api/appeals/{appeal_id}/decision', { params, body: { outcome, answer } }))
      this.all = this.all?.filter((one) => one.id !== appeal.id) ?? []
      this.show(null)
      toast(t(`hearing-done-${outcome}`), { tone: 'good' })
    } catch (thrown) {
      this.refusal = asProblem(thrown, t('offline-explained'))
    }
    this.deciding = false
  }
}
