import { go } from '@/routing/router.svelte.ts'
import { session } from '@/session/session.svelte.ts'
import { paletteKey, plainKey } from './keys.ts'

/** What of the palette is open; its code loads with the first use. */
export const palette = $state({ open: false, help: false, used: false })

export function openPalette(): void {
  palette.used = true
  palette.open = true
}

export function openHelp(): void {
  palette.used = true
  palette.help = true
}

/** Ctrl K opens the palette, `?` the help, `n` begins a post. */
export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (session.phase !== 'in') return
    const act = actOf(event)
    if (!act) return
    event.preventDefault()
    act()
  })
}

function actOf(event: KeyboardEvent): (() => void) | null {
  if (paletteKey(event)) return palette.open ? () => (palette.open = false) : openPalette
  if (!plainKey(event)) return null
  if (event.key === '?') return openHelp
  if (event.key === 'n' && session.has('communicator')) return () => void go('/studio/posts?new')
  return null
}
