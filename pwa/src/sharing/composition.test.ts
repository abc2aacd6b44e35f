import { expect, test } from 'vitest'
import { missingTags, whole } from './composition.ts'

const link = 'https://b.example/r/k7m2p9qx'

test('everything that goes out counts: disclosure, hashtags and link', () => {
  expect(whole('My words', { adds: 'I work for Norvia Bank.', hashtags: ['Saving'], link })).toBe(
    `My words I work for Norvia Bank.\n\n#Saving\n\n${link}`,
  )
})

test('a post that leads nowhere has no link to count', () => {
  expect(whole('My words ', { adds: '', hashtags: [], link: '' })).toBe('My words ')
})

test('a hashtag that stands in the text already is not repeated', () => {
  expect(missingTags('We like #saving, and #Careers!', ['Saving', 'Careers', 'Data'])).toEqual(['#Data'])
})
