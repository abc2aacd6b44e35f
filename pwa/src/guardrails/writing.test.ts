import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Finding } from './findings.ts'
import { Writing } from './writing.ts'

const finding = (rule: string) => ({ rule, kind: rule }) as Finding
const told = vi.fn(async (_address: string, _request: RequestInit) => new Response(null, { status: 204 }))
const bodies = () => told.mock.calls.map(([, request]) => JSON.parse(String(request.body)))

beforeEach(() => vi.stubGlobal('fetch', told))
afterEach(() => {
  told.mockClear()
  vi.unstubAllGlobals()
})

test('an ending tells rules and nothing of the text, once', () => {
  const writing = new Writing('linkedin', 'en', 'Official')
  writing.see([finding('iban'), finding('shouting'), finding('iban'), finding('')], 'My secret words')
  writing.take(finding('shouting'))
  writing.end('shared')
  writing.end('left')
  expect(bodies()).toEqual([
    { id: expect.any(String), network: 'linkedin', language: 'en', ending: 'shared', findings: ['iban', 'shouting'], taken: ['shouting'] },
  ])
  expect(told.mock.calls[0]![1]).toMatchObject({ keepalive: true })
})

test('looking at a caption without writing ends nothing', () => {
  const writing = new Writing('linkedin', 'en', 'Official')
  writing.see([finding('identical_caption')], 'Official')
  writing.end('left')
  expect(told).not.toHaveBeenCalled()
})

test('without a network nobody is held up', async () => {
  told.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const writing = new Writing('linkedin', 'en', 'Official')
  writing.see([finding('iban')], 'Mine')
  expect(() => writing.end('left')).not.toThrow()
})
