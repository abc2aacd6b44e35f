import { describe, expect, it } from 'vitest'
import { captionsFor, roomOn, tooLongFor } from './whole.ts'

const LINK = 'https://norvia.bank/r/xxxxxxxxxxxx'

describe('the room that a caption takes', () => {
  it('counts its hashtags and the link', () => {
    expect(roomOn('linkedin', 'Hello', ['Bank'], LINK).used).toBe('Hello\n\n#Bank\n\n'.length + LINK.length)
  })
  it('counts a hashtag once that stands in the text', () => {
    expect(roomOn('linkedin', 'Hello #bank!', ['Bank'], '').used).toBe('Hello #bank!'.length)
  })
  it('counts any link as 23 on X', () => {
    expect(roomOn('x', 'Hello', [], `${LINK}/and/much/longer`).used).toBe('Hello\n\n'.length + 23)
  })
  it('never refuses an SMS, which only costs more', () => {
    expect(roomOn('sms', 'x'.repeat(500), [], '').over).toBe(0)
  })
})

it('names the networks for which a general caption is too long', () => {
  const found = tooLongFor('x'.repeat(290), [], '')
  expect(found).toEqual([{ network: 'x', over: 10 }])
})

describe('what colleagues start from', () => {
  const captions = [
    { network: null, language: 'en', text: 'For all' },
    { network: null, language: 'en', text: 'y'.repeat(400) },
    { network: 'x', language: 'en', text: 'For X' },
    { network: null, language: 'nl', text: 'Voor allen' },
  ] as const
  it('is what was written for the network', () => {
    expect(captionsFor(captions, 'x', 'en', [], '').map((one) => one.text)).toEqual(['For X'])
  })
  it('is otherwise what is for all and fits', () => {
    expect(captionsFor(captions, 'bluesky', 'en', [], '').map((one) => one.text)).toEqual(['For all'])
  })
  it('is nothing in a language without a caption', () => {
    expect(captionsFor(captions, 'x', 'fr', [], '')).toEqual([])
  })
})
