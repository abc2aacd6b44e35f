import { expect, test } from 'vitest'
import { blocksOf, partsOf } from './markdown.ts'

const POLICY = '# How we speak\n\nIt *helps* you.\n\n<a id="p1"></a>\n## § 1 Welcome\nShare what you like.\n\n- one\n- **two**\n\n<a id="p2"></a>\n## § 2 Own words\nYours.\n'

test('an anchor names the heading that follows it', () => {
  const headings = blocksOf(POLICY).filter((block) => block.kind === 'heading')
  expect(headings.map((one) => [one.anchor, one.depth])).toEqual([['', 1], ['p1', 2], ['p2', 2]])
})

test('emphasis and lists keep their shape', () => {
  expect(blocksOf('It *helps*.')).toEqual([
    { kind: 'paragraph', anchor: '', inside: [{ kind: 'text', text: 'It ' }, { kind: 'emphasis', inside: [{ kind: 'text', text: 'helps' }] }, { kind: 'text', text: '.' }] },
  ])
  expect(blocksOf(POLICY).find((block) => block.kind === 'list')).toMatchObject({ ordered: false, items: [{ length: 1 }, { length: 1 }] })
})

test.each(['<img src=x onerror=alert(1)>', '[here](javascript:alert(1))', '<script>alert(1)</script>'])('%s stays text', (text) => {
  expect(JSON.stringify(blocksOf(text))).not.toContain('"link"')
  expect(JSON.stringify(blocksOf(text))).toContain('"text"')
})

test('characters that mean something in HTML are shown as they are', () => {
  expect(blocksOf('Q&A: 3 < 4')).toEqual([{ kind: 'paragraph', anchor: '', inside: [{ kind: 'text', text: 'Q&A: 3 < 4' }] }])
})

test('a document falls apart at its headings', () => {
  expect(partsOf(POLICY)).toEqual([
    { anchor: '', title: 'How we speak', source: 'It *helps* you.' },
    { anchor: 'p1', title: '§ 1 Welcome', source: 'Share what you like.\n\n- one\n- **two**' },
    { anchor: 'p2', title: '§ 2 Own words', source: 'Yours.' },
  ])
})
