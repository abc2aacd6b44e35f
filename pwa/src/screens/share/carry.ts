/** Puts a text on the clipboard. Returns whether the browser let us. */
export async function carry(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** How the phone's share sheet ended. It never says which app was chosen. `refused`: it did not open at all. */
export type Ending = 'chosen' | 'cancelled' | 'refused'

export function sheetThere(): boolean {
  return 'share' in navigator
}

/** Opens the phone's share sheet; needs a tap, and no waiting between the tap and this. */
export async function handOver(what: ShareData): Promise<Ending> {
  if (navigator.canShare?.(what) === false) return 'refused'
  try {
    await navigator.share(what)
    return 'chosen'
  } catch (thrown) {
    return thrown instanceof DOMException && thrown.name === 'AbortError' ? 'cancelled' : 'refused'
  }
}
