import { describe, expect, it } from 'vitest'
import { changeOf, differing, hashtagsIn, rebased, unreadyIn, type Fields } from './fields.ts'

const base: Fields = {
  title: 'A title',
  summary: '',
  kind: 'link',
  category: 'company',
  language: 'en',
  url: 'https://norvia.example/a',
  picture_id: null,
  hashtags: [],
  topic_id: null,
  locked: false,
  pinned: false,
  internal: false,
  audience: { anyone_in: [], but_not: [] },
  captions: [{ network: null, language: 'en', text: 'Hello' }],
  publish_at: '2026-11-24T13:00:00Z',
  embargo_until: null,
  expires_at: null,
  review_on: null,
}

describe('what is saved', () => {
  it('is only what differs', () => {
    expect(changeOf(base, { ...base, summary: 'Two words' })).toEqual({ summary: 'Two words' })
  })
  it('takes a moment for the same however it is written', () => {
    expect(differing(base, { ...base, publish_at: '2026-11-24T13:00:00.000Z' })).toEqual([])
  })
  it('leaves out a caption that is still empty', () => {
    expect(changeOf(base, { ...base, captions: [...base.captions, { network: 'x', language: 'en', text: ' ' }] })).toEqual({})
  })
  it('waits for an address that is half typed and for a title', () => {
    const halfTyped = { ...base, url: 'https:/', title: '  ' }
    expect(changeOf(base, halfTyped)).toEqual({})
    expect(unreadyIn(halfTyped)).toEqual(['title', 'url'])
  })
  it('takes an address away when the field is emptied', () => {
    expect(changeOf(base, { ...base, url: '' })).toEqual({ url: null })
  })
  it('never sends an exception that would leave out everybody', () => {
    expect(changeOf(base, { ...base, audience: { anyone_in: [], but_not: [{}] } })).toEqual({})
  })
})

it('keeps my changes on top of what somebody else made of the rest', () => {
  const mine = { ...base, title: 'Mine' }
  const theirs = { ...base, title: 'Theirs', summary: 'Theirs' }
  expect(rebased(base, mine, theirs)).toEqual({ ...theirs, title: 'Mine' })
})

it.each([
  ['#Savings, #Bank', ['Savings', 'Bank']],
  ['one #two  two', ['one', 'two']],
  ['#Geldklug #geldklug #für_alle', ['geldklug', 'für_alle']],
  ['', []],
])('reads the hashtags of “%s”', (text, tags) => {
  expect(hashtagsIn(text)).toEqual(tags)
})
