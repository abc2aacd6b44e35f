import { expect, it } from 'vitest'
import { domainOf, pieces, shortAddress } from './pieces.ts'

it('finds hashtags and addresses, without the full stop behind them', () => {
  expect(pieces('Read https://a.example/b. #Für_alle, not c#d')).toEqual([
    { text: 'Read ', kind: 'plain' },
    { text: 'https://a.example/b', kind: 'link' },
    { text: '. ', kind: 'plain' },
    { text: '#Für_alle', kind: 'tag' },
    { text: ', not c#d', kind: 'plain' },
  ])
})

it('shortens an address as networks do', () => {
  expect(shortAddress('https://www.norvia.example/a')).toBe('norvia.example/a')
  expect(shortAddress('https://norvia.example/a/very/long/way/to/go', 20)).toBe('norvia.example/a/ve…')
})

it('knows no domain of what is no address', () => {
  expect(domainOf('https://www.norvia.example/a')).toBe('norvia.example')
  expect(domainOf('nonsense')).toBe('')
})
