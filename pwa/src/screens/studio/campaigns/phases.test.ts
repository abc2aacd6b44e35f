import { expect, it } from 'vitest'
import { codeOf, phaseOf, progressOf } from './phases.ts'

const span = { starts_on: '2026-11-10', ends_on: '2026-11-19' }

it.each([
  ['2026-11-09', 'coming', 0],
  ['2026-11-10', 'running', 0.1],
  ['2026-11-19', 'running', 1],
  ['2026-11-20', 'over', 1],
])('on %s a campaign is %s', (day, phase, progress) => {
  expect(phaseOf(span, day)).toBe(phase)
  expect(progressOf(span, day)).toBeCloseTo(progress)
})

it.each([
  ['Winter für alle!', 'winter-fur-alle'],
  ['  Große Ziele 2026 ', 'grosse-ziele-2026'],
  ['—', ''],
])('makes a code of “%s”', (name, code) => {
  expect(codeOf(name)).toBe(code)
})
