import type { Shape } from '@/api/shapes.ts'

type Picture = Shape<'PictureView'>

/** The sizes a picture comes in, for an image's `srcset`. */
export function sourceSet(picture: Picture): string {
  return picture.widths.map((width) => `/media/${picture.id}/${width}.webp ${width}w`).join(', ')
}

/** The smallest size that is at least so wide, otherwise the largest there is. */
export function source(picture: Picture, atLeast: number): string {
  const sorted = [...picture.widths].sort((one, other) => one - other)
  const width = sorted.find((each) => each >= atLeast) ?? sorted.at(-1) ?? picture.width
  return `/media/${picture.id}/${width}.webp`
}
