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

/**
 * Which external ids a data set has already, some 20 bytes and the id's own for each: a database index kept in order
 * row by row costs twice the time of all other writing. Rows are numbered from 1, in the order they are added.
 */
export class ExternalIds {
  /** Open addressing: rows by their hash, 0 where a slot is free; never more than half full. */
  private slots = new Uint32Array(4096)
  private hashes = new Uint32Array(2048)
  /** Row r's id is the bytes ends[r - 1] to ends[r], in UTF-8 as SQLite compares them. */
  private ends = new Uint32Array(2048)
  private bytes = Buffer.allocUnsafe(65_536)
  private count = 0

  /** The number of the new row, null where there is one of this id. */
  add(id: string): number | null {
    const start = this.ends[this.count] ?? 0
    const room = start + id.length * 3
    if (room > this.bytes.length)
      this.bytes = Buffer.concat([this.bytes], Math.max(room, this.bytes.length * 2))
    const end = start + this.bytes.write(id, start)
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

  private isRow(row: number, start: number, end: number): boolean {
    return this.bytes.compare(this.bytes, this.ends[row - 1], this.ends[row], start, end) === 0
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
