import type { Language, Network, Shape } from '@/api/shapes.ts'
import type { Folded } from './folded.ts'

/** Where a text goes, and the approved caption that it came from. */
export type Place = { network: Network; language: Language; category: Shape<'Category'>; official: string }

/** A text, read once for all detectors. */
export type Reading = Place & { text: string; folded: Folded }
