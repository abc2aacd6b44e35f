import type { Shape } from '@/api/shapes.ts'
import { database } from './database.ts'

type Settings = {
  /** Whose drafts and outbox these are. */
  person: string
  /** Visits that began with a fresh page, counted for the install prompt. */
  visits: number
  'install-declined': boolean
  'notifications-asked': boolean
  /** The id that the server gave this browser's push subscription. */
  device: string
  /** The eight answers that fit the policy, while somebody is at it. */
  'policy-answers': { step: number; answers: Required<Shape<'Answers'>> }
}

export async function setting<Key extends keyof Settings>(key: Key): Promise<Settings[Key] | undefined> {
  return (await (await database()).get('settings', key)) as Settings[Key] | undefined
}

export async function keepSetting<Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<void> {
  await (await database()).put('settings', value, key)
}

export async function dropSetting(key: keyof Settings): Promise<void> {
  await (await database()).delete('settings', key)
}
