import { api, got } from '@/api/client.ts'
import { asProblem, type Problem } from '@/api/problem.ts'
import type { Shape } from '@/api/shapes.ts'
import { t } from '@/words/words.svelte.ts'

const PATIENCE_MS = 1_000

type Replay = Shape<'ReplayView'>

/** A rule's run over past texts: asked for, watched until it is done. It goes on without anybody watching. */
export class Replaying {
  replay = $state.raw<Replay>()
  problem = $state.raw<Problem | null>(null)
  asking = $state(false)
  #timer: ReturnType<typeof setTimeout> | undefined
  #stopped = false

  get running(): boolean {
    return this.asking || this.replay?.state === 'waiting' || this.replay?.state === 'running'
  }

  async ask(rule: Shape<'RuleInput'>, days: number, code: string): Promise<void> {
    clearTimeout(this.#timer)
    this.asking = true
    this.problem = null
    try {
      this.#take(await got(api.POST('/api/compliance/replays', { body: { rule, days, code } })))
    } catch (thrown) {
      this.problem = asProblem(thrown, t('offline-explained'))
    }
    this.asking = false
  }

  /** Looks once more after the network was away. */
  async look(): Promise<void> {
    if (!this.replay) return
    this.problem = null
    try {
      this.#take(await got(api.GET('/api/compliance/replays/{replay_id}', { params: { path: { replay_id: this.replay.id } } })))
    } catch (thrown) {
      this.problem = asProblem(thrown, t('offline-explained'))
    }
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
  }

  #take(replay: Replay): void {
    this.replay = replay
    const under = replay.state === 'waiting' || replay.state === 'running'
    if (under && !this.#stopped) this.#timer = setTimeout(() => void this.look(), PATIENCE_MS)
  }
}
