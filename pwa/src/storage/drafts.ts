import { database, type Draft } from './database.ts'

/** The wording that the person left for a post on a network, if any. */
export async function draftOf(postId: string, network: string): Promise<Draft | undefined> {
  return (await database()).get('drafts', idOf(postId, network))
}

/** Keeps a wording while it is being typed, so that nothing is ever lost. */
export async function keepDraft(draft: Omit<Draft, 'id' | 'kept_at'>): Promise<void> {
  await (await database()).put('drafts', { ...draft, id: idOf(draft.post_id, draft.network), kept_at: Date.now() })
}

export async function dropDraft(postId: string, network: string): Promise<void> {
  await (await database()).delete('drafts', idOf(postId, network))
}

/** All drafts, the newest first. */
export async function drafts(): Promise<Draft[]> {
  const all = await (await database()).getAll('drafts')
  return all.sort((one, other) => other.kept_at - one.kept_at)
}

function idOf(postId: string, network: string): string {
  return `${postId}:${network}`
}
