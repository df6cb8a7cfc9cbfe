/** The kinds of typed arrays that columns are made of. */
type Numbers = Uint32Array | Uint16Array | Int16Array | Float32Array

/** A typed array whose length is known only at the end. */
export interface Growing<Array extends Numbers> {
  readonly length: number
  push(value: number): void
  at(index: number): number | undefined
  /** Where all values lie, in order: every piece but the last is of a length that fills whole words of 64 bits. */
  pieces(): Array[]
  /** All values in one array. */
  take(): Array
}

/** Values in a piece. */
const PIECE = 65_536

/**
 * A typed array that grows by pieces: a million tracks need no million objects, and no array is copied while it
 * grows, which for a moment would take three times its memory.
 */
export function growing<Array extends Numbers>(make: (length: number) => Array): Growing<Array> {
  let piece = make(PIECE)
  const all: Array[] = [piece]
  let used = 0
  return {
    get length() {
      return (all.length - 1) * PIECE + used
    },
    push(value) {
      if (used === PIECE) {
        piece = make(PIECE)
        all.push(piece)
        used = 0
      }
      piece[used] = value
      used += 1
    },
    at: (index) => all[Math.floor(index / PIECE)]?.[index % PIECE],
    pieces() {
      const last = make(used)
      last.set(piece.subarray(0, used))
      return [...all.slice(0, -1), last]
    },
    take() {
      const whole = make((all.length - 1) * PIECE + used)
      for (const [at, one] of all.entries())
        whole.set(one === piece ? one.subarray(0, used) : one, at * PIECE)
      return whole
    },
  }
}
