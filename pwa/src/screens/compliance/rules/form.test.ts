import { describe, expect, it } from 'vitest'
import { CUSTOM, formOf, halfSaid, inputOf, newForm, patternOf, phrasesIn } from './form.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const words = { what: 'A promise', why: 'Nobody can know.', remedy: 'Leave it out.', suggestion: '' }

describe('phrases', () => {
  it.each([
    ['to the moon', '\\bto the moon\\b'],
    ['100 % safe (really)', '\\b100 % safe \\(really\\)\\b'],
    [' one \n\n two', 'one\ntwo'],
    ['', ''],
  ])('%j become the pattern %j', (phrases, pattern) => {
    expect(patternOf(phrases)).toBe(pattern)
  })
  it.each([['\\bto the moon\\b', ['to the moon']], ['one\ntwo', ['one', 'two']], ['', []], ['\\bmoon(shot)?\\b', null], ['rate\\s+\\d', null]])(
    'in %j are %j',
    (pattern, phrases) => {
      expect(phrasesIn(pattern)).toEqual(phrases)
    },
  )
  it('come back as they were written', () => {
    expect(phrasesIn(patternOf('100 % safe (really)?'))).toEqual(['100 % safe (really)?'])
  })
})

describe('a rule on its way to the server', () => {
  it('brings words only in the languages that have some', () => {
    const form = { ...newForm('me', NOW), phrases: 'moon' }
    form.words.en = { ...words, what: ' A promise ' }
    expect(inputOf(form).words).toEqual({ en: words })
  })
  it('of another kind has neither pattern nor words', () => {
    const form = { ...newForm('me', NOW), kind: 'shouting', phrases: 'moon' }
    form.words.en = words
    expect(inputOf(form)).toMatchObject({ kind: 'shouting', pattern: '', words: {} })
  })
  it('is for everybody when its audience names nobody', () => {
    expect(inputOf({ ...newForm('me', NOW), audience: { anyone_in: [], but_not: [] } }).audience).toBeNull()
  })
  it('comes back from it the same', () => {
    const form = { ...newForm('me', NOW), phrases: 'one\ntwo', paragraph: '5' }
    form.words.de = words
    const { owner: _, ...input } = inputOf(form)
    const view = { ...input, code: 'moon', owner: { id: 'me', name: 'Sabine' }, retired_at: null } as unknown as Parameters<typeof formOf>[0]
    expect(formOf(view)).toEqual(form)
  })
})

it('a new rule is of the company’s own, only counted, and thought over in half a year', () => {
  expect(newForm('me', NOW)).toMatchObject({ kind: CUSTOM, observe: true, owner: 'me', sunset_on: '2027-05-22' })
})

it('words that lack a part are named by their language', () => {
  const form = newForm('me', NOW)
  form.words.fr = { ...words, remedy: '' }
  expect(halfSaid(form)).toEqual(['fr'])
  expect(halfSaid({ ...form, kind: 'shouting' })).toEqual([])
})
