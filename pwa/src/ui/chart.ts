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

/** Round marks of an axis that reaches around all values. It begins at 0, unless that would press them into its upper half. */
export function around(values: readonly number[], most = 4): number[] {
  const highest = Math.max(...values, 0)
  const lowest = Math.min(...values)
  const bottom = values.length > 0 && lowest > highest / 2 ? lowest : 0
  const raw = (highest - bottom || highest || 1) / most
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = ([1, 2, 5, 10].find((each) => each * power >= raw * 0.999) ?? 10) * power
  const [first, last] = [Math.floor(bottom / step), Math.max(Math.ceil(highest / step), Math.floor(bottom / step) + 1)]
  return Array.from({ length: last - first + 1 }, (_, place) => Number(((first + place) * step).toPrecision(12)))
}
