import { describe, expect, it } from 'vitest'
import type { Shape } from '@/api/shapes.ts'
import { ownWords, stepsOf } from './life.ts'

const post = (state: Shape<'PostState'>, next: Shape<'PostState'>[]) => ({ state, next, author: { id: 'a', name: 'A' }, edited_by: { id: 'e', name: 'E' } })

describe('the steps that are offered', () => {
  it('let a second person approve or give back', () => {
    expect(stepsOf(post('in_review', ['draft', 'approved']), 'other')).toEqual(['approve', 'return'])
  })
  it('let authors only take back what is in review', () => {
    expect(stepsOf(post('in_review', ['draft']), 'a')).toEqual(['reopen'])
  })
  it('are an approval also where it leads to a time', () => {
    expect(stepsOf(post('in_review', ['draft', 'scheduled']), 'other')[0]).toBe('approve')
  })
  it('offer another time, or none, to what has one', () => {
    expect(stepsOf(post('scheduled', ['live', 'approved', 'draft', 'archived', 'scheduled']), 'other')).toEqual(['publish', 'schedule', 'unschedule', 'reopen', 'archive'])
  })
  it('throw drafts away rather than archiving them', () => {
    expect(stepsOf(post('draft', ['in_review', 'archived']), 'a')).toEqual(['submit', 'discard'])
  })
})

it('knows whose words they are', () => {
  expect(ownWords(post('draft', []), 'a')).toBe('wrote')
  expect(ownWords(post('draft', []), 'e')).toBe('edited')
  expect(ownWords(post('draft', []), 'other')).toBeNull()
})
