import type { Shape } from '@/api/shapes.ts'

/** Puts a text on the clipboard. Returns whether the browser let us. */
export async function carry(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Opens the phone's share sheet. It resolves when something was chosen, and never says what. */
export async function viaShareSheet(way: Shape<'WayOut'>): Promise<boolean> {
  const text = way.text.replace(way.link, '').trim()
  try {
    await navigator.share({ text, url: way.link })
    return true
  } catch {
    return false
  }
}
