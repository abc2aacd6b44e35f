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
