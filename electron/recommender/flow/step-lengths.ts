/** What ordering looks at in a track. */
export interface FlowTrack {
  readonly tags: readonly string[]
  /** Each in -1..1; null where unknown. */
  readonly valence: number | null
  readonly energy: number | null
}

/** What a whole change of energy, and of valence, counts beside a whole change of tags. */
const ENERGY_STEP = 0.5
const VALENCE_STEP = 0.25

/** Unknown levels lie where the known ones have their middle, so that they pull nowhere. */
export function filledLevels(levels: readonly (number | null)[]): Float64Array {
  const known = levels.filter((level) => level !== null).sort((a, b) => a - b)
  const middle = known[Math.floor(known.length / 2)] ?? 0
  return Float64Array.from(levels, (level) => level ?? middle)
}

/** Tags weighted by how few of these tracks have them, each track's at length one. */
function tagWeights(tracks: readonly FlowTrack[]): Map<string, number>[] {
  const frequency = new Map<string, number>()
  const own = tracks.map(({ tags }) => new Set(tags))
  for (const tag of own.flatMap((tags) => [...tags])) frequency.set(tag, (frequency.get(tag) ?? 0) + 1)
  return own.map((tags) => {
    const weights = Array.from(tags, (tag): [string, number] => [
      tag,
      Math.log(1 + tracks.length / (frequency.get(tag) ?? 1)),
    ])
    const length = Math.hypot(...weights.map(([, weight]) => weight))
    return new Map(weights.map(([tag, weight]) => [tag, weight / length]))
  })
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [tag, weight] of fewer) sum += weight * (more.get(tag) ?? 0)
  return sum
}

/**
 * How far it is from each track to each other: one less the cosine of their tags, and their distance in the field of
 * energy and valence. n x n, symmetric, zero on the diagonal.
 */
export function stepLengths(tracks: readonly FlowTrack[]): Float64Array {
  const count = tracks.length
  const tags = tagWeights(tracks)
  const energy = filledLevels(tracks.map((track) => track.energy))
  const valence = filledLevels(tracks.map((track) => track.valence))
  const none: ReadonlyMap<string, number> = new Map()
  const lengths = new Float64Array(count * count)
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const length =
        1 -
        cosine(tags[a] ?? none, tags[b] ?? none) +
        (ENERGY_STEP * Math.abs((energy[a] ?? 0) - (energy[b] ?? 0))) / 2 +
        (VALENCE_STEP * Math.abs((valence[a] ?? 0) - (valence[b] ?? 0))) / 2
      lengths[a * count + b] = length
      lengths[b * count + a] = length
    }
  }
  return lengths
}
