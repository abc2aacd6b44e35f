import type { Shape } from '@/api/shapes.ts'
import type { Finding } from '../findings.ts'
import { LEVELS, type Level } from '../levels.ts'
import type { Span } from '../spans.ts'
import { fold, originalOf, wordsOf } from './folded.ts'
import { isCaptionAsItWas, shouts } from './manners.ts'
import { competitors, links, named } from './names.ts'
import { accounts, cards } from './numbers.ts'
import { promises } from './promises.ts'
import type { Place, Reading } from './reading.ts'

type Rule = Shape<'LocalRule'>
type Rules = Shape<'LocalRules'>
/** What a detector saw: `values` fill the rule's words, `instead` is what one tap would put there. */
type Hit = Span & { values?: Record<string, string>; instead?: string }
type Detector = (reading: Reading, rules: Rules, rule: Rule) => Hit[]

const DETECTORS: Record<string, Detector> = {
  iban: accounts,
  card_number: cards,
  guaranteed_return: (reading, rules) => quoted(reading, promises(reading, rules.promise_words)),
  competitor: (reading, rules) => competitors(reading, rules.competitors).map((hit) => ({ ...hit, values: { name: hit.name } })),
  link_foreign: (reading, rules) => links(reading, rules.own_domains).map((hit) => ({ ...hit, values: { domain: hit.domain } })),
  identical_caption: (reading) => (isCaptionAsItWas(reading) ? [{ start: 0, end: 0 }] : []),
  shouting: (reading) => shouts(reading).map((hit) => ({ ...hit, instead: hit.calm })),
  custom: (reading, _, rule) => quoted(reading, named(reading, rule.phrases)),
}

/** What this phone finds by itself. The server may see more, or know better. */
export function noticed(text: string, place: Place, rules: Rules): Finding[] {
  const reading: Reading = { ...place, text, folded: fold(text) }
  const unedited = wordsOf(text).join(' ') === wordsOf(place.official).join(' ')
  return rules.rules
    .filter((rule) => applies(rule, place) && (!unedited || isMild(rule)))
    .flatMap((rule) => (DETECTORS[rule.kind]?.(reading, rules, rule) ?? []).map((hit) => finding(rule, hit, place)))
}

function applies(rule: Rule, place: Place): boolean {
  return (
    (rule.languages.length === 0 || rule.languages.includes(place.language)) &&
    (rule.networks.length === 0 || rule.networks.includes(place.network)) &&
    (rule.categories.length === 0 || rule.categories.includes(place.category))
  )
}

/** An unedited caption gets nudges at most. */
function isMild(rule: Rule): boolean {
  return LEVELS.indexOf(rule.level as Level) <= LEVELS.indexOf('nudge')
}

function finding(rule: Rule, hit: Hit, place: Place): Finding {
  const { start, end, values = {} } = hit
  const instead = hit.instead ?? rule.suggestions[place.language]
  return {
    kind: rule.kind,
    rule: rule.code,
    level: rule.level,
    start,
    end,
    what: filled(rule.what, values),
    why: filled(rule.why, values),
    remedy: filled(rule.remedy, values),
    paragraph: rule.paragraph,
    suggestion: instead === undefined ? null : { start, end, text: instead },
    trusted: false,
    here: true,
  }
}

function quoted(reading: Reading, spans: readonly Span[]): Hit[] {
  return spans.map((span) => ({ ...span, values: { words: originalOf(reading.folded, span) } }))
}

function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
