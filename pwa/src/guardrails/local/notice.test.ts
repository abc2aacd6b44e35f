import { expect, test } from 'vitest'
import type { Shape } from '@/api/shapes.ts'
import { wordsAt } from '../spans.ts'
import written from './notice.cases.json'
import { noticed } from './notice.ts'
import type { Place } from './reading.ts'

const rules = written.rules as unknown as Shape<'LocalRules'>
const post: Place = { network: 'linkedin', language: 'en', category: 'product', official: 'Save a little every month: 2.1% a year.' }
const kinds = (text: string, more: Partial<Place> = {}) => noticed(text, { ...post, ...more }, rules).map((finding) => finding.kind)

test.each(written.cases.map((each) => [each.id, each] as const))('%s: the phone sees no more than the server', (_, each) => {
  const { text, network, language, category, official } = each
  const place = { network, language, category, official } as Place
  expect(each.kinds).toEqual(expect.arrayContaining([...new Set(noticed(text, place, rules).map((finding) => finding.kind))]))
})

test.each([
  ['Pay to BE68 5390 0754 7034 please', 'BE68 5390 0754 7034'],
  ['Pay to be68539007547034!', 'be68539007547034'],
  ['🌱 NL91 ABNA 0417 1643 00', 'NL91 ABNA 0417 1643 00'],
])('an account number is found with its words: %s', (text, words) => {
  const [found] = noticed(text, post, rules)
  expect([found!.kind, found!.level, wordsAt(text, found!)]).toEqual(['iban', 'block', words])
  expect(wordsAt(text, found!.suggestion!)).toBe(words)
})

test.each(['Pay to BE68 5390 0754 7035', 'Order DE12 of 2026', 'BE68539007547034X9 is a part number'])('other numbers are none: %s', (text) => {
  expect(kinds(text)).toEqual([])
})

test.each([
  ['My card 4111 1111 1111 1111 is new', ['card_number']],
  ['My card 4111-1111-1111-1112 is new', []],
  ['Tracking 1234567890123456', []],
])('a card number has an issuer and a check digit: %s', (text, found) => {
  expect(kinds(text)).toEqual(found)
})

test.each([
  ['en', 'A guaranteed return on your savings!'],
  ['en', 'Your return is simply guaranteed'],
  ['nl', 'Sparen met gegarandeerd rendement'],
  ['de', 'Spar dich reich: Renditegarantie inklusive'],
  ['it', 'Un rendimento garantito per i tuoi risparmi'],
  ['fr', 'Un rendement garanti pour votre épargne'],
] as const)('a promise of return is found in %s', (language, text) => {
  expect(kinds(text, { language })).toContain('guaranteed_return')
})

test.each(['Returns are not guaranteed', 'Nobody can guarantee a return', 'Guaranteed return? That is a scam.', 'A guaranteed good time at our picnic'])('a denied promise is none: %s', (text) => {
  expect(kinds(text)).not.toContain('guaranteed_return')
})

test('a competitor is named in the finding, and small letters may be the thing', () => {
  const name = rules.competitors[0]!
  const [found] = noticed(`Better than ${name} by far`, post, rules)
  expect([found!.kind, found!.what.includes(name)]).toEqual(['competitor', true])
  expect(kinds(`I saw a ${name.toLowerCase()} in the garden`)).toEqual([])
})

test('a link is foreign unless it is ours or in the caption', () => {
  expect(kinds('Read https://elsewhere.com/page now')).toEqual(['link_foreign'])
  expect(kinds(`Read https://www.${rules.own_domains[0]}/page now`)).toEqual([])
  expect(kinds('Mine: https://elsewhere.com', { official: 'Read https://elsewhere.com/page.' })).toEqual([])
})

test('capitals are turned down', () => {
  const [found] = noticed('LOOK AT THESE AMAZING NUMBERS!!! Nice.', post, rules)
  expect([found!.kind, found!.suggestion!.text]).toEqual(['shouting', 'Look at these amazing numbers!'])
})

test('a caption without a word of one’s own gets no more than a nudge', () => {
  expect(kinds(post.official)).toEqual(['identical_caption'])
  expect(kinds('A guaranteed return!', { official: 'A guaranteed return!' })).toEqual(['identical_caption'])
  expect(kinds('')).toEqual([])
})

test('a rule of the company’s own looks for its phrases', () => {
  const own = { ...rules.rules[0]!, kind: 'custom', code: 'slang', level: 'nudge' as const, phrases: ['awesome sauce'], what: '“{words}” dates.', suggestions: { en: 'very good' } }
  const [found] = noticed('This is Awesome sauce indeed', post, { ...rules, rules: [own] })
  expect([found!.what, found!.rule, found!.suggestion!.text]).toEqual(['“Awesome sauce” dates.', 'slang', 'very good'])
})

test('a rule holds only where it applies', () => {
  const [rule] = rules.rules.filter((each) => each.kind === 'iban')
  const text = 'Pay to BE68 5390 0754 7034'
  for (const limit of [{ languages: ['nl' as const] }, { networks: ['x' as const] }, { categories: ['jobs' as const] }]) {
    expect(noticed(text, post, { ...rules, rules: [{ ...rule!, ...limit }] })).toEqual([])
  }
})
