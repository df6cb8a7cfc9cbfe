import type { PosterMovie } from './colouring.ts'
import type { Detail } from './detail.ts'

/** One poster to draw: asked of the worker. */
export interface PosterJob {
  readonly id: number
  readonly movie: PosterMovie
  /** What stands small by the title. */
  readonly note: string
  /** Device pixels. */
  readonly width: number
  readonly height: number
  readonly detail: Detail
}

/** The worker's answer, to every job. The receiver owns the bitmap; null where the poster could not be drawn. */
export interface PosterDrawn {
  readonly id: number
  readonly bitmap: ImageBitmap | null
}

/** Reads the worker's answer, or nothing where it is none. */
export function readPosterDrawn(data: unknown): PosterDrawn | undefined {
  if (typeof data !== 'object' || data === null || !('id' in data) || !('bitmap' in data)) return undefined
  const { id, bitmap } = data
  return typeof id === 'number' && (bitmap === null || bitmap instanceof ImageBitmap)
    ? { id, bitmap }
    : undefined
}
