import type { Language, Network, Shape } from '@/api/shapes.ts'

/** What an officer looks at: how many days back, and whether over time or line by line. */
export type Question = { days: number; by: Shape<'By'>; about: About }

/** All texts, or those of one rule, language or network. */
export type About = '' | `rule:${string}` | `language:${Language}` | `network:${Network}`

export type Query = { from: string; to: string; by: Shape<'By'>; rule?: string; language?: Language; network?: Network }

const DAY_MS = 24 * 3600 * 1000
/** From this many days on weeks say more than days, and months more than weeks. */
const [WEEKS, MONTHS] = [31, 200]

export const SPANS: readonly number[] = [30, 90, 180, 365]

export function overTime(days: number): Shape<'By'> {
  return days >= MONTHS ? 'month' : days >= WEEKS ? 'week' : 'day'
}

/** As the server is asked. One of rule, language and network goes only with lines over time. */
export function queryOf(question: Question, today: string): Query {
  const first = new Date(Date.parse(today) - (question.days - 1) * DAY_MS).toISOString().slice(0, 10)
  const [dimension, value] = question.about.split(/:(.*)/s)
  return { from: first, to: today, by: question.by, ...(dimension && value ? { [dimension]: value } : {}) }
}

/** The same figures for a spreadsheet. */
export function csvOf(query: Query): string {
  return `/api/friction/table.csv?${new URLSearchParams(query as Record<string, string>)}`
}
