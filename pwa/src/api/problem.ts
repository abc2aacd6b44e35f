import type { components } from './schema.ts'

type Advice = components['schemas']['Advice']

/** What the server says when it refuses (RFC 9457), as far as Birdsong reads it. */
export type ProblemBody = {
  title?: string
  detail?: string
  code?: string
  field?: string
  errors?: { field: string; message: string }[]
  advice?: Advice
  extra?: { advice?: Advice } | null
}

/** Why something could not be done, in words for a person. `status` 0 stands for "the network is away". */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  /** What is wrong with one field of a form. */
  readonly fields: ReadonlyMap<string, string>
  readonly advice: Advice | null
  readonly retryAfterSeconds: number | null

  constructor(status: number, body: ProblemBody = {}, retryAfterSeconds: number | null = null) {
    super(body.detail || body.title || '')
    this.name = 'Problem'
    this.status = status
    this.code = body.code ?? (status === 0 ? 'offline' : 'unexpected')
    this.fields = fieldsOf(body)
    this.advice = body.advice ?? body.extra?.advice ?? null
    this.retryAfterSeconds = retryAfterSeconds
  }

  get offline(): boolean {
    return this.status === 0
  }

  get signedOut(): boolean {
    return this.status === 401
  }

  /** Whether the same request may succeed later without a change. */
  get passing(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 425 || this.status === 429 || this.status >= 500
  }
}

/** The problem that an answer carries; `fallback` says it in words when the answer has none of its own. */
export function problemOf(response: Response, body: unknown, fallback: string): Problem {
  const wait = Number(response.headers.get('Retry-After'))
  const readable = isBody(body) ? body : {}
  const said = readable.detail || (response.status < 500 && readable.title) || fallback
  return new Problem(response.status, { ...readable, detail: said }, Number.isFinite(wait) && wait > 0 ? wait : null)
}

/** Anything thrown as a problem: a failed fetch means that the network is away. */
export function asProblem(thrown: unknown, fallback: string): Problem {
  if (thrown instanceof Problem) return thrown
  if (thrown instanceof TypeError) return new Problem(0, { detail: fallback })
  throw thrown
}

function isBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null
}

function fieldsOf(body: ProblemBody): ReadonlyMap<string, string> {
  const fields = new Map((body.errors ?? []).map((error) => [error.field, error.message]))
  if (body.field && !fields.has(body.field)) fields.set(body.field, body.detail ?? '')
  return fields
}
