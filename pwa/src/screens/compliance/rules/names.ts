import type { Shape } from '@/api/shapes.ts'
import { voiceOf } from '@/content/audience/voice.ts'
import { ruleSentence, tidied, wholeRule } from '@/content/audience/sentences.ts'
import { LEVELS } from '@/guardrails/levels.ts'
import { networkName } from '@/sharing/names.ts'
import { languageName } from '@/words/names.ts'
import { hasWords, language, t } from '@/words/words.svelte.ts'

type Rule = Pick<Shape<'RuleView'>, 'kind' | 'words' | 'code'>
type Placed = Pick<Shape<'RuleView'>, 'languages' | 'networks' | 'categories' | 'audience'>

/** What a kind of rule looks for, in a few words. */
export function kindName(kind: string): string {
  return hasWords(`rule-kind-${kind}`) ? t(`rule-kind-${kind}`) : kind.replaceAll('_', ' ')
}

/** A rule of the company's own is called by what it says; any other by its kind. */
export function ruleName(rule: Rule): string {
  const words = rule.words[language()] ?? Object.values(rule.words)[0]
  return words?.what || kindName(rule.kind)
}

/** Where a rule applies, part by part; nothing where it applies everywhere. */
export function placesOf(rule: Placed, groups: Shape<'Directory'> | undefined): string[] {
  const list = (names: string[]) => new Intl.ListFormat(language(), { type: 'disjunction' }).format(names)
  const parts = []
  if (rule.languages.length > 0) parts.push(t('rule-in-languages', { list: list(rule.languages.map(languageName)) }))
  if (rule.networks.length > 0) parts.push(t('rule-on-networks', { list: list(rule.networks.map(networkName)) }))
  if (rule.categories.length > 0) parts.push(t('rule-about', { list: list(rule.categories.map((one) => t(`category-${one}`))) }))
  if (rule.audience) parts.push(ruleSentence(tidied(wholeRule(rule.audience)), voiceOf(groups)).replace(/\.$/, ''))
  return parts
}

/** The strictest first, as people meet them. */
export const STRICTEST_FIRST = LEVELS.toReversed()
