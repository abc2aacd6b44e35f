import { expect, test } from 'vitest'
import { hueOf, initialsOf } from './avatar.ts'

test.each([
  ['Ava de Vries', 'AV'],
  ['Élodie', 'É'],
  ['', ''],
  ['🌱 Garden', '🌱G'],
])('%s is shortened to %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

test('a name keeps its colour', () => {
  expect(hueOf('Ava')).toBe(hueOf('Ava'))
  expect(hueOf('Ava')).toBeLessThan(6)
})
