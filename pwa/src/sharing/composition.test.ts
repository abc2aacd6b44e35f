import { expect, test } from 'vitest'
import { missingTags, whole } from './composition.ts'

const link = 'https://b.example/r/k7m2p9qx'

test('everything that goes out counts: disclosure, hashtags and link', () => {
  expect(whole('My words', { adds: 'I work for Norvia Bank.', hashtags: ['Saving'], link })).toBe(
    `My words I work for Norvia Bank. #Saving ${link}`,
  )
})

test('a hashtag that stands in the text already is not repeated', () => {
  expect(missingTags('We like #saving, and #Careers!', ['Saving', 'Careers', 'Data'])).toEqual(['#Data'])
})
