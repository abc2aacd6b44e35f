import { expect, test } from 'vitest'
import { readPush } from './push.ts'

const ORIGIN = 'https://birdsong.example'
const push = (notification: unknown) => JSON.stringify({ web_push: 8030, notification })

test('a declarative push is read wholly', () => {
  const sent = { title: 'New', body: 'Read it', navigate: `${ORIGIN}/posts/7?from=push`, lang: 'nl', tag: 'post-7', app_badge: 3 }
  expect(readPush(push(sent), ORIGIN)).toEqual({ title: 'New', body: 'Read it', path: '/posts/7?from=push', lang: 'nl', tag: 'post-7', badge: 3 })
})

test.each([undefined, '', 'not json', '{}', push({ body: 'no title' }), push(null)])('%j still shows something', (text) => {
  expect(readPush(text, ORIGIN)).toMatchObject({ title: 'Birdsong', path: '/notifications' })
})

test('an address elsewhere is never opened', () => {
  expect(readPush(push({ title: 'New', navigate: 'https://elsewhere.example/' }), ORIGIN).path).toBe('/notifications')
  expect(readPush(push({ title: 'New', navigate: 'javascript:alert(1)' }), ORIGIN).path).toBe('/notifications')
})

test('without a badge none is set', () => {
  expect(readPush(push({ title: 'New' }), ORIGIN).badge).toBeNull()
  expect(readPush(push({ title: 'New', app_badge: 0 }), ORIGIN).badge).toBe(0)
})
