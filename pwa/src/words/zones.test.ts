import { describe, expect, it } from 'vitest'
import { momentOf, offsetName, wallOf, zones } from './zones.ts'

describe('a wall clock in a time zone', () => {
  it.each([
    ['2026-11-24T14:00', 'Europe/Brussels', '2026-11-24T13:00:00.000Z'],
    ['2026-07-24T14:00', 'Europe/Brussels', '2026-07-24T12:00:00.000Z'],
    ['2026-11-24T14:00', 'UTC', '2026-11-24T14:00:00.000Z'],
    ['2026-11-24T00:15', 'Asia/Kathmandu', '2026-11-23T18:30:00.000Z'],
    ['2026-01-01T00:00', 'Pacific/Auckland', '2025-12-31T11:00:00.000Z'],
  ])('shows %s in %s at %s', (wall, zone, at) => {
    expect(momentOf(wall, zone)).toEqual({ at, odd: null })
    expect(wallOf(at, zone)).toBe(wall)
  })
  it('says so when the clocks jump over a time, and means as much later', () => {
    expect(momentOf('2026-03-29T02:30', 'Europe/Brussels')).toEqual({ at: '2026-03-29T01:30:00.000Z', odd: 'skipped' })
  })
  it('means the first of two when the clocks show a time twice', () => {
    expect(momentOf('2026-10-25T02:30', 'Europe/Brussels')).toEqual({ at: '2026-10-25T00:30:00.000Z', odd: 'twice' })
  })
  it('is no moment when nothing or nonsense was typed', () => {
    expect(momentOf('', 'UTC')).toBeNull()
    expect(momentOf('2026-13-40T99:99', 'UTC')).toBeNull()
  })
})

describe('the name of an offset', () => {
  it.each([
    ['Europe/Brussels', 'UTC+1'],
    ['UTC', 'UTC'],
    ['America/St_Johns', 'UTC−3:30'],
    ['Asia/Kathmandu', 'UTC+5:45'],
  ])('of %s in winter is %s', (zone, name) => {
    expect(offsetName('2026-12-01T12:00:00Z', zone)).toBe(name)
  })
})

it('offers UTC once, beside the zones of the browser', () => {
  expect(zones().filter((zone) => zone === 'UTC')).toHaveLength(1)
  expect(zones()).toContain('Europe/Rome')
})
