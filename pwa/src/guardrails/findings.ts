import type { Shape } from '@/api/shapes.ts'
import { LEVELS, type Level } from './levels.ts'
import { moved, wordsAt } from './spans.ts'

/** What a rule says about a text. `here`: this phone said it, and the server has not answered yet. */
export type Finding = Shape<'FindingView'> & { here?: true }

/** Findings and their suggestions where the words now stand; what was about words that are gone goes with them. */
export function movedFindings(findings: readonly Finding[], before: string, after: string): Finding[] {
  return moved(findings, before, after).map((finding) => {
    const suggestion = finding.suggestion && (moved([finding.suggestion], before, after)[0] ?? null)
    return { ...finding, suggestion }
  })
}

/** The server's findings with what the phone alone has noticed since, the strictest first. */
export function merged(said: readonly Finding[], noticed: readonly Finding[]): Finding[] {
  const added = noticed.filter((one) => !said.some((other) => other.kind === one.kind && meet(one, other)))
  return [...said, ...added].sort((one, other) => strictness(other) - strictness(one) || one.start - other.start)
}

/** What tells a finding from the others of the same text, wherever it moves while the person types. */
export function keyed(findings: readonly Finding[]): { key: string; finding: Finding }[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const name = `${finding.kind} ${finding.paragraph} ${finding.what}`
    const nth = seen.get(name) ?? 0
    seen.set(name, nth + 1)
    return { key: `${name} ${nth}`, finding }
  })
}

/** What there is to tell a listener who has heard `before`: only what is new. */
export function unheard(before: readonly Finding[], now: readonly Finding[]): Finding[] {
  const known = new Set(keyed(before).map((one) => one.key))
  return keyed(now).flatMap((one) => (known.has(one.key) ? [] : [one.finding]))
}

/** A kind of finding about certain words. */
export function matter(finding: Finding, text: string): string {
  return `${finding.kind} ${wordsAt(text, finding).toLowerCase()}`
}

function meet(one: Finding, other: Finding): boolean {
  const aboutAll = one.start === one.end || other.start === other.end
  return aboutAll || (one.start < other.end && other.start < one.end)
}

function strictness(finding: Finding): number {
  return LEVELS.indexOf(finding.level as Level)
}
