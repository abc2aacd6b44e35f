import { describe, expect, it } from 'vitest'
import { grouped } from './days.ts'

describe('many days', () => {
  const days = Array.from({ length: 60 }, (_, place) => ({ day: `day ${place}`, shares: 1, human_clicks: 2 }))
  it('become weeks that lose nothing', () => {
    const weeks = grouped(days, 45)
    expect(weeks).toHaveLength(9)
    expect(weeks.reduce((sum, week) => sum + week.shares, 0)).toBe(60)
    expect(weeks.at(-1)).toEqual({ day: 'day 53', shares: 7, human_clicks: 14 })
  })
  it('stay days while there are few', () => {
    expect(grouped(days.slice(0, 20), 45)).toHaveLength(20)
  })
})
