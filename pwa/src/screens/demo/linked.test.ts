import { expect, test } from 'vitest'
import { linked } from './linked.ts'

test('addresses in a mail can be tapped, our own without leaving the app', () => {
  expect(linked('Tap\nhttps://b.example/sign-in/confirm#token=x\nor https://elsewhere.example/a.', 'https://b.example')).toEqual([
    { text: 'Tap\n' },
    { text: 'https://b.example/sign-in/confirm#token=x', href: '/sign-in/confirm#token=x' },
    { text: '\nor ' },
    { text: 'https://elsewhere.example/a.', href: 'https://elsewhere.example/a.' },
  ])
})
