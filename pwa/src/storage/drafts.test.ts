import { afterEach, expect, test } from 'vitest'
import { emptyDatabase } from './database.ts'
import { draftOf, drafts, dropDraft, keepDraft } from './drafts.ts'

const draft = { post_id: 'p', post_title: 'Title', network: 'x', language: 'en', text: 'My words' } as const

afterEach(emptyDatabase)

test('a draft is found again by its post and network', async () => {
  await keepDraft(draft)
  expect((await draftOf('p', 'x'))?.text).toBe('My words')
  expect(await draftOf('p', 'linkedin')).toBeUndefined()
})

test('the newest words replace the older ones', async () => {
  await keepDraft(draft)
  await keepDraft({ ...draft, text: 'Better words' })
  expect((await drafts()).map((one) => one.text)).toEqual(['Better words'])
})

test('a draft that was shared is gone', async () => {
  await keepDraft(draft)
  await dropDraft('p', 'x')
  expect(await drafts()).toEqual([])
})
