import type { Language, Network, Shape } from '@/api/shapes.ts'
import { tidied, wholeRule } from '@/content/audience/sentences.ts'
import { LANGUAGES } from '@/words/languages.ts'

export type Words = { what: string; why: string; remedy: string; suggestion: string }

/** A rule as its form holds it: of every language there are words, empty where nobody wrote any. */
export type Form = {
  kind: string
  level: Shape<'Level'>
  paragraph: string
  languages: Language[]
  networks: Network[]
  categories: Shape<'Category'>[]
  audience: Shape<'AudienceRule'> | null
  /** How the words to look for are written: one phrase a line, or a pattern. */
  by: 'phrases' | 'pattern'
  phrases: string
  pattern: string
  words: Record<Language, Words>
  observe: boolean
  owner: string | null
  sunset_on: string | null
}

export const CUSTOM = 'custom'
/** Kinds that know which sentence to add to a text; only they can have that level. */
export const DISCLOSING: readonly string[] = ['missing_disclosure', 'missing_risk_warning']

/** Half a year to find out whether a rule is worth keeping. */
const SUNSET_DAYS = 180

export function formOf(rule: Shape<'RuleView'>): Form {
  const phrases = phrasesIn(rule.pattern)
  return {
    kind: rule.kind,
    level: rule.level,
    paragraph: rule.paragraph,
    languages: [...rule.languages],
    networks: [...rule.networks],
    categories: [...rule.categories],
    audience: rule.audience,
    by: phrases === null ? 'pattern' : 'phrases',
    phrases: phrases?.join('\n') ?? '',
    pattern: phrases === null ? rule.pattern : '',
    words: wordsIn(rule.words),
    observe: rule.observe,
    owner: rule.owner?.id ?? null,
    sunset_on: rule.sunset_on,
  }
}

/** A rule that nobody wrote yet: of the company's own, only counted, and to be thought over in half a year. */
export function newForm(owner: string | null, today: Date): Form {
  const sunset = new Date(today.getTime() + SUNSET_DAYS * 24 * 3600 * 1000)
  return {
    ...{ kind: CUSTOM, level: 'nudge', paragraph: '', languages: [], networks: [], categories: [], audience: null },
    ...{ by: 'phrases', phrases: '', pattern: '', words: wordsIn({}), observe: true, owner },
    sunset_on: sunset.toISOString().slice(0, 10),
  }
}

/** The rule as the server takes it: words and pattern only where they belong, languages without a word left out. */
export function inputOf(form: Form): Shape<'RuleInput'> {
  const custom = form.kind === CUSTOM
  return {
    kind: form.kind,
    level: form.level,
    paragraph: form.paragraph,
    languages: form.languages,
    networks: form.networks,
    categories: form.categories,
    audience: audienceIn(form),
    pattern: custom ? (form.by === 'phrases' ? patternOf(form.phrases) : form.pattern.trim()) : '',
    words: custom ? Object.fromEntries(LANGUAGES.flatMap((language) => (isEmpty(form.words[language]) ? [] : [[language, trimmed(form.words[language])]]))) : {},
    observe: form.observe,
    owner: form.owner,
    sunset_on: form.sunset_on || null,
  }
}

/** The languages in which a rule of the company's own says only a part of what it has to. */
export function halfSaid(form: Form): Language[] {
  if (form.kind !== CUSTOM) return []
  return LANGUAGES.filter((language) => {
    const { what, why, remedy } = form.words[language]
    return !isEmpty(form.words[language]) && [what, why, remedy].some((text) => text.trim() === '')
  })
}

/** Several phrases lie one a line, as the server reads them; a single one is a pattern of whole words. */
export function patternOf(phrases: string): string {
  const lines = phrases.split('\n').map((line) => line.trim()).filter(Boolean)
  return lines.length === 1 ? `\\b${lines[0]!.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\b` : lines.join('\n')
}

/** The phrases that a pattern was made of; `null` for a pattern that somebody wrote. */
export function phrasesIn(pattern: string): string[] | null {
  const lines = pattern.split('\n').map((line) => line.trim()).filter(Boolean)
  if (lines.length !== 1) return lines
  const single = /^\\b((?:[^\\^$.*+?()[\]{}|]|\\[\\^$.*+?()[\]{}|])+)\\b$/.exec(lines[0]!)
  return single ? [single[1]!.replace(/\\(.)/g, '$1')] : null
}

function audienceIn(form: Form): Shape<'AudienceRule'> | null {
  if (!form.audience) return null
  const rule = tidied(wholeRule(form.audience))
  return rule.anyone_in.length + rule.but_not.length > 0 ? rule : null
}

function wordsIn(words: Shape<'RuleView'>['words']): Record<Language, Words> {
  const entries = LANGUAGES.map((language) => [language, { what: '', why: '', remedy: '', suggestion: '', ...words[language] }])
  return Object.fromEntries(entries) as Record<Language, Words>
}

function isEmpty(words: Words): boolean {
  return Object.values(words).every((text) => text.trim() === '')
}

function trimmed({ what, why, remedy, suggestion }: Words): Words {
  return { what: what.trim(), why: why.trim(), remedy: remedy.trim(), suggestion: suggestion.trim() }
}
