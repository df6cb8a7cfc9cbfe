import { afterEach, beforeEach, vi } from 'vitest'
import type { PosterJob } from '../../../renderer/features/movies/poster-art/messages.ts'

/** A bitmap that says where it was made, and whether it was closed. */
class FakeBitmap {
  readonly width: number
  readonly height: number
  closed = false

  constructor({ width, height }: PosterJob) {
    this.width = width
    this.height = height
  }

  close(): void {
    this.closed = true
  }
}

/** What was given to the worker and not answered yet. */
const jobs: PosterJob[] = []
/** What was painted on canvases since the test began: what, and where from the left. */
const painted: { readonly canvas: unknown; readonly art: unknown; readonly x: number }[] = []

/** The worker lives as long as the window, over all tests of a file. */
const answers = new EventTarget()
const worker = {
  postMessage: (job: PosterJob) => jobs.push(job),
  addEventListener: answers.addEventListener.bind(answers),
}

/** Notes what is painted; a canvas cleared at a place has nothing there any more. */
function contextOf(canvas: unknown) {
  const drop = (x: number) => {
    const place = painted.findIndex((one) => one.canvas === canvas && one.x === x)
    if (place >= 0) painted.splice(place, 1)
  }
  const nothing = () => {}
  return {
    clearRect: drop,
    drawImage: (art: unknown, ...at: number[]) => painted.push({ canvas, art, x: at.at(-4) ?? at[0] ?? 0 }),
    save: nothing,
    beginPath: nothing,
    roundRect: nothing,
    clip: nothing,
    restore: nothing,
  }
}

class FakeOffscreenCanvas {
  getContext = () => contextOf(this)
}

/** Gives happy-dom, which paints nothing, what posters need: canvases, bitmaps, and a worker that a test answers for. */
export function withPosterWorker(): void {
  beforeEach(() => {
    jobs.length = 0
    painted.length = 0
    vi.stubGlobal('Worker', function Worker() {
      return worker
    })
    vi.stubGlobal('ImageBitmap', FakeBitmap)
    vi.stubGlobal('OffscreenCanvas', FakeOffscreenCanvas)
    const contexts = new WeakMap<object, object>()
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      configurable: true,
      value(this: HTMLCanvasElement) {
        const known = contexts.get(this) ?? contextOf(this)
        contexts.set(this, known)
        return known
      },
    })
  })
  afterEach(() => {
    // What is under way for a film that is gone would hold up the next test's.
    answer(() => true, false)
    vi.unstubAllGlobals()
    Reflect.deleteProperty(HTMLCanvasElement.prototype, 'getContext')
  })
}

/** A film's title, or where a real poster is. */
function textOf(job: PosterJob): string {
  return job.kind === 'picture' ? job.url.replace(/^.*\/posters\//, 'posters/') : job.movie.title
}

/** The titles of the films whose posters are to be drawn, and the addresses of real ones, that are not answered yet. */
export function asked(): string[] {
  return jobs.map(textOf)
}

/** Answers all that is asked and meets a condition, and what is asked thereupon; without a bitmap where there is none. */
export function answer(meets: (text: string) => boolean, there = true): void {
  for (let job = jobs.find((one) => meets(textOf(one))); job; job = jobs.find((one) => meets(textOf(one)))) {
    jobs.splice(jobs.indexOf(job), 1)
    const bitmap = there ? new FakeBitmap(job) : null
    answers.dispatchEvent(new MessageEvent('message', { data: { id: job.id, bitmap } }))
  }
}

/** What a canvas has on it: from the left, where each thing stands. */
export function paintedOn(canvas: Element | null): number[] {
  return painted.filter((one) => one.canvas === canvas).map(({ x }) => x)
}

/** What each place of a strip shows. */
export function showsOf(canvas: HTMLCanvasElement | null): string[] {
  return canvas?.dataset.shows?.split(' ') ?? []
}
