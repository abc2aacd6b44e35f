/** What stands in the lines of a text, trimmed; empty ones are none. */
export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean)
}
