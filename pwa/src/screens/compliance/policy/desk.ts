import { api, got } from '@/api/client.ts'
import type { Shape } from '@/api/shapes.ts'

export type Draft = Shape<'DraftView'>

export function askDraft(): Promise<Draft> {
  return got(api.GET('/api/policy/draft'))
}

/** Begins a draft as a copy of the version in force. */
export function beginDraft(): Promise<Draft> {
  return got(api.POST('/api/policy/draft'))
}
