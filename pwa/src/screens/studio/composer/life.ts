import type { Shape } from '@/api/shapes.ts'

type PostState = Shape<'PostState'>
type Standing = Pick<Shape<'PostView'>, 'state' | 'next' | 'author' | 'edited_by'>

export type Step = 'submit' | 'approve' | 'publish' | 'schedule' | 'return' | 'reopen' | 'unschedule' | 'recall' | 'archive' | 'discard'

/** The states in which the words may still change; any change leads back to draft. */
export const CHANGEABLE: readonly PostState[] = ['draft', 'in_review', 'approved', 'scheduled']

/** What the person may do with the post now, the likeliest first. Own words are not given back but taken back. */
export function stepsOf(post: Standing, me: string): Step[] {
  const may = (state: PostState) => post.next.includes(state)
  const returns = post.state === 'in_review' && ownWords(post, me) === null
  const steps: [Step, boolean][] = [
    ['submit', may('in_review')],
    ['approve', post.state === 'in_review' && (may('approved') || may('scheduled'))],
    ['publish', may('live')],
    ['schedule', may('scheduled') && post.state !== 'in_review'],
    ['return', returns && may('draft')],
    ['unschedule', post.state === 'scheduled' && may('approved')],
    ['reopen', !returns && may('draft')],
    ['recall', may('recalled')],
    ['archive', may('archived') && post.state !== 'draft'],
    ['discard', post.state === 'draft' && may('archived')],
  ]
  return steps.filter(([, possible]) => possible).map(([step]) => step)
}

/** Why the person is not the one who approves it; null when they may. */
export function ownWords(post: Standing, me: string): 'wrote' | 'edited' | null {
  if (post.author.id === me) return 'wrote'
  return post.edited_by.id === me ? 'edited' : null
}

/** Who touched the post last, and when: a step of its life or its words. */
export function lastTouch(post: Shape<'PostView'>): { by: string | null; at: string } {
  const touches = [{ by: post.edited_by.name, at: post.edited_at }, ...post.steps.map(({ by, at }) => ({ by, at }))]
  return touches.reduce((last, one) => (new Date(one.at) > new Date(last.at) ? one : last))
}
