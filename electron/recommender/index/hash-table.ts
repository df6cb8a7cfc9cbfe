/** Numbers things by their 64-bit hash, in the order they come: open addressing over typed arrays. */
export class HashTable {
  readonly high: Uint32Array
  readonly low: Uint32Array
  size = 0
  readonly #slots: Int32Array
  readonly #mask: number

  constructor(capacity: number) {
    this.high = new Uint32Array(capacity)
    this.low = new Uint32Array(capacity)
    const slots = 2 ** Math.ceil(Math.log2(Math.max(capacity * 2, 16)))
    this.#slots = new Int32Array(slots).fill(-1)
    this.#mask = slots - 1
  }

  /** The number of the thing, new or known. */
  add(high: number, low: number): number {
    let slot = low & this.#mask
    for (;;) {
      const known = this.#slots[slot] ?? -1
      if (known < 0) break
      if (this.low[known] === low && this.high[known] === high) return known
      slot = (slot + 1) & this.#mask
    }
    this.#slots[slot] = this.size
    this.high[this.size] = high
    this.low[this.size] = low
    this.size += 1
    return this.size - 1
  }

  /** The number of a known thing, else -1. */
  find(high: number, low: number): number {
    let slot = low & this.#mask
    for (;;) {
      const known = this.#slots[slot] ?? -1
      if (known < 0 || (this.low[known] === low && this.high[known] === high)) return known
      slot = (slot + 1) & this.#mask
    }
  }
}
