import type { Shape } from '@/api/shapes.ts'
import { formatNumber, formatPercent } from '@/words/format.ts'

type Line = Shape<'FrictionLine'>
type Goals = Shape<'Goals'>

export type Measure = {
  name: string
  /** Of what kind the figure is: a share of something, or hours. */
  unit: 'share' | 'hours'
  value: (line: Line) => number | null
  /** Whether it is about too few people to be shown. */
  hidden: (line: Line) => boolean
  /** What the company wants, and on which side of it. */
  goal?: (goals: Goals) => { value: number; side: 'at_least' | 'at_most' }
}

/** The figures of the friction page, those with a goal first. */
export const MEASURES: readonly Measure[] = [
  share('straight', (line) => line.straight, (goals) => ({ value: goals.straight_at_least, side: 'at_least' })),
  share('held', (line) => line.held, (goals) => ({ value: goals.held_at_most, side: 'at_most' })),
  share('blocked', (line) => line.blocked, (goals) => ({ value: goals.blocked_at_most, side: 'at_most' })),
  share('approved_unchanged', (line) => line.approved_unchanged, (goals) => ({ value: goals.approved_unchanged_at_most, side: 'at_most' })),
  { name: 'median', unit: 'hours', value: (line) => line.in_review.median_hours, hidden: (line) => line.in_review.hidden },
  { name: 'p90', unit: 'hours', value: (line) => line.in_review.p90_hours, hidden: (line) => line.in_review.hidden },
  share('appeals_won', (line) => line.appeals_won),
  share('gave_up', (line) => line.gave_up),
  share('nudges_taken', (line) => line.nudges_taken),
  share('personalised', (line) => line.personalised),
  share('back_after_block', (line) => line.back_after_block),
]

export function measure(name: string): Measure {
  return MEASURES.find((one) => one.name === name)!
}

/** Whether a figure reaches its goal; `null` where there is no goal or no figure. */
export function met(one: Measure, line: Line, goals: Goals): boolean | null {
  const goal = one.goal?.(goals)
  const value = one.value(line)
  if (!goal || value === null) return null
  return goal.side === 'at_least' ? value >= goal.value : value <= goal.value
}

/** A value as it is said: `97.2 %`, or hours to the quarter. Small shares get a second digit, or they would all look alike. */
export function said(one: Measure, value: number): string {
  if (one.unit === 'hours') return formatNumber(value, 2)
  return formatPercent(value, value < 0.01 ? 2 : 1)
}

function share(name: string, rate: (line: Line) => Shape<'Rate'>, goal?: Measure['goal']): Measure {
  return { name, unit: 'share', value: (line) => rate(line).share, hidden: (line) => rate(line).hidden, ...(goal ? { goal } : {}) }
}
