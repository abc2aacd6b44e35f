import { database, type Unsaved } from './database.ts'

/** What was written about a post in this browser and is not on the server yet. */
export async function unsavedOf(postId: string): Promise<Unsaved | undefined> {
  return (await database()).get('unsaved', postId)
}

export async function keepUnsaved(postId: string, version: number, written: unknown): Promise<void> {
  await (await database()).put('unsaved', { post_id: postId, version, written, kept_at: Date.now() })
}

export async function dropUnsaved(postId: string): Promise<void> {
  await (await database()).delete('unsaved', postId)
}
