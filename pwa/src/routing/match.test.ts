import { expect, test } from 'vitest'
import { match } from './match.ts'

const routes = [{ path: '/' }, { path: '/posts/:id' }, { path: '/me/shares' }, { path: '/me/:part' }]

test('the root is a route of its own', () => {
  expect(match(routes, '/')?.route.path).toBe('/')
})

test('a name in a pattern takes one segment, decoded', () => {
  expect(match(routes, '/posts/a%20b')).toEqual({ route: { path: '/posts/:id' }, params: { id: 'a b' } })
})

test('a trailing slash changes nothing', () => {
  expect(match(routes, '/posts/7/')?.params).toEqual({ id: '7' })
})

test('the first route that fits wins', () => {
  expect(match(routes, '/me/shares')?.route.path).toBe('/me/shares')
})

test.each(['/posts', '/posts/7/more', '/elsewhere'])('%s leads nowhere', (path) => {
  expect(match(routes, path)).toBeNull()
})

test('a segment that is not well encoded is taken as it stands', () => {
  expect(match(routes, '/posts/%E0%A4%A')?.params).toEqual({ id: '%E0%A4%A' })
})
