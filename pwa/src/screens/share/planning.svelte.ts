import { api, got } from '@/api/client.ts'
import { asProblem, type Problem } from '@/api/problem.ts'
import type { Shape } from '@/api/shapes.ts'
import { t } from '@/words/words.svelte.ts'

type Request = Shape<'ShareRequest'>
type Planned = Shape<'PlannedView'>
export type When = Pick<Shape<'PlanRequest'>, 'mode' | 'timing' | 'at' | 'picture'>

/** Where planning a share stands. */
export type Step =
  | { name: 'choosing'; error: string; busy: boolean }
  | { name: 'stopped'; advice: Shape<'Advice'>; blocked: boolean }
  | { name: 'unread'; version: number }
  | { name: 'held'; review: Shape<'MyReview'> }
  | { name: 'planned'; planned: Planned }

/** One share that is to go out later, or a planned one that is to be changed. */
export class Planning {
  step = $state.raw<Step>({ name: 'choosing', error: '', busy: false })
  #request: Request
  #before: Planned | undefined
  #when: When | undefined
  #key: string = crypto.randomUUID()

  constructor(request: Request, before?: Planned) {
    this.#request = request
    this.#before = before
  }

  async plan(when: When): Promise<void> {
    this.#when = when
    this.#key = crypto.randomUUID()
    await this.#send()
  }

  async acknowledge(kinds: string[]): Promise<void> {
    this.#request = { ...this.#request, acknowledged: kinds }
    await this.plan(this.#when!)
  }

  async agree(version: number): Promise<void> {
    this.#request = { ...this.#request, policy_read: version }
    await this.plan(this.#when!)
  }

  async #send(): Promise<void> {
    this.step = { name: 'choosing', error: '', busy: true }
    try {
      const { planned, review } = await this.#ask()
      if (planned) this.step = { name: 'planned', planned }
      else if (review) this.step = { name: 'held', review }
    } catch (thrown) {
      this.#refused(asProblem(thrown, t('later-offline')))
    }
  }

  #ask(): Promise<Shape<'PlanOutcome'>> {
    const headers = { 'Idempotency-Key': this.#key }
    const { text, acknowledged = [], policy_read = null } = this.#request
    const change = { ...this.#when!, text, acknowledged, policy_read }
    if (!this.#before) return got(api.POST('/api/planned-shares', { body: { ...this.#request, ...this.#when! }, headers }))
    const params = { path: { planned_id: this.#before.id } }
    return got(api.PUT('/api/planned-shares/{planned_id}', { params, body: change, headers }))
  }

  #refused(problem: Problem): void {
    if (problem.code === 'policy-unread' && problem.advice?.policy_to_read) {
      this.step = { name: 'unread', version: problem.advice.policy_to_read }
    } else if (problem.advice) {
      this.step = { name: 'stopped', advice: problem.advice, blocked: problem.code !== 'acknowledgement-missing' }
    } else {
      this.step = { name: 'choosing', error: problem.message, busy: false }
    }
  }
}
