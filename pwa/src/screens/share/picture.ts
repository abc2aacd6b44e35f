import type { Shape } from '@/api/shapes.ts'
import { source } from '@/content/pictures.ts'
import { sheetThere } from './carry.ts'

const WIDTH = 1200
const QUALITY = 0.9
const NAME = 'birdsong.jpg'

/**
 * A post's picture as a file for the phone's share sheet; null where the browser hands over no pictures.
 *
 * Asked for before the tap: a sheet opens only right after one. As JPEG, which every app takes; ours are WebP.
 */
export async function pictureToHandOver(picture: Shape<'PictureView'>): Promise<File | null> {
  if (!sheetThere() || !navigator.canShare?.({ files: [new File([], NAME, { type: 'image/jpeg' })] })) return null
  try {
    const response = await fetch(source(picture, WIDTH))
    return response.ok ? new File([await asJpeg(await response.blob())], NAME, { type: 'image/jpeg' }) : null
  } catch {
    return null
  }
}

async function asJpeg(blob: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(blob)
  const canvas = document.createElement('canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  const context = canvas.getContext('2d')!
  // JPEG knows no transparency.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, 0, 0)
  return new Promise((resolve, reject) => {
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('The picture can’t be drawn.'))), 'image/jpeg', QUALITY)
  })
}
