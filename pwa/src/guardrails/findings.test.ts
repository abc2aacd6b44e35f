import { expect, test } from 'vitest'
import { keyed, merged, movedFindings, unheard, type Finding } from './findings.ts'

const finding = (more: Partial<Finding>): Finding => ({
  kind: 'iban',
  rule: 'iban',
  level: 'block',
  start: 0,
  end: 4,
  what: 'An account number.',
  why: '',
  remedy: '',
  paragraph: '4',
  suggestion: null,
  trusted: false,
  ...more,
})

test('a suggestion moves along with its finding', () => {
  const [now] = movedFindings([finding({ start: 4, end: 8, suggestion: { start: 4, end: 8, text: 'a plan' } })], 'buy gold', 'Please buy gold')
  expect(now).toMatchObject({ start: 11, end: 15, suggestion: { start: 11, end: 15 } })
})

test('a finding keeps its name while it moves', () => {
  const before = keyed([finding({ start: 0 }), finding({ start: 10, end: 14 })])
  const after = keyed([finding({ start: 7, end: 11 }), finding({ start: 17, end: 21 })])
  expect(after.map((one) => one.key)).toEqual(before.map((one) => one.key))
  expect(new Set(after.map((one) => one.key)).size).toBe(2)
})

test('what the phone noticed is added unless the server speaks about the same words', () => {
  const said = [finding({ kind: 'shouting', level: 'nudge', start: 0, end: 10 })]
  const noticed = [finding({ kind: 'shouting', level: 'nudge', start: 2, end: 8, here: true }), finding({ start: 20, end: 30, here: true })]
  expect(merged(said, noticed).map((one) => [one.kind, one.here ?? false])).toEqual([
    ['iban', true],
    ['shouting', false],
  ])
})

test('only what is new is told', () => {
  const known = finding({})
  const added = finding({ kind: 'shouting', what: 'All in capitals.' })
  expect(unheard([known], [{ ...known, start: 9 }, added])).toEqual([added])
  expect(unheard([known, added], [known])).toEqual([])
})
