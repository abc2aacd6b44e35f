export type Toast = {
  id: number
  text: string
  tone: 'plain' | 'good' | 'bad'
  action?: { label: string; run: () => void }
  /** How many points it celebrates. */
  points?: number
}

const SHORT = 5_000
/** As long as an undo is promised. */
export const UNDO_MS = 8_000

export const toasts = $state<Toast[]>([])
/** Every mounted place that can show toasts, the innermost last. */
export const hosts = $state<symbol[]>([])
let last = 0

/** Shows one line at the edge of the screen. With an action it stays for the eight seconds of an undo, unless `stays` keeps it. */
export function toast(text: string, more: Partial<Omit<Toast, 'id' | 'text'>> & { stays?: boolean } = {}): number {
  const { stays, ...rest } = more
  const id = ++last
  toasts.push({ id, text, tone: 'plain', ...rest })
  if (!stays) setTimeout(() => dismiss(id), rest.action ? UNDO_MS : SHORT)
  return id
}

export function dismiss(id: number): void {
  const place = toasts.findIndex((one) => one.id === id)
  if (place >= 0) toasts.splice(place, 1)
}
