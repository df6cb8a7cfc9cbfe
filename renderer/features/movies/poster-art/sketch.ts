/** One of the four inks of a poster: 0 its ground, 1 and 2 its colours, 3 the ink that stands out most from the ground. */
export type Ink = 0 | 1 | 2 | 3

/** Canvas order: a, b, c, d, e, f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** One step of drawing. Paths are SVG path data in the coordinates that `at` maps to the poster's. */
export type Mark =
  | { readonly step: 'fill'; readonly path: string; readonly ink: Ink; readonly at: Matrix }
  | {
      readonly step: 'stroke'
      readonly path: string
      readonly ink: Ink
      readonly width: number
      readonly cap: 'round' | 'butt'
      readonly at: Matrix
    }
  | { readonly step: 'clip'; readonly path: string; readonly at: Matrix }
  | { readonly step: 'unclip' }

export interface Placement {
  readonly x: number
  readonly y: number
  /** Degrees, clockwise. */
  readonly turn?: number
  readonly scale?: number
  /** Scale across, where it differs: -scale mirrors. */
  readonly scaleX?: number
  /** Degrees by which the upright leans: for shadows. */
  readonly lean?: number
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

function matrixOf({ x, y, turn = 0, scale = 1, scaleX = scale, lean = 0 }: Placement): Matrix {
  const angle = (turn * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const skew = Math.tan((lean * Math.PI) / 180) * scale
  return [cos * scaleX, sin * scaleX, cos * skew - sin * scale, sin * skew + cos * scale, x, y]
}

/** A picture in the making: records what to draw, in order, without drawing it. */
export class Sketch {
  readonly marks: Mark[] = []
  #at: Matrix = identity

  fill(path: string, ink: Ink): void {
    this.marks.push({ step: 'fill', path, ink, at: this.#at })
  }

  stroke(path: string, ink: Ink, width: number, cap: 'round' | 'butt' = 'butt'): void {
    this.marks.push({ step: 'stroke', path, ink, width, cap, at: this.#at })
  }

  /** Everything drawn by `draw` shows only inside this path. */
  within(path: string, draw: () => void): void {
    this.marks.push({ step: 'clip', path, at: this.#at })
    draw()
    this.marks.push({ step: 'unclip' })
  }

  /** Everything drawn by `draw` is moved, turned and scaled so. */
  placed(placement: Placement, draw: () => void): void {
    const before = this.#at
    this.#at = multiply(before, matrixOf(placement))
    draw()
    this.#at = before
  }
}
