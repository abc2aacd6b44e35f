/** Round numbers for an axis from 0 to at least `highest`: 1, 2 or 5 times a power of ten apart, whole, at most `most` steps. */
export function ticks(highest: number, most = 4): number[] {
  const raw = Math.max(highest, 1) / most
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = Math.max(1, ([1, 2, 5, 10].find((each) => each * power >= raw) ?? 10) * power)
  const count = Math.max(1, Math.ceil(Math.max(highest, 1) / step))
  return Array.from({ length: count + 1 }, (_, place) => place * step)
}

/** Where a value lies between `from` and `to`, when `highest` lies at `to`. */
export function scaled(value: number, highest: number, from: number, to: number): number {
  return highest === 0 ? from : from + ((to - from) * value) / highest
}

/** Which of `count` labels to write, so that there are at most `most`, evenly apart and the last one among them. */
export function labelled(count: number, most: number): Set<number> {
  if (count === 0) return new Set()
  const apart = Math.max(1, Math.ceil((count - 1) / Math.max(1, most - 1)))
  const places = new Set<number>()
  for (let place = count - 1; place >= 0; place -= apart) places.add(place)
  return places
}

/** A share of a whole between 0 and 1; nothing of nothing is nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole)
}

export type Day = { day: string; shares: number; human_clicks: number }

/** Days added together in sevens, from the last one back, when there are more than `most`. */
export function grouped(days: readonly Day[], most: number): Day[] {
  if (days.length <= most) return [...days]
  const size = 7 * Math.ceil(days.length / (7 * most))
  const groups: Day[] = []
  for (let end = days.length; end > 0; end -= size) {
    const part = days.slice(Math.max(0, end - size), end)
    groups.unshift({
      day: part[0]!.day,
      shares: part.reduce((sum, one) => sum + one.shares, 0),
      human_clicks: part.reduce((sum, one) => sum + one.human_clicks, 0),
    })
  }
  return groups
}
