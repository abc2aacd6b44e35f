export type Span = { start: number; end: number }

/**
 * Spans of a text that has meanwhile become another, moved to where their words now stand.
 *
 * What the change touched is left out: nobody knows yet what is to be said about it. An empty span speaks about the
 * whole text and stays. Both texts and the spans count Unicode code points.
 */
export function moved<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
  if (before === after) return [...spans]
  const [old, now] = [[...before], [...after]]
  const head = common(old, now)
  const tail = Math.min(common(old.toReversed(), now.toReversed()), old.length - head, now.length - head)
  const shift = now.length - old.length
  return spans.flatMap((span) => {
    if (span.end <= head || span.start === span.end) return [span]
    if (span.start >= old.length - tail) return [{ ...span, start: span.start + shift, end: span.end + shift }]
    return []
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

/** The text with `[start, end)`, in code points, replaced. */
export function replaced(text: string, span: Span, by: string): string {
  const points = [...text]
  return points.slice(0, span.start).join('') + by + points.slice(span.end).join('')
}

/** Where a code point stands in UTF-16 units, as text fields count. */
export function unitOf(text: string, point: number): number {
  return [...text].slice(0, point).join('').length
}

function common(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  return length
}
