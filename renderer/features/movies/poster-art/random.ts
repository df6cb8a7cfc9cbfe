/** A stream of numbers that depends on its seed alone. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** In [low, high). */
  between(low: number, high: number): number
  /** A whole number, low to high, both included. */
  whole(low: number, high: number): number
  /** True in this share of the cases. */
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T
  /** -1 or 1. */
  side(): -1 | 1
  /** The items in another order. */
  shuffled<T>(items: readonly T[]): T[]
  /** A stream of its own: what is drawn from it does not move this one. */
  fork(name: string): Random
}

/** Four 32-bit words from a text, by FNV-1a over its code points with four offsets (Fowler, Noll, Vo 1991). */
function words(text: string): [number, number, number, number] {
  const state: [number, number, number, number] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    state[0] = Math.imul(state[0] ^ code, 0x01000193)
    state[1] = Math.imul(state[1] ^ code, 0x01000193) ^ (state[0] >>> 15)
    state[2] = Math.imul(state[2] ^ code, 0x01000193) ^ (state[1] >>> 13)
    state[3] = Math.imul(state[3] ^ code, 0x01000193) ^ (state[2] >>> 16)
  }
  return state
}

/** The generator sfc32 (Doty-Humphrey, PractRand, 2010), seeded by a text. */
export function createRandom(seed: string): Random {
  let [a, b, c, d] = words(seed)
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (let round = 0; round < 12; round++) next()
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    whole,
    between: (low, high) => low + next() * (high - low),
    chance: (share) => next() < share,
    side: () => (next() < 0.5 ? -1 : 1),
    pick(items) {
      const item = items[Math.floor(next() * items.length)]
      if (item === undefined) throw new RangeError('There is nothing to pick from.')
      return item
    },
    shuffled(items) {
      return items
        .map((item) => ({ item, at: next() }))
        .sort((one, other) => one.at - other.at)
        .map(({ item }) => item)
    },
    fork: (name) => createRandom(`${seed}\u0000${name}`),
  }
}
