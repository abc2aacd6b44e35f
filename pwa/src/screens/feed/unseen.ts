/** The cards of a newer list that the older one lacks. */
export function unseen<Card extends { id: string }>(older: readonly Card[], newer: readonly Card[]): Card[] {
  const seen = new Set(older.map((card) => card.id))
  return newer.filter((card) => !seen.has(card.id))
}

/** The part of the day for a greeting, by the clock on the person's wall. */
export function partOfDay(hour: number): 'morning' | 'afternoon' | 'evening' {
  if (hour >= 4 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}
