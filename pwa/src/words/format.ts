import { language } from './words.svelte.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Dates and numbers as they are written in Europe: 24 hours, day before month. */
const LOCALES = { en: 'en-GB', nl: 'nl-BE', de: 'de', it: 'it', fr: 'fr' }

let zone: string | undefined

/** Dates are said in the person's own time zone, whatever the device thinks. */
export function useTimeZone(name: string): void {
  zone = name
}

export function formatNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value)
}

/** "4.2 %" of a share between 0 and 1, as the language writes it. */
export function formatPercent(share: number, digits = 1): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: digits }).format(share)
}

/** "21 Nov", with the year only when it is another one. */
export function formatDay(at: string | Date, now = new Date()): string {
  const date = new Date(at)
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', ...year, ...inZone() }).format(date)
}

/** "Nov 2026". */
export function formatMonth(at: string | Date): string {
  return new Intl.DateTimeFormat(locale(), { month: 'short', year: 'numeric', ...inZone() }).format(new Date(at))
}

/** "Tue 24 Nov, 14:00". */
export function formatMoment(at: string | Date): string {
  const shape = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(locale(), { ...shape, ...inZone() }).format(new Date(at))
}

/** "in 3 days", "2 hours ago": the largest unit that fits, rounded towards now. */
export function formatDistance(at: string | Date, now = new Date()): string {
  const span = new Date(at).getTime() - now.getTime()
  const [size, unit] = unitOf(Math.abs(span))
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(Math.trunc(span / size), unit)
}

export function daysUntil(at: string | Date, now = new Date()): number {
  return (new Date(at).getTime() - now.getTime()) / DAY
}

function unitOf(span: number): [number, Intl.RelativeTimeFormatUnit] {
  if (span >= DAY) return [DAY, 'day']
  if (span >= HOUR) return [HOUR, 'hour']
  return [MINUTE, 'minute']
}

function locale(): string {
  return LOCALES[language()]
}

function inZone(): Intl.DateTimeFormatOptions {
  return zone ? { timeZone: zone } : {}
}
