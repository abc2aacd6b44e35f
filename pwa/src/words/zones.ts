/*
 * Wall clocks and moments. A wall clock is what `<input type="datetime-local">` holds, `2026-11-24T14:00`, and means a
 * moment only together with a time zone.
 */

const MINUTE = 60_000

export type Reading = {
  /** In UTC, as the wire takes it. */
  at: string
  /** `skipped`: the clocks jump over this time, and the moment is the jump's length later; `twice`: it is the first of two. */
  odd: 'skipped' | 'twice' | null
}

/** What a clock on the wall shows there at that moment. */
export function wallOf(at: string | Date, zone: string): string {
  const found = Object.fromEntries(partsIn(zone).formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  return `${found.year}-${found.month}-${found.day}T${found.hour}:${found.minute}`
}

/** The moment at which a clock on the wall shows this there; null for what is no time at all. */
export function momentOf(wall: string, zone: string): Reading | null {
  const asUtc = new Date(`${wall}:00Z`).getTime()
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall) || Number.isNaN(asUtc)) return null
  const day = 24 * 60 * MINUTE
  const offsets = [offsetAt(asUtc - day, zone), offsetAt(asUtc + day, zone)]
  const fitting = [...new Set(offsets)].map((offset) => asUtc - offset).filter((at) => wallOf(new Date(at), zone) === wall)
  if (fitting.length > 0) return reading(Math.min(...fitting), fitting.length > 1 ? 'twice' : null)
  return reading(asUtc - offsets[0]!, 'skipped')
}

/** `UTC+1`, `UTC−3:30`: how far a zone's clocks are from UTC at that moment. */
export function offsetName(at: string | Date, zone: string): string {
  const minutes = Math.round(offsetAt(new Date(at).getTime(), zone) / MINUTE)
  if (minutes === 0) return 'UTC'
  const rest = Math.abs(minutes) % 60
  return `UTC${minutes > 0 ? '+' : '−'}${Math.floor(Math.abs(minutes) / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`
}

/** Every time zone that this browser knows, with UTC. */
export function zones(): string[] {
  return [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]
}

function reading(at: number, odd: Reading['odd']): Reading {
  return { at: new Date(at).toISOString(), odd }
}

/** How many milliseconds a zone's clocks are ahead of UTC at a moment. */
function offsetAt(at: number, zone: string): number {
  const minute = Math.floor(at / MINUTE) * MINUTE
  return new Date(`${wallOf(new Date(minute), zone)}:00Z`).getTime() - minute
}

const formats = new Map<string, Intl.DateTimeFormat>()

function partsIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const shape = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const made = new Intl.DateTimeFormat('en', { ...shape, timeZone: zone })
  formats.set(zone, made)
  return made
}
