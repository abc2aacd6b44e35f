import { encode } from 'uqr'

/** A QR code: `size` squares a side, `path` draws the dark ones. */
export type Code = { size: number; dark: boolean[][]; path: string }

const PIXELS_A_SIDE = 1024

/** The text as a code that another phone can read, with the quiet zone of four squares that readers want (ISO 18004). */
export function codeOf(text: string): Code {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, dark: data, path }
}

/** The code as a picture of its own, with its text as alternative. Dark on light, as readers want it. */
export function asSvg({ size, path }: Code, title: string): string {
  const view = `viewBox="0 0 ${size} ${size}" width="${PIXELS_A_SIDE}" height="${PIXELS_A_SIDE}"`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${view} role="img" shape-rendering="crispEdges">` +
    `<title>${escaped(title)}</title><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>\n`
  )
}

/** The code as a PNG of whole pixels a square. */
export async function asPng({ size, dark }: Code): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const side = Math.ceil(PIXELS_A_SIDE / size)
  canvas.width = canvas.height = size * side
  const context = canvas.getContext('2d')!
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000'
  dark.forEach((row, y) => row.forEach((is, x) => is && context.fillRect(x * side, y * side, side, side)))
  return new Promise((resolve, reject) => {
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('The code can’t be drawn.'))), 'image/png')
  })
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
