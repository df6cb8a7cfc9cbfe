/** The kinds of typed arrays that columns are made of. */
type Numbers = Uint32Array | Uint16Array | Int16Array | Float32Array

/** A typed array whose length is known only at the end. */
export interface Growing<Array extends Numbers> {
  push(value: number): void
  /** All values in one array; to be called once: the pieces are let go while it is filled. */
  take(): Array
}

/** Values in a piece. */
const PIECE = 65_536

/**
 * A typed array that grows by pieces: a million tracks need no million objects, and no array is copied while it
 * grows, which for a moment would take three times its memory.
 */
export function growing<Array extends Numbers>(make: (length: number) => Array): Growing<Array> {
  const full: Array[] = []
  let piece = make(PIECE)
  let used = 0
  return {
    push(value) {
      if (used === PIECE) {
        full.push(piece)
        piece = make(PIECE)
        used = 0
      }
      piece[used] = value
      used += 1
    },
    take() {
      const whole = make(full.length * PIECE + used)
      whole.set(piece.subarray(0, used), full.length * PIECE)
      for (let last = full.pop(); last !== undefined; last = full.pop()) whole.set(last, full.length * PIECE)
      return whole
    },
  }
}
