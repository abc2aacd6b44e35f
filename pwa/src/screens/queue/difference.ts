import type { Shape } from '@/api/shapes.ts'

type Change = Shape<'Change'>
type Finding = Shape<'FindingView'>

export type Run = {
  kind: 'same' | 'added' | 'removed'
  text: string
  /** The findings about these words; about removed words nobody says anything. */
  findings: Finding[]
}

/**
 * The comparison with the official text, cut further wherever a finding begins or ends.
 *
 * Same and added runs together are the person's text, in whose code points the findings count.
 */
export function runs(difference: readonly Change[], findings: readonly Finding[]): Run[] {
  const spans = findings.filter((finding) => finding.end > finding.start)
  let place = 0
  return difference.flatMap((change): Run[] => {
    if (change.kind === 'removed') return [{ kind: 'removed', text: change.text, findings: [] }]
    const points = [...change.text]
    const start = place
    place += points.length
    const kind = change.kind === 'added' ? 'added' : 'same'
    return cut(start, place, spans).map(([from, to]) => ({
      kind,
      text: points.slice(from - start, to - start).join(''),
      findings: spans.filter((span) => span.start <= from && span.end >= to),
    }))
  })
}

/** How many words came and went. */
export function wordsChanged(difference: readonly Change[]): { added: number; removed: number } {
  const words = (kind: string) =>
    difference.filter((change) => change.kind === kind).reduce((sum, change) => sum + (change.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  return { added: words('added'), removed: words('removed') }
}

function cut(start: number, end: number, spans: readonly Finding[]): [number, number][] {
  const inside = spans.flatMap((span) => [span.start, span.end]).filter((edge) => edge > start && edge < end)
  const edges = [...new Set([start, ...inside, end])].sort((one, other) => one - other)
  return edges.slice(0, -1).map((from, place) => [from, edges[place + 1]!])
}
