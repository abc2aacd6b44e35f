/** A time of the day as a field shows it; the server writes seconds too. */
export function shownTime(time: string): string {
  return time.slice(0, 5)
}

/** A time of the day as the server takes it. */
export function sentTime(time: string): string {
  return time.length === 5 ? `${time}:00` : time
}
