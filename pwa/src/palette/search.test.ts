import { describe, expect, it } from 'vitest'
import { ranked, score } from './search.ts'

describe('what is found', () => {
  const found = (query: string, ...texts: string[]) => ranked(query, texts, (text) => text)
  it('comes in the order of how well it fits', () => {
    expect(found('post', 'My first post', 'Reposting', 'Posts', 'Board')).toEqual(['Posts', 'My first post', 'Reposting'])
  })
  it('may lack letters, but not have them in another order', () => {
    expect(found('npo', 'New post', 'Open')).toEqual(['New post'])
  })
  it('does not care for case and accents', () => {
    expect(score('ecran', 'Écran')).toBe(100)
  })
  it('is everything, unchanged, for an empty question', () => {
    expect(found('  ', 'b', 'a')).toEqual(['b', 'a'])
  })
  it('is nothing when letters are only strewn about', () => {
    expect(score('xyz', 'a box, a year, a zoo')).toBe(0)
  })
})
