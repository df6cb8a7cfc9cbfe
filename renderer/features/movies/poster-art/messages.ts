import type { PosterMovie } from './colouring.ts'
import type { Detail } from './detail.ts'

/** Poster art to draw for a film. */
interface DrawingJob {
  readonly kind: 'drawing'
  readonly movie: PosterMovie
  /** What stands small by the title. */
  readonly note: string
  readonly detail: Detail
}

/** A film's real poster to fetch and decode. */
interface PictureJob {
  readonly kind: 'picture'
  readonly url: string
}

/** One poster to make: asked of the worker. */
export type PosterJob = (DrawingJob | PictureJob) & {
  readonly id: number
  /** Device pixels. */
  readonly width: number
  readonly height: number
}

/** The worker's answer, to every job. The receiver owns the bitmap; null where the poster could not be made. */
export interface PosterMade {
  readonly id: number
  readonly bitmap: ImageBitmap | null
}

/** Reads the worker's answer, or nothing where it is none. */
export function readPosterMade(data: unknown): PosterMade | undefined {
  if (typeof data !== 'object' || data === null || !('id' in data) || !('bitmap' in data)) return undefined
  const { id, bitmap } = data
  return typeof id === 'number' && (bitmap === null || bitmap instanceof ImageBitmap)
    ? { id, bitmap }
    : undefined
}
