import type { Shape } from '@/api/shapes.ts'

export type Clause = Required<Shape<'Clause'>>
export type Rule = { anyone_in: Clause[]; but_not: Clause[] }
export type Dimension = keyof Clause

/** In the order in which a sentence says them. */
export const DIMENSIONS: readonly Dimension[] = ['teams', 'regions', 'brands', 'languages', 'topics', 'roles']
const WHERE: readonly Dimension[] = ['teams', 'regions', 'brands']
const WHO: readonly Dimension[] = ['languages', 'topics', 'roles']

/** How a language says things: a text by its key, and lists of alternatives and of what comes together. */
export type Voice = {
  t: (key: string, values?: Record<string, string>) => string
  name: (dimension: Dimension, value: string) => string
  either: (names: string[]) => string
  both: (parts: string[]) => string
}

export function emptyClause(): Clause {
  return { teams: [], regions: [], brands: [], languages: [], topics: [], roles: [] }
}

/** A rule with every list there is, which the wire may leave out. */
export function wholeRule(rule: Shape<'AudienceRule'>): Rule {
  const whole = (clause: Shape<'Clause'>): Clause => ({ ...emptyClause(), ...clause })
  return { anyone_in: (rule.anyone_in ?? []).map(whole), but_not: (rule.but_not ?? []).map(whole) }
}

export function isEmpty(clause: Clause): boolean {
  return DIMENSIONS.every((dimension) => clause[dimension].length === 0)
}

/** "everyone in Retail in Belgium who reads Dutch". */
export function clauseSentence(clause: Clause, voice: Voice): string {
  const { t } = voice
  const where = WHERE.flatMap((dimension) => part(clause, dimension, voice))
  const does = WHO.flatMap((dimension) => part(clause, dimension, voice))
  const who = does.length > 0 ? [t('clause-who', { does: voice.both(does) })] : []
  return [t('clause-everyone'), ...where, ...who].join(' ').replaceAll(' ,', ',')
}

/** The whole rule in one sentence, which ends with a full stop. */
export function ruleSentence(rule: Rule, voice: Voice): string {
  const { t } = voice
  const inside = rule.anyone_in.length > 0 ? rule.anyone_in.map((clause) => clauseSentence(clause, voice)) : [t('clause-everyone')]
  const outside = rule.but_not.filter((clause) => !isEmpty(clause)).map((clause) => clauseSentence(clause, voice))
  const who = voice.both(inside)
  const said = outside.length > 0 ? t('clause-but-not', { who, except: voice.both(outside) }) : who
  return `${capital(said)}.`
}

/** The rule without what says nothing: an exception that names nobody would leave out everybody. */
export function tidied(rule: Rule): Rule {
  return { anyone_in: rule.anyone_in.some(isEmpty) ? [] : rule.anyone_in, but_not: rule.but_not.filter((clause) => !isEmpty(clause)) }
}

function part(clause: Clause, dimension: Dimension, voice: Voice): string[] {
  const { t } = voice
  const values: readonly string[] = clause[dimension]
  if (values.length === 0) return []
  return [t(`clause-${dimension}`, { list: voice.either(values.map((value) => voice.name(dimension, value))) })]
}

function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1)
}
