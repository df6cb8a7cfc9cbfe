import { drawPoster } from './draw.ts'
import { declareFonts, fontsFor } from './fonts.ts'
import type { PosterJob } from './messages.ts'

/** A worker's own set of fonts, which the types of a window do not know. */
declare const fonts: FontFaceSet

declareFonts(fonts)

const canvas = new OffscreenCanvas(1, 1)
const surface = canvas.getContext('2d', { alpha: false })

async function draw({ id, movie, note, width, height, detail }: PosterJob): Promise<void> {
  if (!surface) throw new Error('There is nothing to draw posters on: no 2D canvas in workers.')
  if (detail !== 'none') await fontsFor(fonts, movie.title)
  // Nothing is awaited from here on, so that jobs do not draw over each other.
  canvas.width = width
  canvas.height = height
  drawPoster(surface, movie, note, width, detail)
  const bitmap = canvas.transferToImageBitmap()
  postMessage({ id, bitmap }, { transfer: [bitmap] })
}

addEventListener('message', (event: MessageEvent<PosterJob>) => {
  // A poster that cannot be drawn keeps its ground colour; the ones after it are still drawn.
  draw(event.data).catch(() => postMessage({ id: event.data.id, bitmap: null }))
})
