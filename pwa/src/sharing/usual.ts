import type { Network } from '@/api/shapes.ts'

/** How many networks stand in view; one more than that is shown rather than hidden. */
const AT_ONCE = 5

export type Arranged = {
  /** All of them: the person's usual ones first, then the others in their own order. */
  all: Network[]
  /** Those that are in view before somebody asks for more. */
  first: Network[]
}

/** The networks that a post is offered on, as the person is used to them. */
export function arranged(offered: readonly Network[], usual: readonly Network[]): Arranged {
  const mine = usual.filter((one) => offered.includes(one))
  const all = [...mine, ...offered.filter((one) => !mine.includes(one))]
  return { all, first: all.length > AT_ONCE + 1 ? all.slice(0, AT_ONCE) : all }
}
