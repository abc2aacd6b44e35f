import { expect, test } from 'vitest'
import type { Network } from '@/api/shapes.ts'
import cases from './length.cases.json'
import { lengthOf, limitOf } from './length.ts'

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

test.each(cases.map((each) => [each.network as Network, shown(each.text), each] as const))('%s: %s is as long as the server counts', (network, _, each) => {
  expect(lengthOf(each.text, network)).toBe(each.length)
  expect(limitOf(network, each.text)).toBe(each.limit)
})
