import { BitmapCache } from './bitmap-cache.ts'
import { type PosterMovie, seedOf } from './colouring.ts'
import { detailFor } from './detail.ts'
import { type PosterJob, readPosterMade } from './messages.ts'

/** 24 million pixels: 96 MB, some 700 posters 152 px wide, or 170 of them on a screen of double density. */
const mostPixels = 24_000_000
/** Posters given to the worker at a time: enough to keep it busy, few enough that what scrolled away is not made. */
const mostUnderWay = 3

/** How long no poster is begun after `restPosters`, in milliseconds: longer than from one letter typed to the next. */
const rest = 200

/** How large a poster is to be. */
export interface PosterSize {
  /** CSS pixels; the height is half as much again. */
  readonly width: number
  /** Device pixels of a CSS pixel. */
  readonly pixelRatio: number
}

/** Who waits for a poster. */
interface Receiver {
  /** Must use the bitmap before it returns; it may be closed later. */
  show(bitmap: ImageBitmap): void
  /** There is no such poster. */
  missing(): void
}

interface Order {
  readonly key: string
  readonly job: PosterJob
  readonly waiting: Set<Receiver>
}

const cache = new BitmapCache<ImageBitmap>(mostPixels)
const queue = new Map<string, Order>()
/** Orders that nobody waits for yet: begun while there is nothing else to do. */
let ahead = new Map<string, Order>()
const underWay = new Map<number, Order>()
let lastId = 0
let restsUntil = 0
let resting: ReturnType<typeof setTimeout> | undefined
let worker: Worker | undefined

function started(): Worker | undefined {
  if (worker || typeof Worker === 'undefined') return worker
  worker = new Worker(new URL('./poster-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    const made = readPosterMade(event.data)
    if (!made) return
    const order = underWay.get(made.id)
    underWay.delete(made.id)
    if (order && made.bitmap) {
      cache.set(order.key, made.bitmap)
      for (const { show } of order.waiting) show(made.bitmap)
    } else if (order) {
      for (const { missing } of order.waiting) missing()
    }
    handOut()
  })
  return worker
}

/**
 * The order to begin next. Real posters go one by one: fetching and decoding one is the work of many threads, and several
 * at once would take both cores of a small computer. What is made ahead waits until nothing else is under way.
 */
function nextOrder(): Order | undefined {
  const pictureUnderWay = [...underWay.values()].some(({ job }) => job.kind === 'picture')
  for (const order of queue.values()) if (!pictureUnderWay || order.job.kind !== 'picture') return order
  const [early] = ahead.values()
  return underWay.size === 0 ? early : undefined
}

function handOut(): void {
  if (performance.now() < restsUntil) return
  while (underWay.size < mostUnderWay) {
    const order = nextOrder()
    if (!order) return
    queue.delete(order.key)
    ahead.delete(order.key)
    underWay.set(order.job.id, order)
    started()?.postMessage(order.job)
  }
}

/**
 * Begins no poster for a moment, so that what is more urgent has the processor: while somebody types, the films that
 * answer are shown at once, each on its ground, and drawn when they pause; a film just chosen is drawn for the tray
 * once its playlist is there. What was made before is shown all the same.
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

function pixelsOf({ width, pixelRatio }: PosterSize): { width: number; height: number } {
  const pixels = Math.max(1, Math.round(width * pixelRatio))
  return { width: pixels, height: Math.round(pixels * 1.5) }
}

function drawingOrder({ title, year, genres, keywords }: PosterMovie, note: string, size: PosterSize): Order {
  const movie = { title, year, genres, keywords }
  const detail = detailFor(size.width)
  const pixels = pixelsOf(size)
  return {
    key: `${pixels.width}/${detail}/${note}/${seedOf(movie)}`,
    job: { kind: 'drawing', id: ++lastId, movie, note, detail, ...pixels },
    waiting: new Set(),
  }
}

function pictureOrder(id: string, size: PosterSize): Order {
  const pixels = pixelsOf(size)
  return {
    key: `${pixels.width}/${id}`,
    // The worker's own address is another one.
    job: { kind: 'picture', id: ++lastId, url: new URL(`posters/${id}`, document.baseURI).href, ...pixels },
    waiting: new Set(),
  }
}

function place(fresh: Order, receiver: Receiver): () => void {
  const { key } = fresh
  const kept = cache.get(key)
  if (kept) {
    receiver.show(kept)
    return () => {}
  }
  if (!started()) return () => {}
  const known = pending(key)
  const order = known ?? fresh
  order.waiting.add(receiver)
  if (!known) {
    ahead.delete(key)
    queue.set(key, order)
  }
  handOut()
  return () => {
    order.waiting.delete(receiver)
    if (order.waiting.size === 0 && queue.get(key) === order) queue.delete(key)
  }
}

/**
 * Has a film's poster drawn, and shows it: at once where it was drawn before, else as soon as it is.
 *
 * @param note what stands small by the title, in the window's language.
 * @param show must use the bitmap before it returns; it may be closed later.
 * @returns a function that takes the order back: then `show` is not called any more.
 */
export function orderDrawing(
  movie: PosterMovie,
  note: string,
  size: PosterSize,
  show: (bitmap: ImageBitmap) => void,
): () => void {
  // One that cannot be drawn keeps its ground.
  return place(drawingOrder(movie, note, size), { show, missing: () => {} })
}

/**
 * Has a kept real poster fetched, decoded and made of this size, and shows it as `orderDrawing` does.
 *
 * @param missing is called where it is not kept any more, or cannot be decoded.
 */
export function orderPicture(
  id: string,
  size: PosterSize,
  show: (bitmap: ImageBitmap) => void,
  missing: () => void,
): () => void {
  return place(pictureOrder(id, size), { show, missing })
}

/**
 * Makes these real posters while there is nothing else to do, so that they are there when they come into sight. Takes
 * the place of what was asked for before.
 */
export function makePicturesAhead(ids: readonly string[], size: PosterSize): void {
  const orders = ids.map((id) => pictureOrder(id, size)).filter(({ key }) => !cache.has(key) && !pending(key))
  ahead = new Map(orders.map((order) => [order.key, order]))
  if (ahead.size > 0 && started()) handOut()
}
