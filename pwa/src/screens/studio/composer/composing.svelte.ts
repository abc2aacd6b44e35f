import { api, got } from '@/api/client.ts'
import { asProblem, type Problem } from '@/api/problem.ts'
import type { Shape } from '@/api/shapes.ts'
import { dropUnsaved, keepUnsaved, unsavedOf } from '@/storage/unsaved.ts'
import { t } from '@/words/words.svelte.ts'
import { changeOf, differing, fieldsOf, rebased, unreadyIn, type FieldName, type Fields } from './fields.ts'
import { CHANGEABLE } from './life.ts'

type PostView = Shape<'PostView'>

/** How long after the last key the server gets what was written. */
const PAUSE_MS = 1_000

export type Clash = {
  theirs: PostView
  /** What both of us changed. */
  both: FieldName[]
}

/**
 * A post being written: what the server has, what the form holds, and how the one follows the other.
 *
 * Every change is kept in this browser at once and on the server a moment later. When somebody else was faster, both
 * versions stay until the person chooses.
 */
export class Composing {
  readonly id: string
  post = $state.raw<PostView>()
  fields = $state<Fields>()
  uploaded = $state.raw<Shape<'PictureView'> | null>(null)
  /** Why it could not be opened. */
  problem = $state.raw<Problem | null>(null)
  /** Why the last change or step was refused. */
  refusal = $state.raw<Problem | null>(null)
  saving = $state<'saved' | 'changed' | 'saving' | 'offline'>('saved')
  clash = $state.raw<Clash | null>(null)
  /** What was left in this browser was brought back. */
  restored = $state(false)
  /** The person chose to change an approved post. */
  unlocked = $state(false)
  #base: Fields | null = null
  /** Whether what was left in this browser was looked for: until then nothing of it is dropped. */
  #searched = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #under: Promise<void> | null = null

  constructor(id: string) {
    this.id = id
  }

  get picture(): Shape<'PictureView'> | null {
    const wanted = this.fields?.picture_id
    return [this.uploaded, this.post?.picture].find((picture) => picture && picture.id === wanted) ?? null
  }

  get changeable(): boolean {
    return this.post !== undefined && CHANGEABLE.includes(this.post.state)
  }

  /** Whether the form takes changes: those of an approved post only after a word. */
  get open(): boolean {
    return this.changeable && (this.post?.state === 'draft' || this.unlocked) && !this.clash
  }

  /** The fields that cannot be saved as they stand. */
  get unready(): FieldName[] {
    return this.fields ? unreadyIn(this.fields) : []
  }

  get dirty(): boolean {
    return this.#base !== null && this.fields !== undefined && differing(this.#base, this.fields).length > 0
  }

  async load(): Promise<void> {
    try {
      this.#take(await this.#ask())
      this.problem = null
      await this.#restore()
      this.#searched = true
      this.touched()
    } catch (thrown) {
      this.problem = asProblem(thrown, t('offline-explained'))
    }
  }

