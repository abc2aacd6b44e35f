const PATIENCE_MS = 1_500
const KEPT = 'birdsong-scroll'

/** Remembers how far the person had scrolled at this place of the history. */
export function keepScroll(): void {
  const kept = read()
  kept[place()] = Math.round(scrollY)
  sessionStorage.setItem(KEPT, JSON.stringify(kept))
}

/** Scrolls back to where the person was here, waiting a moment for content that makes the page tall enough. */
export function restoreScroll(): void {
  const wanted = read()[place()]
  if (!wanted) return
  const root = document.documentElement
  const tall = new ResizeObserver(() => {
    if (root.scrollHeight < wanted + innerHeight) return
    scrollTo(0, wanted)
    stop()
  })
  const stop = () => {
    tall.disconnect()
    removeEventListener('wheel', stop)
    removeEventListener('touchstart', stop)
  }
  addEventListener('wheel', stop, { passive: true })
  addEventListener('touchstart', stop, { passive: true })
  setTimeout(stop, PATIENCE_MS)
  tall.observe(document.body)
}

/** Each entry of the history has a key of its own; a reload keeps it. */
function place(): string {
  return history.state?.key ?? ''
}

function read(): Record<string, number> {
  return JSON.parse(sessionStorage.getItem(KEPT) ?? '{}')
}
