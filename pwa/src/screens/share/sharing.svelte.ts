import { api, got } from '@/api/client.ts'
import { asProblem, Problem } from '@/api/problem.ts'
import type { Shape } from '@/api/shapes.ts'
import { pointsFor } from '@/game/points.ts'
import { sendLater } from '@/shell/outbox.svelte.ts'
import { putOff, takeOut } from '@/storage/outbox.ts'
import type { Waiting } from '@/storage/database.ts'
import { t } from '@/words/words.svelte.ts'

type Request = Shape<'ShareRequest'>
type Share = Shape<'ShareView'>

/** Where a share stands, from the tap on "Share" to the points. */
export type Step =
  | { name: 'sending' }
  /** The server won't let it go like this; `advice` says why. */
  | { name: 'stopped'; advice: Shape<'Advice'>; blocked: boolean }
  /** The policy is new since the person last said yes: they read it first. */
  | { name: 'unread'; version: number }
  | { name: 'held'; review: Shape<'MyReview'> }
  /** Mastodon is many servers: which one is the person's? `error` says what was wrong with the last answer. */
  | { name: 'server'; share: Share; way: Shape<'WayOut'>; error: string; busy: boolean }
  /** It may go: the person opens the network. */
  | { name: 'ready'; share: Share; way: Shape<'WayOut'>; opened: boolean }
  | { name: 'done'; share: Share; points: number }
  | { name: 'queued'; waiting: Waiting }
  | { name: 'failed'; problem: Problem }

/** One share on its way. */
export class Sharing {
  step = $state.raw<Step>({ name: 'sending' })
  #request: Request
  #title: string
  /** The same for every try of the same request, so that a lost answer never makes a second share. */
  #key: string = crypto.randomUUID()
  #answered: Waiting | undefined

  constructor(request: Request, title: string) {
    this.#request = request
    this.#title = title
  }

  /** Goes on with an answer that came while the person was elsewhere. */
  static from(waiting: Waiting): Sharing {
    const one = new Sharing(waiting.request, waiting.post_title)
    one.#answered = waiting
    if (waiting.outcome) one.#take(waiting.outcome)
    else if (waiting.refused) void one.#refused(new Problem(waiting.refused.status, waiting.refused.body))
    return one
  }

  async send(): Promise<void> {
    this.step = { name: 'sending' }
    try {
      const request = { body: this.#request, headers: { 'Idempotency-Key': this.#key } }
      this.#take(await got(api.POST('/api/shares', request)))
      await this.#supersede()
    } catch (thrown) {
      await this.#refused(asProblem(thrown, t('offline-explained')))
    }
  }

  /** Sends again with the warnings that the person has ticked now. */
  async acknowledge(kinds: string[]): Promise<void> {
    this.#request = { ...this.#request, acknowledged: kinds }
    this.#key = crypto.randomUUID()
    await this.send()
  }

  /** Sends again with a yes to the policy, which the person has read now. */
  async agree(version: number): Promise<void> {
    this.#request = { ...this.#request, policy_read: version }
    this.#key = crypto.randomUUID()
    await this.send()
  }

  /** Asks for another Mastodon server. */
  askServer(): void {
    if (this.step.name !== 'ready') return
    const { share, way } = this.step
    this.step = { name: 'server', share, way, error: '', busy: false }
  }

  /** The person's Mastodon server from now on; empty for those who rather paste. */
  async chooseServer(server: string): Promise<void> {
    const asking = this.step
    if (asking.name !== 'server') return
    this.step = { ...asking, busy: true }
    const params = { path: { share_id: asking.share.id } }
    try {
      await got(api.PUT('/api/me/habits/mastodon', { body: { server } }))
      const way = await got(api.GET('/api/shares/{share_id}/way-out', { params }))
      this.step = { name: 'ready', share: asking.share, way, opened: false }
    } catch (thrown) {
      this.step = { ...asking, error: asProblem(thrown, t('offline-explained')).message }
    }
  }

  opened(): void {
    if (this.step.name === 'ready') this.step = { ...this.step, opened: true }
  }

  /** The person says that they posted it. Returns whether the server knows now. */
  async confirm(): Promise<void> {
    if (this.step.name !== 'ready') return
    const params = { path: { share_id: this.step.share.id } }
    const share = await got(api.POST('/api/shares/{share_id}/confirmation', { params }))
    await this.#settle()
    this.step = { name: 'done', share, points: await pointsFor('share_confirmed') }
  }

  async undoConfirmation(): Promise<void> {
    if (this.step.name !== 'done') return
    await got(api.DELETE('/api/shares/{share_id}/confirmation', { params: { path: { share_id: this.step.share.id } } }))
  }

  /** Not this time: the share is taken back. */
  async giveUp(): Promise<void> {
    if (this.step.name !== 'ready') return
    await got(api.DELETE('/api/shares/{share_id}', { params: { path: { share_id: this.step.share.id } } }))
    await this.#settle()
  }

  #take(outcome: Shape<'ShareOutcome'>): void {
    const { share, way_out: way, review } = outcome
    if (share && way && share.network === 'mastodon' && way.server === null) this.step = { name: 'server', share, way, error: '', busy: false }
    else if (share && way) this.step = { name: 'ready', share, way, opened: false }
    else if (review) this.step = { name: 'held', review }
  }

  async #refused(problem: Problem): Promise<void> {
    if (problem.offline) {
      this.step = { name: 'queued', waiting: await putOff(this.#request, this.#title, this.#key) }
      await this.#supersede()
      await sendLater()
    } else if (problem.code === 'policy-unread' && problem.advice?.policy_to_read) {
      this.step = { name: 'unread', version: problem.advice.policy_to_read }
    } else if (problem.advice) {
      this.step = { name: 'stopped', advice: problem.advice, blocked: problem.code !== 'acknowledgement-missing' }
    } else {
      this.step = { name: 'failed', problem }
    }
  }

  async #settle(): Promise<void> {
    if (this.#answered) await takeOut(this.#answered.id)
  }

  /** What was refused has been sent again: it waits for nothing any more. */
  async #supersede(): Promise<void> {
    if (this.#answered?.state === 'refused') await this.#settle()
  }
}
