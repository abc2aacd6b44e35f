import { beforeAll, expect, test, vi } from 'vitest'
import { LANGUAGES, spoken } from './languages.ts'

beforeAll(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
  vi.stubGlobal('document', { documentElement: { lang: '' } })
})

test.each([
  [['nl-BE', 'en'], 'nl'],
  [['pt-PT', 'fr-CH'], 'fr'],
  [['pt-PT'], 'en'],
  [[], 'en'],
])('whoever prefers %j is spoken to in %s', (tags, language) => {
  expect(spoken(tags)).toBe(language)
})

test.each(LANGUAGES)('%s counts one and many apart', async (language) => {
  const { speak, t } = await import('./words.svelte.ts')
  await speak(language)
  expect(t('feed-new', { count: 1 })).not.toBe(t('feed-new', { count: 3 }))
  expect(t('feed-new', { count: 3 })).toContain('3')
  expect(t('feed-new', { count: 3 })).not.toMatch(/[\u2066-\u2069]/)
})

test('a key that does not exist is shown as it is', async () => {
  const { t } = await import('./words.svelte.ts')
  expect(t('no-such-key')).toBe('no-such-key')
})

test('a desk’s words are there once they are learnt, in every language spoken afterwards', async () => {
  const { hasWords, learn, speak } = await import('./words.svelte.ts')
  await speak('nl')
  expect(hasWords('policy-title')).toBe(false)
  await Promise.all([learn('compliance'), speak('de')])
  expect(hasWords('policy-title')).toBe(true)
  await speak('it')
  expect(hasWords('policy-title')).toBe(true)
})
