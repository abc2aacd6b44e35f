type Span = { starts_on: string; ends_on: string }

/** Days are compared as the wire writes them: `2026-11-24`. */
export function phaseOf(span: Span, day: string): 'coming' | 'running' | 'over' {
  if (day < span.starts_on) return 'coming'
  return day > span.ends_on ? 'over' : 'running'
}

/** How much of its time is over, from 0 to 1. */
export function progressOf(span: Span, day: string): number {
  const [start, end, now] = [span.starts_on, span.ends_on, day].map((one) => Date.parse(`${one}T00:00Z`)) as [number, number, number]
  const DAY = 24 * 3600 * 1000
  return Math.min(1, Math.max(0, (now - start + DAY) / (end - start + DAY)))
}

export function today(now = new Date()): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** A code from a name, as analytics likes it: "Winter für alle!" becomes `winter-fur-alle`. */
export function codeOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60)
}
