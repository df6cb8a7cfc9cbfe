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
 * grows, which for a moment would take three times its memory. Pieces of nothing but `blank`, where a source does not
 * say something of its tracks, are all the same one.
 */
export function growing<Array extends Numbers>(
  make: (length: number) => Array,
  blank: number,
): Growing<Array> {
  const full: Array[] = []
  /** The piece at hand; null while all of it is blank. */
  let piece: Array | null = null
  let used = 0
  let blanks: Array | null = null
  const blankPiece = () => {
    blanks ??= filled(make(PIECE), blank)
    return blanks
  }
  /** The piece at hand, as long as it is used. */
  const last = () => {
    const rest = make(used)
    rest.set((piece ?? blankPiece()).subarray(0, used))
    return rest
  }
  return {
    get length() {
      return full.length * PIECE + used
    },
    push(value) {
      if (used === PIECE) {
        full.push(piece ?? blankPiece())
        piece = null
        used = 0
      }
      if (piece === null && !Object.is(value, blank)) piece = filled(make(PIECE), blank)
      if (piece !== null) piece[used] = value
      used += 1
    },
    at: (index) =>
      (index < full.length * PIECE ? full[Math.floor(index / PIECE)] : (piece ?? blankPiece()))?.[
        index % PIECE
      ],
    pieces: () => [...full, last()],
    take() {
      const whole = make(full.length * PIECE + used)
      for (const [at, one] of full.entries()) whole.set(one, at * PIECE)
      whole.set(last(), full.length * PIECE)
      return whole
    },
  }
}

/** An array as it is made, of zeros, or with another value throughout. */
function filled<Array extends Numbers>(array: Array, value: number): Array {
  if (value !== 0) array.fill(value)
  return array
}
