import { BitmapCache } from './bitmap-cache.ts'
import { type PosterMovie, seedOf } from './colouring.ts'
import { detailFor } from './detail.ts'
import { type PosterJob, readPosterDrawn } from './messages.ts'

/** 24 million pixels: 96 MB, some 700 posters 152 px wide, or 170 of them on a screen of double density. */
const mostPixels = 24_000_000
/** Posters given to the worker at a time: enough to keep it busy, few enough that what scrolled away is not drawn. */
const mostUnderWay = 3

/** How long no poster is begun after `restPosters`, in milliseconds: longer than from one letter typed to the next. */
const rest = 200

interface Order {
  readonly key: string
  readonly job: PosterJob
  readonly waiting: Set<(bitmap: ImageBitmap) => void>
}

const cache = new BitmapCache<ImageBitmap>(mostPixels)
const queue = new Map<string, Order>()
const underWay = new Map<number, Order>()
let lastId = 0
let restsUntil = 0
let resting: ReturnType<typeof setTimeout> | undefined
let worker: Worker | undefined

function started(): Worker | undefined {
  if (worker || typeof Worker === 'undefined') return worker
  worker = new Worker(new URL('./poster-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    const drawn = readPosterDrawn(event.data)
    if (!drawn) return
    const order = underWay.get(drawn.id)
    underWay.delete(drawn.id)
    if (order && drawn.bitmap) {
      cache.set(order.key, drawn.bitmap)
      for (const show of order.waiting) show(drawn.bitmap)
    }
    handOut()
  })
  return worker
}

function handOut(): void {
  if (performance.now() < restsUntil) return
  for (const [key, order] of queue) {
    if (underWay.size >= mostUnderWay) return
    queue.delete(key)
    underWay.set(order.job.id, order)
    started()?.postMessage(order.job)
  }
}

/**
 * Begins no poster for a moment, so that what is more urgent has the processor: while somebody types, the films that
 * answer are shown at once, each on its ground, and drawn when they pause. What was drawn before is shown all the same.
 */
export function restPosters(): void {
  restsUntil = performance.now() + rest
  clearTimeout(resting)
  resting = setTimeout(handOut, rest)
}

/** The order for this poster that is not answered yet. */
function pending(key: string): Order | undefined {
  return queue.get(key) ?? [...underWay.values()].find((order) => order.key === key)
}

/**
 * Has a film's poster drawn, and shows it: at once where it was drawn before, else as soon as it is. `show` must
 * use the bitmap before it returns; it may be closed later.
 *
 * @param note what stands small by the title, in the window's language.
 * @param width CSS pixels.
 * @returns a function that takes the order back: then `show` is not called any more.
 */
export function orderPoster(
  movie: PosterMovie,
  note: string,
  width: number,
  pixelRatio: number,
  show: (bitmap: ImageBitmap) => void,
): () => void {
  const pixels = Math.max(1, Math.round(width * pixelRatio))
  const detail = detailFor(width)
  const key = `${pixels}/${detail}/${note}/${seedOf(movie)}`
  const kept = cache.get(key)
  if (kept) {
    show(kept)
    return () => {}
  }
  if (!started()) return () => {}
  const known = pending(key)
  const { title, year, genres, keywords } = movie
  const order = known ?? {
    key,
    job: {
      id: ++lastId,
      movie: { title, year, genres, keywords },
      note,
      width: pixels,
      height: Math.round(pixels * 1.5),
      detail,
    },
    waiting: new Set(),
  }
  order.waiting.add(show)
  if (!known) queue.set(key, order)
  handOut()
  return () => {
    order.waiting.delete(show)
    if (order.waiting.size === 0 && queue.get(key) === order) queue.delete(key)
  }
}
