/** How much more room a table takes when it is full. */
const GROWTH = 1.4

/** Share of a table that is filled at most, so that the next free place is near. */
const MOST_FILLED = 0.8

/** Tables that the ids are spread over: one that grows is copied, and takes its room twice for a moment. */
const TABLES = 256

const FIRST_SLOTS = 16

/** One part of the hashes: open addressing over pairs of 32 bits; two zeros are a free place. */
class HashSet {
  private slots = FIRST_SLOTS
  private words = new Uint32Array(FIRST_SLOTS * 2)
  private size = 0

  /** Whether the hash was not there yet. */
  add(high: number, low: number): boolean {
    const at = this.placeOf(high, low)
    if (this.words[at] !== 0 || this.words[at + 1] !== 0) return false
    this.words[at] = high
    this.words[at + 1] = low
    this.size += 1
    if (this.size > this.slots * MOST_FILLED) this.grow()
    return true
  }

  /** Where a hash is, or would be. */
  private placeOf(high: number, low: number): number {
    const { words } = this
    for (let slot = low % this.slots; ; slot = slot + 1 === this.slots ? 0 : slot + 1) {
      const at = slot * 2
      const isFree = words[at] === 0 && words[at + 1] === 0
      if (isFree || (words[at] === high && words[at + 1] === low)) return at
    }
  }

  private grow(): void {
    const before = this.words
    this.slots = Math.ceil(this.slots * GROWTH)
    this.words = new Uint32Array(this.slots * 2)
    for (let at = 0; at < before.length; at += 2) {
      const [high, low] = [before[at] ?? 0, before[at + 1] ?? 0]
      if (high === 0 && low === 0) continue
      const place = this.placeOf(high, low)
      this.words[place] = high
      this.words[place + 1] = low
    }
  }
}

/**
 * Which external ids a data set has already, some twelve bytes for each, however long it is: a database index kept in
 * order row by row costs twice the time of all other writing, and the ids themselves grow with the file. Kept are 64 bits
 * of each: among ten million ids, two are taken for one with a chance of one in 300,000. Rows are numbered from 1, in
 * the order they are added.
 */
export class ExternalIds {
  private readonly tables = Array.from({ length: TABLES }, () => new HashSet())
  private count = 0

  /** The number of the new row, null where there is one of this id. */
  add(externalId: string): number | null {
    // As SQLite keeps it.
    const id = externalId.toWellFormed()
    // 32-bit FNV-1a (Fowler, Noll, Vo 1991), and the multiply and shift of MurmurHash2 (Appleby 2008) beside it.
    let first = 0x811c9dc5
    let second = id.length ^ 0x9747b28c
    for (let index = 0; index < id.length; index += 1) {
      const code = id.charCodeAt(index)
      first = Math.imul(first ^ code, 0x01000193)
      second = Math.imul(second ^ code, 0x5bd1e995)
      second ^= second >>> 15
    }
    // Zero marks a free place.
    const low = (mixed(second) || 1) >>> 0
    const high = mixed(first)
    if (this.tables[high % TABLES]?.add(high, low) !== true) return null
    this.count += 1
    return this.count
  }
}

/** Spreads a hash over all of its 32 bits, none of it lost (MurmurHash3's last step, Appleby 2011). */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
