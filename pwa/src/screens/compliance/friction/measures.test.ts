import { describe, expect, it } from 'vitest'
import type { Shape } from '@/api/shapes.ts'
import { MEASURES, measure, met } from './measures.ts'

const GOALS = { straight_at_least: 0.95, held_at_most: 0.03, blocked_at_most: 0.005, approved_unchanged_at_most: 0.3 }
const rate = (share: number | null) => ({ number: 1, of: 2, share, hidden: false })
const line = (some: Partial<Shape<'FrictionLine'>>) => some as Shape<'FrictionLine'>

describe('a goal', () => {
  it.each([
    ['straight', 0.95, true],
    ['straight', 0.94, false],
    ['held', 0.03, true],
    ['held', 0.031, false],
    ['blocked', 0, true],
  ] as const)('of %s is met at %d: %s', (name, share, reached) => {
    expect(met(measure(name), line({ [name]: rate(share) }), GOALS)).toBe(reached)
  })
  it('is neither met nor missed where nothing is known, or where there is none', () => {
    expect(met(measure('held'), line({ held: rate(null) }), GOALS)).toBeNull()
    expect(met(measure('gave_up'), line({ gave_up: rate(0.9) }), GOALS)).toBeNull()
  })
})

it('every figure has its own name', () => {
  expect(new Set(MEASURES.map((one) => one.name)).size).toBe(MEASURES.length)
})
