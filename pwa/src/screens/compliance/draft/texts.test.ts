import { expect, test } from 'vitest'
import { differing, rebased, textsOf, unready, type Texts } from './texts.ts'

const draft = (some: Partial<Record<'en' | 'de', string>>) => textsOf({ texts: Object.entries(some).map(([language, body]) => ({ language: language as 'en', body, changes: '' })) })

test('every language has a place, also one that nobody wrote yet', () => {
  expect(Object.keys(draft({ en: 'Be kind.' }))).toEqual(['en', 'nl', 'de', 'it', 'fr'])
  expect(draft({}).fr).toEqual({ body: '', changes: '' })
})

test('a space behind the news is no change', () => {
  const base = draft({ en: 'Be kind.' })
  const touched: Texts = { ...base, en: { body: 'Be kind.', changes: ' ' } }
  expect(differing(base, touched)).toEqual([])
  expect(differing(base, { ...base, de: { body: 'Neu.', changes: '' } })).toEqual(['de'])
})

test('news without words can not be kept yet', () => {
  expect(unready({ ...draft({ en: 'Be kind.' }), fr: { body: ' ', changes: 'Tout' } })).toEqual(['fr'])
})

test('what I wrote in one language stays when somebody else wrote in another', () => {
  const base = draft({ en: 'one', de: 'eins' })
  const together = rebased(base, draft({ en: 'ONE', de: 'eins' }), draft({ en: 'one', de: 'EINS' }))
  expect([together.en.body, together.de.body]).toEqual(['ONE', 'EINS'])
})
