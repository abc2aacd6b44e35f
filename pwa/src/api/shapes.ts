import type { components } from './schema.ts'

/** The wire's own shapes by their names: `Shape<'FeedCard'>`. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name]

export type Network = Shape<'Network'>
export type Language = Shape<'Language'>
export type Role = Shape<'Role'>
