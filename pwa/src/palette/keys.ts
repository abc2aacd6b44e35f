/** Whether a key stroke is meant for the screen: typed nowhere, held with nothing, and not behind an open dialog. */
export function plainKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false
  const target = event.target as Element | null
  if (target?.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]')) return false
  return document.querySelector('dialog[open]') === null
}

/** Ctrl K, or Cmd K on Apple's keyboards: works from anywhere, even while typing. */
export function paletteKey(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'
}

export const onApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform)
