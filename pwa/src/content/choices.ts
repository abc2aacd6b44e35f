import type { Shape } from '@/api/shapes.ts'

/** What a post can be about; the last four go without product rules. */
export const CATEGORIES: readonly Shape<'Category'>[] = ['company', 'product', 'market', 'jobs', 'event', 'charity', 'people']

export const KINDS: readonly Shape<'PostKind'>[] = ['link', 'image', 'video', 'document', 'text']
