import { api, got, onSignedOut } from '@/api/client.ts'
import { asProblem, type Problem } from '@/api/problem.ts'
import type { Role, Shape } from '@/api/shapes.ts'
import { go } from '@/routing/router.svelte.ts'
import { removeThisDevice } from '@/notifications/devices.ts'
import { emptyDatabase } from '@/storage/database.ts'
import { withoutSending } from '@/storage/outbox.ts'
import { keepSetting, setting } from '@/storage/settings.ts'
import { forgetAnswers, keptAnswer } from '@/storage/kept.ts'
import { useTimeZone } from '@/words/format.ts'
import { spoken } from '@/words/languages.ts'
import { speak, t } from '@/words/words.svelte.ts'
import { onFirstControl, tellWorker } from '@/shell/worker.svelte.ts'

type Me = Shape<'Me'>
type Company = Shape<'CompanyView'>

/** What the first screen is made of. */
const NEEDED_OFFLINE = ['/api/me', '/api/company', '/api/feed', '/api/points', '/api/directory', '/api/guardrails/local']

let me = $state.raw<Me | null>(null)
let company = $state.raw<Company | null>(null)
let phase = $state<'starting' | 'in' | 'out' | 'unreachable'>('starting')
let problem = $state.raw<Problem | null>(null)

/** Who is signed in, and where. */
export const session = {
  get me(): Me | null {
    return me
  },
  get company(): Company | null {
    return company
  },
  get phase(): 'starting' | 'in' | 'out' | 'unreachable' {
    return phase
  },
  get problem(): Problem | null {
    return problem
  },
  has(...roles: Role[]): boolean {
    return me?.roles.some((grant) => roles.includes(grant.role)) ?? false
  },
}

/** Opens with what was kept from the last visit at once, then asks the server who is signed in. */
export async function startSession(): Promise<void> {
  onSignedOut(() => void ended())
  onFirstControl(keepForOffline)
  const kept = await keptAnswer<Me>('/api/me')
  if (kept) await enter(kept)
  await Promise.all([refreshMe(), refreshCompany()])
}

export async function refreshMe(): Promise<void> {
  try {
    await enter(await got(api.GET('/api/me')))
  } catch (thrown) {
    problem = asProblem(thrown, t('offline-explained'))
    if (!me && phase !== 'out') phase = 'unreachable'
  }
}

/** Takes what the server says about the person. Drafts and outbox wait for the same person only. */
export async function enter(person: Me): Promise<void> {
  const before = await setting('person')
  if (before !== undefined && before !== person.id) await forgetPerson()
  if (before !== person.id) await keepSetting('person', person.id)
  useTimeZone(person.time_zone)
  await speak(spoken([person.language]))
  me = person
  phase = 'in'
}

/** Ends the session here and on the server, and forgets the person in this browser. */
export async function signOut(): Promise<void> {
  await removeThisDevice().catch(() => undefined)
  await got(api.DELETE('/api/session'))
  await go('/sign-in', { replace: true })
  await forgetPerson()
  me = null
  phase = 'out'
}

/** Becomes another of the demo's people. */
export async function becomeDemoPerson(personId: string): Promise<void> {
  if (me) await removeThisDevice().catch(() => undefined)
  await welcome(() => got(api.POST('/api/demo/sessions', { body: { person_id: personId } })))
}

/** Signs somebody in. Meanwhile the outbox rests: nobody's share may go out in another's name. */
export async function welcome(signIn: () => Promise<Me>): Promise<void> {
  await withoutSending(async () => enter(await signIn()))
  keepForOffline()
}

/** Lets the service worker see once more what the app needs to open without a network. */
function keepForOffline(): void {
  if (phase !== 'in') return
  const pictures = [...document.images].map((image) => image.currentSrc).filter((address) => address.includes('/media/'))
  for (const address of [...NEEDED_OFFLINE, ...pictures]) void fetch(address).catch(() => undefined)
}

async function refreshCompany(): Promise<void> {
  company = (await keptAnswer<Company>('/api/company')) ?? company
  company = await got(api.GET('/api/company')).catch(() => company)
}

/** The session ended elsewhere: what was read goes, what was written waits for the person to come back. */
async function ended(): Promise<void> {
  for (const forget of onForget) forget()
  await Promise.all([forgetAnswers(), tellWorker('forget')])
  me = null
  phase = 'out'
}

async function forgetPerson(): Promise<void> {
  for (const forget of onForget) forget()
  await Promise.all([forgetAnswers(), emptyDatabase(), tellWorker('forget')])
}

const onForget: (() => void)[] = []

/** Names what else must be forgotten with the person: what a screen keeps while others are open. */
export function forgetWithPerson(forget: () => void): void {
  onForget.push(forget)
}
