import { expect, test } from 'vitest'
import type { Shape } from '@/api/shapes.ts'
import { notShared } from './ready.ts'

const review = (more: Partial<Shape<'MyReview'>>) =>
  ({ id: 'r', post_id: 'p', network: 'linkedin', state: 'approved', decided_at: '2026-03-02T10:00:00Z', ...more }) as Shape<'MyReview'>
const share = (more: Partial<Shape<'ShareView'>>) =>
  ({ post_id: 'p', network: 'linkedin', state: 'opened', opened_at: '2026-03-02T11:00:00Z', ...more }) as Shape<'ShareView'>

test.each([
  ['nothing was shared', [], true],
  ['it was shared since', [share({})], false],
  ['it was taken back', [share({ state: 'withdrawn' })], true],
  ['another text was shared before', [share({ opened_at: '2026-03-01T11:00:00Z' })], true],
  ['it was shared elsewhere', [share({ network: 'x' })], true],
])('an approved text where %s', (_, shares, ready) => {
  expect(notShared([review({})], shares)).toHaveLength(ready ? 1 : 0)
})

test('what waits or was rejected is not ready', () => {
  expect(notShared([review({ state: 'waiting', decided_at: null }), review({ state: 'rejected' })], [])).toEqual([])
})
