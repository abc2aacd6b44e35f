import { expect, it } from 'vitest'
import type { Network } from '@/api/shapes.ts'
import { arranged } from './usual.ts'

const OFFERED: Network[] = ['linkedin', 'x', 'facebook', 'threads', 'bluesky', 'mastodon', 'whatsapp']

it('puts the usual networks first and the others behind "more"', () => {
  expect(arranged(OFFERED, ['bluesky', 'xing', 'x'])).toEqual({
    all: ['bluesky', 'x', 'linkedin', 'facebook', 'threads', 'mastodon', 'whatsapp'],
    first: ['bluesky', 'x', 'linkedin', 'facebook', 'threads'],
  })
})

it('hides nothing where only one would be hidden', () => {
  expect(arranged(OFFERED.slice(0, 6), []).first).toEqual(OFFERED.slice(0, 6))
})
