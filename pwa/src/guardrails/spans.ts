export type Span = { start: number; end: number }

/** The one change that made a text another: `[start, end)` became as many code points as `inserted`. */
type Edit = { start: number; end: number; inserted: number; before: number }

/**
 * Spans of a text that has meanwhile become another, moved to where their words now stand.
 *
 * A change inside a span stretches or shrinks it; a span whose words are gone is left out. An empty span speaks about
 * the whole text, or about its end, and stays there. Both texts and the spans count Unicode code points.
 */
export function moved<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
  if (before === after) return [...spans]
  const edit = editBetween([...before], [...after])
  return spans.flatMap((span) => {
    const place = placed(span, edit)
    return place ? [{ ...span, ...place }] : []
  })
}

export type Piece<S> = { text: string; marks: S[] }

/** A text cut wherever a span begins or ends, each piece with the spans that cover it. Empty spans mark nothing. */
export function pieces<S extends Span>(text: string, spans: readonly S[]): Piece<S>[] {
  const points = [...text]
  const marking = spans.filter((span) => span.end > span.start && span.start < points.length)
  const cuts = new Set([0, points.length, ...marking.flatMap((span) => [span.start, Math.min(span.end, points.length)])])
  const edges = [...cuts].sort((one, other) => one - other)
  return edges.slice(0, -1).map((start, place) => ({
    text: points.slice(start, edges[place + 1]).join(''),
    marks: marking.filter((span) => span.start <= start && span.end >= edges[place + 1]!),
  }))
}

/** The words of `[start, end)`, in code points. */
export function wordsAt(text: string, span: Span): string {
  return [...text].slice(span.start, span.end).join('')
}

/** The text with `[start, end)`, in code points, replaced. */
export function replaced(text: string, span: Span, by: string): string {
  const points = [...text]
  return points.slice(0, span.start).join('') + by + points.slice(span.end).join('')
}

/** Where a code point stands in UTF-16 units, as text fields count. */
export function unitOf(text: string, point: number): number {
  return [...text].slice(0, point).join('').length
}

/** Which code point begins at or before a UTF-16 unit. */
export function pointOf(text: string, unit: number): number {
  return [...text.slice(0, unit)].length
}

function editBetween(old: readonly string[], now: readonly string[]): Edit {
  const head = common(old, now)
  const tail = Math.min(common(old.toReversed(), now.toReversed()), old.length - head, now.length - head)
  return { start: head, end: old.length - tail, inserted: now.length - head - tail, before: old.length }
}

function placed(span: Span, edit: Edit): Span | null {
  const shift = edit.inserted - (edit.end - edit.start)
  if (span.start === span.end) {
    const follows = span.start > edit.start || (span.start === edit.before && span.start > 0)
    const at = follows ? Math.max(span.start + shift, edit.start) : span.start
    return { start: at, end: at }
  }
  const start = span.start < edit.start ? span.start : span.start >= edit.end ? span.start + shift : edit.start + edit.inserted
  const end = span.end <= edit.start ? span.end : span.end >= edit.end ? span.end + shift : edit.start
  return start < end ? { start, end } : null
}

function common(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  return length
}
