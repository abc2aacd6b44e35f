import { describe, expect, it } from 'vitest'
import { clauseSentence, emptyClause, ruleSentence, tidied, wholeRule, type Voice } from './sentences.ts'

const ENGLISH: Record<string, string> = {
  'clause-everyone': 'everyone',
  'clause-teams': 'in {list}',
  'clause-regions': 'in {list}',
  'clause-brands': 'at {list}',
  'clause-who': 'who {does}',
  'clause-languages': 'reads {list}',
  'clause-topics': 'follows {list}',
  'clause-roles': 'has the role {list}',
  'clause-but-not': '{who}, except {except}',
}

function voice(words: Record<string, string> = ENGLISH): Voice {
  return {
    t: (key, values = {}) => (words[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
    name: (_, value) => value,
    either: (names) => new Intl.ListFormat('en', { type: 'disjunction' }).format(names),
    both: (parts) => new Intl.ListFormat('en', { type: 'conjunction' }).format(parts),
  }
}
const clause = (some: Partial<ReturnType<typeof emptyClause>>) => ({ ...emptyClause(), ...some })

describe('the sentence of an audience', () => {
  it('says where people are before what they do', () => {
    const dutchRetail = clause({ languages: ['nl'], regions: ['Belgium'], teams: ['Retail'] })
    expect(clauseSentence(dutchRetail, voice())).toBe('everyone in Retail in Belgium who reads nl')
  })
  it('joins values of one dimension by or, and what people do by and', () => {
    const some = clause({ teams: ['Retail', 'Technology'], languages: ['nl'], topics: ['Careers'] })
    expect(clauseSentence(some, voice())).toBe('everyone in Retail or Technology who reads nl and follows Careers')
  })
  it('puts no space before a comma that a language needs', () => {
    const german = { ...ENGLISH, 'clause-everyone': 'alle', 'clause-who': ', die {does}', 'clause-languages': '{list} lesen' }
    expect(clauseSentence(clause({ languages: ['de'] }), voice(german))).toBe('alle, die de lesen')
  })
  it('is about everyone when the rule names nobody', () => {
    expect(ruleSentence(wholeRule({}), voice())).toBe('Everyone.')
  })
  it('tells several clauses and the exceptions', () => {
    const rule = { anyone_in: [clause({ teams: ['Retail'] }), clause({ topics: ['Money'] })], but_not: [clause({ regions: ['Italy'] })] }
    expect(ruleSentence(rule, voice())).toBe('Everyone in Retail and everyone who follows Money, except everyone in Italy.')
  })
})

describe('a tidied rule', () => {
  it('drops an exception that names nobody, for it would leave out everybody', () => {
    expect(tidied({ anyone_in: [], but_not: [emptyClause()] }).but_not).toEqual([])
  })
  it('is for everyone as soon as one clause is', () => {
    expect(tidied({ anyone_in: [clause({ teams: ['Retail'] }), emptyClause()], but_not: [] }).anyone_in).toEqual([])
  })
})
