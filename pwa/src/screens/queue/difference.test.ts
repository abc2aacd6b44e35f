import { describe, expect, it } from 'vitest'
import type { Shape } from '@/api/shapes.ts'
import { runs, wordsChanged } from './difference.ts'

const finding = (start: number, end: number, kind = 'rate') =>
  ({ kind, level: 'hold', start, end, what: '', why: '', remedy: '', paragraph: '', suggestion: null }) as Shape<'FindingView'>

describe('the comparison with the official text', () => {
  const difference = [
    { kind: 'same', text: 'at ' },
    { kind: 'removed', text: '2.1 %' },
    { kind: 'added', text: '3.4 % 🎉' },
    { kind: 'same', text: ' a year' },
  ]
  it('is cut where a finding begins and ends, and keeps every word', () => {
    const found = runs(difference, [finding(3, 8)])
    expect(found.map((run) => [run.kind, run.text, run.findings.length])).toEqual([
      ['same', 'at ', 0],
      ['removed', '2.1 %', 0],
      ['added', '3.4 %', 1],
      ['added', ' 🎉', 0],
      ['same', ' a year', 0],
    ])
  })
  it('counts in code points, so that an emoji moves nothing', () => {
    expect(runs(difference, [finding(11, 12)]).find((run) => run.findings.length > 0)?.text).toBe('a')
  })
  it('marks a finding across several runs in each of them', () => {
    expect(runs(difference, [finding(0, 17)]).filter((run) => run.findings.length > 0).map((run) => run.text)).toEqual(['at ', '3.4 % 🎉', ' a year'])
  })
  it('counts the words that came and went', () => {
    expect(wordsChanged(difference)).toEqual({ added: 2, removed: 2 })
  })
})
