import { Buffer } from 'node:buffer'

/** 32-bit FNV-1a (Fowler, Noll, Vo 1991) over UTF-16 code units, with a final mix so that all bits differ. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

function doubled(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2)
  larger.set(values)
  return larger
}

/** Bytes of a page of ids: room for the longest cell there is, a million UTF-16 units of three bytes each. */
const PAGE = 4 * 1024 * 1024

/**
 * Which external ids a data set has already, some 20 bytes and the id's own for each: a database index kept in order
 * row by row costs twice the time of all other writing. Rows are numbered from 1, in the order they are added.
 */
export class ExternalIds {
  /** Open addressing: rows by their hash, 0 where a slot is free; never more than half full. */
  private slots = new Uint32Array(4096)
  private hashes = new Uint32Array(2048)
  /**
   * Where row r's id ends, in UTF-8 as SQLite compares them, counted over all pages. It starts where the one before
   * ends, or with its page: what is left of a page stays empty where an id does not fit.
   */
  private ends = new Uint32Array(2048)
  private readonly pages: Buffer[] = []
  private count = 0

  /** The number of the new row, null where there is one of this id. */
  add(id: string): number | null {
    const start = this.startFor(id.length * 3)
    const page = this.pageAt(start)
    const end = start + page.write(id, start % PAGE)
    const hash = hashOf(id)
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (let row = this.slots[slot] ?? 0; row !== 0; row = this.slots[slot] ?? 0) {
      if (this.hashes[row] === hash && this.isRow(row, start, end)) return null
      slot = (slot + 1) & mask
    }
    this.count += 1
    this.hashes[this.count] = hash
    this.ends[this.count] = end
    this.slots[slot] = this.count
    if (this.count + 1 === this.hashes.length) this.grow()
    return this.count
  }

  /** Where an id of at most so many bytes may be written. */
  private startFor(most: number): number {
    const next = this.ends[this.count] ?? 0
    return (next % PAGE) + most <= PAGE ? next : Math.ceil(next / PAGE) * PAGE
  }

  private pageAt(place: number): Buffer {
    const index = Math.floor(place / PAGE)
    const page = this.pages[index] ?? Buffer.allocUnsafe(PAGE)
    this.pages[index] = page
    return page
  }

  private isRow(row: number, start: number, end: number): boolean {
    const last = this.ends[row] ?? 0
    const first = Math.max(this.ends[row - 1] ?? 0, Math.floor((last - 1) / PAGE) * PAGE)
    const length = end - start
    if (last - first !== length) return false
    const own = this.pageAt(start).subarray(start % PAGE, (start % PAGE) + length)
    return this.pageAt(first).compare(own, 0, length, first % PAGE, (first % PAGE) + length) === 0
  }

  private grow(): void {
    this.hashes = doubled(this.hashes)
    this.ends = doubled(this.ends)
    this.slots = new Uint32Array(this.slots.length * 2)
    const mask = this.slots.length - 1
    for (let row = 1; row <= this.count; row += 1) {
      let slot = (this.hashes[row] ?? 0) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = row
    }
  }
}
