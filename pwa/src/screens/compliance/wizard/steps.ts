import type { Shape } from '@/api/shapes.ts'

export type Answers = Required<Shape<'Answers'>>

/** The eight questions in their order, and the answers that belong to each. */
export const STEPS = [
  { name: 'products', fields: ['products'] },
  { name: 'disclosure', fields: ['disclosure'] },
  { name: 'advertisement', fields: ['advertisement'] },
  { name: 'working-time', fields: ['working_time'] },
  { name: 'networks', fields: ['networks'] },
  { name: 'hours', fields: ['opens', 'closes', 'weekdays', 'holidays_of', 'hours_to_decide'] },
  { name: 'deputies', fields: ['deputies'] },
  { name: 'care', fields: ['observe_first', 'trust_after', 'findings_kept_days'] },
] as const

export const PRODUCTS: readonly Shape<'Product'>[] = ['accounts', 'savings', 'investments', 'loans', 'mortgages', 'insurance']

/** The question that an answer belongs to, by the field that the server names: `answers.disclosure.de`. */
export function stepOf(field: string): number {
  const [first, second] = field.split('.')
  const name = first === 'answers' ? second : first
  return STEPS.findIndex((step) => (step.fields as readonly (string | undefined)[]).includes(name))
}

/** What a person had answered before, on top of what holds now: a question that is new since keeps its answer of now. */
export function resumed(now: Answers, kept: Partial<Answers> | undefined): Answers {
  return { ...now, ...kept }
}
