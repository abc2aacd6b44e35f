/** From the mildest to the strictest: the strictest of a text decides what happens to it. */
export const LEVELS = ['inform', 'nudge', 'acknowledge', 'disclose', 'hold', 'block'] as const

export type Level = (typeof LEVELS)[number]

/** The strictest of some levels; `null` stands for a text that simply passes. */
export function strictest(levels: readonly Level[]): Level | null {
  return levels.reduce<Level | null>((worst, level) => (worst === null || LEVELS.indexOf(level) > LEVELS.indexOf(worst) ? level : worst), null)
}