  /** Looks whether somebody else was here meanwhile. */
  async refresh(): Promise<void> {
    if (!this.post || this.#under || this.clash) return
    const theirs = await this.#ask().catch(() => null)
    if (!theirs || theirs.version === this.post.version || this.#under) return
    if (this.dirty) this.#clashWith(theirs)
    else this.#take(theirs)
  }

  /** Called with every change of the form. */
  touched(): void {
    if (!this.#searched || !this.post || !this.fields || this.clash) return
    clearTimeout(this.#timer)
    if (!this.dirty) {
      if (this.saving !== 'saving') this.saving = 'saved'
      void dropUnsaved(this.id)
      return
    }
    if (this.saving !== 'saving') this.saving = 'changed'
    void keepUnsaved(this.id, this.post.version, { base: this.#base, mine: $state.snapshot(this.fields) })
    this.#timer = setTimeout(() => void this.save(), PAUSE_MS)
  }

  /** Sends what the server does not have yet. Returns whether it has everything now. */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer)
    await this.#under
    if (!this.post || !this.fields || !this.#base || this.clash) return false
    const change = changeOf(this.#base, $state.snapshot(this.fields) as Fields)
    if (Object.keys(change).length === 0) return this.unready.length === 0
    this.#under = this.#send(change)
    await this.#under
    this.#under = null
    return this.saving === 'saved'
  }

  /** Takes a step of the post's life, after everything is saved. Returns whether it was taken. */
  async step(take: (postId: string, version: number) => Promise<PostView>): Promise<boolean> {
    if (!(await this.save()) && this.dirty) return false
    try {
      this.#take(await take(this.id, this.post!.version))
      return true
    } catch (thrown) {
      this.refusal = asProblem(thrown, t('offline-explained'))
      if (this.refusal.code === 'post-changed' || this.refusal.code === 'post-step-refused') await this.refresh()
      return false
    }
  }

  /** My changes on top of theirs. */
  keepMine(): void {
    if (!this.clash || !this.fields || !this.#base) return
    const mine = rebased(this.#base, $state.snapshot(this.fields) as Fields, fieldsOf(this.clash.theirs))
    const unlocked = this.unlocked
    this.#take(this.clash.theirs)
    this.unlocked = unlocked
    this.fields = mine
    void this.save()
  }

  /** Theirs instead of mine. Returns how to bring mine back. */
  takeTheirs(): () => void {
    const mine = $state.snapshot(this.fields) as Fields
    const base = this.#base!
    const theirs = this.clash!.theirs
    this.#take(theirs)
    void dropUnsaved(this.id)
    return () => {
      if (this.fields) this.fields = rebased(base, mine, $state.snapshot(this.fields) as Fields)
    }
  }

  /** The post was thrown away: nothing of it is kept. */
  forget(): void {
    clearTimeout(this.#timer)
    this.#base = null
    void dropUnsaved(this.id)
  }

  stop(): void {
    clearTimeout(this.#timer)
    if (this.dirty && !this.clash) void this.save()
  }

  async #send(change: ReturnType<typeof changeOf>): Promise<void> {
    this.saving = 'saving'
    const path = { post_id: this.id }
    try {
      const view = await got(api.PATCH('/api/posts/{post_id}', { params: { path }, body: { version: this.post!.version, ...change } }))
      this.post = view
      this.#base = fieldsOf(view)
      this.refusal = null
      this.saving = 'saved'
      this.touched()
    } catch (thrown) {
      await this.#refused(asProblem(thrown, t('offline-explained')))
    }
  }

  async #refused(problem: Problem): Promise<void> {
    this.saving = problem.passing ? 'offline' : 'changed'
    this.refusal = problem.passing ? null : problem
    if (problem.code !== 'post-changed') return
    this.refusal = null
    this.#clashWith(await this.#ask())
  }

  #clashWith(theirs: PostView): void {
    if (!this.fields || !this.#base) return
    const mine = differing(this.#base, this.fields)
    const changed = differing(this.#base, fieldsOf(theirs))
    this.clash = { theirs, both: mine.filter((name) => changed.includes(name)) }
  }

  #take(view: PostView): void {
    this.post = view
    this.#base = fieldsOf(view)
    this.fields = fieldsOf(view)
    this.clash = null
    this.refusal = null
    this.saving = 'saved'
    if (view.state === 'draft' || !this.changeable) this.unlocked = false
  }

  async #restore(): Promise<void> {
    const left = await unsavedOf(this.id)
    if (!left || !this.post || !this.#base) return
    const { base, mine } = left.written as { base: Fields; mine: Fields }
    if (differing(this.#base, mine).length === 0) return dropUnsaved(this.id)
    this.fields = mine
    if (left.version !== this.post.version) {
      this.#base = base
      return this.#clashWith(this.post)
    }
    this.unlocked = this.post.state !== 'draft'
    this.restored = true
  }

  #ask(): Promise<PostView> {
    return got(api.GET('/api/posts/{post_id}', { params: { path: { post_id: this.id } } }))
  }
}
