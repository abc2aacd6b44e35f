import { diffWordsWithSpace } from 'diff'

export type Run = { kind: 'same' | 'added' | 'removed'; text: string }

/** Word by word from one wording to another. Both removed and added runs are there, in the order of reading. */
export function wordsBetween(before: string, after: string): Run[] {
  return diffWordsWithSpace(before, after).map((part) => ({ kind: part.added ? 'added' : part.removed ? 'removed' : 'same', text: part.value }))
}
