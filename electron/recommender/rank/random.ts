import { hash32 } from '../index/song-key.ts'

/** Mixes two 32-bit numbers into one, every bit of it depending on every bit of both. */
export function mix32(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b ^ (b >>> 15), 0xc2b2ae35)
  h ^= h >>> 16
  h = Math.imul(h, 0x7feb352d)
  h ^= h >>> 15
  h = Math.imul(h, 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0
}

/** A number in [0, 1) that is the same whenever seed and item are. */
export function unitNoise(seed: number, item: number): number {
  return mix32(seed, item) / 2 ** 32
}

/** The seed of a selection: the same films give the same one, in whatever order they were chosen. */
export function seedOf(keys: readonly string[]): number {
  return keys.toSorted().reduce((seed, key) => mix32(seed, hash32(key, 0x811c9dc5)), 0)
}
