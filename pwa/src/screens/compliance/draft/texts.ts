import type { Language, Shape } from '@/api/shapes.ts'
import { LANGUAGES } from '@/words/languages.ts'

export type Text = { body: string; changes: string }
export type Texts = Record<Language, Text>

/** The draft's words in every language there is; what nobody wrote yet is empty. */
export function textsOf(draft: Pick<Shape<'DraftView'>, 'texts'>): Texts {
  const known = new Map(draft.texts.map((text) => [text.language, text]))
  const entries = LANGUAGES.map((language) => {
    const text = known.get(language)
    return [language, { body: text?.body ?? '', changes: text?.changes ?? '' }]
  })
  return Object.fromEntries(entries) as Texts
}

/** The languages in which two versions of the draft say different things. */
export function differing(one: Texts, other: Texts): Language[] {
  return LANGUAGES.filter((language) => one[language].body !== other[language].body || one[language].changes.trim() !== other[language].changes.trim())
}

/** The languages that the server would refuse: words that were there are gone, or only the news was written. */
export function unready(texts: Texts): Language[] {
  return LANGUAGES.filter((language) => texts[language].body.trim() === '' && texts[language].changes.trim() !== '')
}

/** My changes to `base` on top of what somebody else made of it. */
export function rebased(base: Texts, mine: Texts, theirs: Texts): Texts {
  const kept = differing(base, mine).map((language) => [language, mine[language]])
  return { ...theirs, ...(Object.fromEntries(kept) as Partial<Texts>) }
}
