import createClient, { type Middleware } from 'openapi-fetch'
import { t } from '@/words/words.svelte.ts'
import { asProblem, problemOf } from './problem.ts'
import type { paths } from './schema.ts'

const SAFE = new Set(['GET', 'HEAD'])

/** Every request says that our own page sent it; every write has a key, so that a repeat changes nothing. */
const ours: Middleware = {
  onRequest({ request }) {
    request.headers.set('X-Birdsong', '1')
    if (!SAFE.has(request.method) && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', crypto.randomUUID())
    }
    return request
  },
}

/** The headers above are nobody else's business: a call names its path, query and body. */
type WithoutHeaders<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Paths[Path][Method] extends { parameters: infer Parameters }
      ? Omit<Paths[Path][Method], 'parameters'> & { parameters: Omit<Parameters, 'header'> }
      : Paths[Path][Method]
  }
}

export const api = createClient<WithoutHeaders<paths>>({ baseUrl: location.origin, credentials: 'same-origin' })
api.use(ours)

type Answer<T> = { data?: T; error?: unknown; response: Response }

let whenSignedOut = (): void => {}

/** Names what happens when the server no longer knows the session. */
export function onSignedOut(react: () => void): void {
  whenSignedOut = react
}

/** The body of an answer; throws the `Problem` it carries instead, in the person's language. */
export async function got<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked.catch((thrown: unknown): never => {
    throw asProblem(thrown, t('offline-explained'))
  })
  if (response.ok) return data as T
  const problem = problemOf(response, error, t('failed-explained'))
  if (problem.signedOut) whenSignedOut()
  throw problem
}
