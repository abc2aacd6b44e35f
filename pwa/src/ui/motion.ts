/** The durations of tokens.css for motion that scripts start, in milliseconds; next to none for those who asked for less. */
export const quick = (): number => (lessMotion() ? 1 : 130)
export const calm = (): number => (lessMotion() ? 1 : 260)

export function lessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
