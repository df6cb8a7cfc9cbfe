import { type PosterMovie, seedOf } from '../movies/poster-art/colouring.ts'
import { orderDrawing, orderPicture, type PosterSize } from '../movies/poster-art/studio.ts'

/** A film's place on a strip. */
export interface StripPoster {
  readonly movie: PosterMovie
  /** What stands small by the title of a drawn poster. */
  readonly note: string
  /** The id of the real poster, where one is kept. */
  readonly picture: string | null
  /** Told when the real poster is not there any more. */
  readonly onGone: () => void
}

/** Where posters stand on a strip, in CSS pixels. */
export interface StripShape extends PosterSize {
  /** Between two posters. */
  readonly gap: number
  /** Of a poster's corners. */
  readonly radius: number
}

interface Slot {
  /** What makes the film's poster another one than that of another film. */
  readonly seed: string
  /** What was ordered for it. */
  readonly order: string
  /** What is painted there: the poster drawn for the film, or the real one. */
  shows: 'nothing' | 'drawn' | 'real'
  takeBack: () => void
}

/** A place's pixels on the canvas. */
interface Room {
  readonly x: number
  readonly width: number
  readonly height: number
}

/** What was on a strip, and where, before its shape changed. */
interface Before {
  readonly art: OffscreenCanvas
  readonly shape: StripShape
}

const nobody: Slot = { seed: '', order: '', shows: 'nothing', takeBack: () => {} }

function roomAt(place: number, { width, gap, pixelRatio }: StripShape): Room {
  const pixels = Math.max(1, Math.round(width * pixelRatio))
  return {
    x: Math.round(place * (width + gap) * pixelRatio),
    width: pixels,
    height: Math.round(pixels * 1.5),
  }
}

/**
 * Paints posters side by side on one canvas: for each film the one drawn for it or, where one is kept, the real one, as
 * soon as it is made. Nothing is painted where there is none yet. The canvas tells by `data-shows` what each place
 * shows, in their order.
 *
 * One canvas for many, because the browser keeps a layer for each, and a real poster that comes is then a small copy
 * onto one that is there already. It has no pixels before the first poster, so that rows that fly past cost none.
 */
export class StripPainter {
  readonly #canvas: HTMLCanvasElement
  #context: CanvasRenderingContext2D | null = null
  #shape: StripShape = { width: 0, gap: 0, radius: 0, pixelRatio: 1 }
  #count = 0
  #slots: readonly Slot[] = []

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas
  }

  /** Shows these posters from now on; nothing where a film is not known yet. */
  show(posters: readonly (StripPoster | null)[], shape: StripShape): void {
    const reshaped = this.#count !== posters.length || !isSame(this.#shape, shape)
    const before = reshaped && this.#context ? { art: copyOf(this.#canvas), shape: this.#shape } : null
    this.#shape = shape
    this.#count = posters.length
    if (before) this.#size()
    const old = this.#slots
    for (const { takeBack } of old.slice(posters.length)) takeBack()
    this.#slots = posters.map((poster, place) => {
      const was = old[place] ?? nobody
      const seed = poster === null ? '' : seedOf(poster.movie)
      const order = poster === null ? '' : (poster.picture ?? poster.note)
      if (!reshaped && was.seed === seed && was.order === order) return was
      was.takeBack()
      const slot: Slot = { seed, order, shows: 'nothing', takeBack: () => {} }
      this.#fill(slot, place, poster, was, before)
      return slot
    })
    this.#tell()
  }

  /** Takes back what is still to come. */
  dispose(): void {
    for (const { takeBack } of this.#slots) takeBack()
    this.#slots = []
  }

  /** Orders what a place is to show; what was there stays meanwhile where it is of the same film. */
  #fill(slot: Slot, place: number, poster: StripPoster | null, was: Slot, before: Before | null): void {
    if (poster !== null) this.#order(slot, place, poster)
    if (slot.shows !== 'nothing' || was.shows === 'nothing') return
    const isNoMore = was.seed !== slot.seed || (was.shows === 'real' && poster?.picture === null)
    if (isNoMore) {
      if (!before) this.#clear(place)
      return
    }
    if (before) this.#paint(place, before.art, roomAt(place, before.shape))
    slot.shows = was.shows
  }

  #order(slot: Slot, place: number, { movie, note, picture, onGone }: StripPoster): void {
    const put = (shows: Slot['shows']) => (bitmap: ImageBitmap) => {
      if (this.#paint(place, bitmap)) slot.shows = shows
      this.#tell()
    }
    slot.takeBack =
      picture === null
        ? orderDrawing(movie, note, this.#shape, put('drawn'))
        : orderPicture(picture, this.#shape, put('real'), onGone)
  }

  /** Gives the canvas the pixels that its posters need; nothing is on it then. */
  #size(): void {
    const { pixelRatio } = this.#shape
    const last = roomAt(Math.max(0, this.#count - 1), this.#shape)
    const canvas = this.#canvas
    canvas.width = last.x + last.width
    canvas.height = last.height
    canvas.style.width = `${canvas.width / pixelRatio}px`
    canvas.style.height = `${canvas.height / pixelRatio}px`
  }

  #clear(place: number): void {
    const { x, width, height } = roomAt(place, this.#shape)
    this.#context?.clearRect(x, 0, width, height)
  }

  /** Paints a picture, or the part of it that is in a room, in a place. Gives whether it could. */
  #paint(place: number, art: CanvasImageSource, from?: Room): boolean {
    if (!this.#context) {
      this.#context = this.#canvas.getContext('2d')
      this.#size()
    }
    const context = this.#context
    if (!context) return false
    const { x, width, height } = roomAt(place, this.#shape)
    // What was there would be seen through the edge of the round corners.
    context.clearRect(x, 0, width, height)
    context.save()
    context.beginPath()
    context.roundRect(x, 0, width, height, this.#shape.radius * this.#shape.pixelRatio)
    context.clip()
    if (from) context.drawImage(art, from.x, 0, from.width, from.height, x, 0, width, height)
    else context.drawImage(art, x, 0, width, height)
    context.restore()
    return true
  }

  #tell(): void {
    this.#canvas.dataset.shows = this.#slots.map(({ shows }) => shows).join(' ')
  }
}

function isSame(one: StripShape, other: StripShape): boolean {
  return (
    one.width === other.width &&
    one.gap === other.gap &&
    one.radius === other.radius &&
    one.pixelRatio === other.pixelRatio
  )
}

function copyOf(canvas: HTMLCanvasElement): OffscreenCanvas {
  const copy = new OffscreenCanvas(canvas.width, canvas.height)
  copy.getContext('2d')?.drawImage(canvas, 0, 0)
  return copy
}
