import { drawPoster } from './draw.ts'
import { declareFonts, fontsFor } from './fonts.ts'
import type { PosterJob } from './messages.ts'
import { coverOf } from './picture-crop.ts'

/** A worker's own set of fonts, which the types of a window do not know. */
declare const fonts: FontFaceSet

declareFonts(fonts)

const canvas = new OffscreenCanvas(1, 1)
const surface = canvas.getContext('2d', { alpha: false })

/** The picture at an address. Throws where there is none, or what is there is no picture. */
async function fetchPicture(url: string): Promise<ImageBitmap> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`There is no poster: ${response.status}.`)
  return createImageBitmap(await response.blob())
}

/** Makes a poster's bitmap. Nothing is awaited once its drawing has begun, so that jobs do not draw over each other. */
async function make(job: PosterJob): Promise<ImageBitmap> {
  if (!surface) throw new Error('There is nothing to draw posters on: no 2D canvas in workers.')
  const { width, height } = job
  if (job.kind === 'picture') {
    const picture = await fetchPicture(job.url)
    canvas.width = width
    canvas.height = height
    surface.imageSmoothingQuality = 'medium'
    surface.drawImage(picture, ...coverOf(picture, job), 0, 0, width, height)
    picture.close()
    return canvas.transferToImageBitmap()
  }
  if (job.detail !== 'none') await fontsFor(fonts, job.movie.title)
  canvas.width = width
  canvas.height = height
  drawPoster(surface, job.movie, job.note, width, job.detail)
  return canvas.transferToImageBitmap()
}

addEventListener('message', ({ data: job }: MessageEvent<PosterJob>) => {
  make(job).then(
    (bitmap) => postMessage({ id: job.id, bitmap }, { transfer: [bitmap] }),
    // The ones after it are still made.
    () => postMessage({ id: job.id, bitmap: null }),
  )
})
