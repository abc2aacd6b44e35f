import type { Shape } from '@/api/shapes.ts'

type Sentences = { [language: string]: string }

/** The facts as the form holds them: nothing is left out, and a day that nobody set is empty. */
export type Facts = {
  bank: string
  ticker: string
  allowed_domains: string[]
  own_phone_numbers: string[]
  customer_numbers: string
  competitors: string[]
  internal_projects: string[]
  results: { published_until: string; published_on: string; next_publication: string }
  disclosure: Sentences
  advertisement: Sentences
  investment_warning: Sentences
  credit_warning: Sentences
}

export function factsOf(input: Shape<'FactsInput'>): Facts {
  return {
    bank: input.bank,
    ticker: input.ticker ?? '',
    allowed_domains: [...(input.allowed_domains ?? [])],
    own_phone_numbers: [...(input.own_phone_numbers ?? [])],
    customer_numbers: input.customer_numbers ?? '',
    competitors: [...(input.competitors ?? [])],
    internal_projects: [...(input.internal_projects ?? [])],
    results: {
      published_until: input.results?.published_until ?? '',
      published_on: input.results?.published_on ?? '',
      next_publication: input.results?.next_publication ?? '',
    },
    disclosure: { ...input.disclosure },
    advertisement: { ...input.advertisement },
    investment_warning: { ...input.investment_warning },
    credit_warning: { ...input.credit_warning },
  }
}

export function inputOf(facts: Facts): Shape<'FactsInput'> {
  const { published_until, published_on, next_publication } = facts.results
  return {
    ...facts,
    ticker: facts.ticker.trim().toUpperCase(),
    results: { published_until: published_until.trim().toUpperCase(), published_on: published_on || null, next_publication: next_publication || null },
  }
}

/** What is wrong with a field or with one of its lines, which the server names by their place. */
export function wrongIn(fields: ReadonlyMap<string, string>, name: string): string | undefined {
  const inside = [...fields].find(([field]) => [field, `facts.${field}`].some((one) => one === `facts.${name}` || one.startsWith(`facts.${name}[`)))
  return inside?.[1]
}
