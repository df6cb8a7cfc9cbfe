import type { PosterMovie } from './scene.ts'
import type { Detail } from './type.ts'

/** One poster to draw: asked of the worker. */
export interface PosterJob {
  readonly id: number
  readonly movie: PosterMovie
  /** Device pixels. */
  readonly width: number
  readonly height: number
  readonly detail: Detail
}

/** One poster drawn: the worker's answer. The receiver owns the bitmap. */
export interface PosterDrawn {
  readonly id: number
  readonly bitmap: ImageBitmap
}

/** Reads the worker's answer, or nothing where it is none. */
export function readPosterDrawn(data: unknown): PosterDrawn | undefined {
  if (typeof data !== 'object' || data === null || !('id' in data) || !('bitmap' in data)) return undefined
  const { id, bitmap } = data
  return typeof id === 'number' && bitmap instanceof ImageBitmap ? { id, bitmap } : undefined
}
