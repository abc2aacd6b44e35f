import { expect, it } from 'vitest'
import { asSvg, codeOf } from './code.ts'

const LINK = 'https://b.example/r/k7m2p9qx'

it('has a quiet zone of four squares around its first finder pattern', () => {
  const { dark, size } = codeOf(LINK)
  expect(dark).toHaveLength(size)
  expect(dark.slice(0, 4).flat()).not.toContain(true)
  expect(dark[4]!.slice(3, 12)).toEqual([false, true, true, true, true, true, true, true, false])
})

it('says its link in a picture of its own', () => {
  expect(asSvg(codeOf(LINK), `QR <for> & ${LINK}`)).toContain(`<title>QR &lt;for> &amp; ${LINK}</title>`)
})
