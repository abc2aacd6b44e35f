import { api, got } from '@/api/client.ts'
import { asProblem, type Problem } from '@/api/problem.ts'
import type { Language } from '@/api/shapes.ts'
import { dropUnsaved, keepUnsaved, unsavedOf } from '@/storage/unsaved.ts'
import { t } from '@/words/words.svelte.ts'
import { askDraft, type Draft } from '../policy/desk.ts'
import { differing, rebased, textsOf, type Texts } from './texts.ts'

/** How long after the last key the server gets what was written. */
const PAUSE_MS = 1_000
/** Where this browser keeps what is not on the server yet. */
const KEPT = 'policy-draft'

export type Clash = {
  theirs: Draft
  /** The languages that both of us wrote in. */
  both: Language[]
}

/**
 * The policy's draft being written: what the server has, what the form holds, and how the one follows the other.
 *
 * Every change is kept in this browser at once and on the server a moment later. Two officers in different languages
 * don't disturb each other; in the same language both versions stay until the person chooses.
 */
export class Drafting {
  draft = $state.raw<Draft>()
  texts = $state<Texts>()
  /** Why it could not be opened. */
  problem = $state.raw<Problem | null>(null)
  /** Why the last change was refused, and in which language. */
  refusal = $state.raw<{ problem: Problem; language: Language } | null>(null)
  saving = $state<'saved' | 'changed' | 'saving' | 'offline'>('saved')
  clash = $state.raw<Clash | null>(null)
  /** What was left in this browser was brought back. */
  restored = $state(false)
  #base: Texts | null = null
  #searched = false
  #gone = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #under: Promise<void> | null = null

  get dirty(): boolean {
    return this.#base !== null && this.texts !== undefined && differing(this.#base, this.texts).length > 0
  }

  async load(): Promise<void> {
    try {
      this.#take(await askDraft())
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
    if (!this.draft || this.#under || this.clash || this.#gone) return
    const theirs = await askDraft().catch(() => null)
    if (theirs && theirs.edition !== this.draft?.edition && !this.#under) this.#meet(theirs)
  }

  /** Called with every change of the form. */
  touched(): void {
    if (!this.#searched || !this.draft || !this.texts || this.clash || this.#gone) return
    clearTimeout(this.#timer)
    if (!this.dirty) {
      if (this.saving !== 'saving') this.saving = 'saved'
      void dropUnsaved(KEPT)
      return
    }
    if (this.saving !== 'saving') this.saving = 'changed'
    void keepUnsaved(KEPT, this.draft.edition, { base: this.#base, mine: $state.snapshot(this.texts) })
    this.#timer = setTimeout(() => void this.save(), PAUSE_MS)
  }

  /** Sends what the server does not have yet. Returns whether it has everything now. */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer)
    await this.#under
    if (!this.texts || !this.#base || this.clash || this.#gone) return false
    const wanting = differing(this.#base, this.texts).filter((language) => this.texts![language].body.trim() !== '')
    if (wanting.length === 0) return !this.dirty
    this.#under = this.#send(wanting)
    await this.#under
    this.#under = null
    return this.saving === 'saved'
  }

  /** The draft as the server has it after a change that was made elsewhere on the screen: of a rule. */
  follow(draft: Draft): void {
    this.#meet(draft)
  }

  /** My changes on top of theirs. */
  keepMine(): void {
    if (!this.clash || !this.texts || !this.#base) return
    const mine = rebased(this.#base, $state.snapshot(this.texts), textsOf(this.clash.theirs))
    this.#take(this.clash.theirs)
    this.texts = mine
    void this.save()
  }

  /** Theirs instead of mine. Returns how to bring mine back. */
  takeTheirs(): () => void {
    const mine = $state.snapshot(this.texts!)
    const base = this.#base!
    this.#take(this.clash!.theirs)
    void dropUnsaved(KEPT)
    return () => {
      if (this.texts) this.texts = rebased(base, mine, $state.snapshot(this.texts))
    }
  }

  /** The draft was published or thrown away: nothing of it is kept. */
  forget(): void {
    clearTimeout(this.#timer)
    this.#gone = true
    void dropUnsaved(KEPT)
  }

  stop(): void {
    clearTimeout(this.#timer)
    if (this.dirty && !this.clash) void this.save()
  }

  async #send(languages: Language[]): Promise<void> {
    this.saving = 'saving'
    for (const language of languages) {
      const text = $state.snapshot(this.texts![language])
      try {
        const body = { edition: this.draft!.edition, body: text.body, changes: text.changes.trim() }
        this.draft = await got(api.PUT('/api/policy/draft/texts/{language}', { params: { path: { language } }, body }))
        this.#base = { ...this.#base!, [language]: text }
        this.refusal = null
      } catch (thrown) {
        return this.#refused(asProblem(thrown, t('offline-explained')), language)
      }
    }
    this.saving = 'saved'
    this.touched()
  }

  async #refused(problem: Problem, language: Language): Promise<void> {
    this.saving = problem.passing ? 'offline' : 'changed'
    this.refusal = problem.passing ? null : { problem, language }
    if (problem.code !== 'draft-changed') return
    this.refusal = null
    this.#meet(await askDraft())
  }

  /** The server has a newer draft: what only one of us changed comes together by itself. */
  #meet(theirs: Draft): void {
    if (!this.texts || !this.#base) return
    const mine = differing(this.#base, this.texts)
    const changed = differing(this.#base, textsOf(theirs))
    const both = mine.filter((language) => changed.includes(language))
    if (both.length > 0) {
      this.clash = { theirs, both }
      return
    }
    const together = rebased(this.#base, $state.snapshot(this.texts), textsOf(theirs))
    this.#take(theirs)
    this.texts = together
    this.touched()
  }

  #take(draft: Draft): void {
    this.draft = draft
    this.#base = textsOf(draft)
    this.texts = textsOf(draft)
    this.clash = null
    this.refusal = null
    this.saving = 'saved'
  }

  async #restore(): Promise<void> {
    const left = await unsavedOf(KEPT)
    if (!left || !this.draft || !this.#base) return
    const { base, mine } = left.written as { base: Texts; mine: Texts }
    const theirs = this.#base
    if (differing(base, mine).length === 0 || differing(theirs, rebased(base, mine, theirs)).length === 0) return dropUnsaved(KEPT)
    this.texts = mine
    this.#base = base
    this.#meet(this.draft)
    this.restored = !this.clash
  }
}

