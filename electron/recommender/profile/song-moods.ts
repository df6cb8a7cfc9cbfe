import type { JoinedIndex, SongLevels } from '../index/joined-index.ts'
import type { TagCatalogue } from '../semantics/tag-catalogue.ts'

/** A mood word tells the mood better than a genre does. */
const MOOD_WORD = 3

/** Where each song lies in the mood field, each -1..1; NaN where neither a column nor a tag tells. */
export interface SongMoods {
  readonly valence: Float32Array
  readonly energy: Float32Array
}

/** The data set's own valence and energy (0..1) where it has them, else the weighted mean of the song's tags. */
export function placeSongs(
  index: JoinedIndex & Pick<SongLevels, 'valence' | 'energy'>,
  catalogue: TagCatalogue,
): SongMoods {
  const known = index.tags.map((tag) => catalogue.find(tag))
  const place = (column: Float32Array, level: 'valence' | 'energy'): Float32Array => {
    const levels = Float32Array.from(known, (tag) => tag?.[level] ?? 0)
    const weights = Uint8Array.from(known, (tag) => {
      if (!tag || tag[level] === null) return 0
      return tag.kind === 'mood' ? MOOD_WORD : 1
    })
    return column.map((value, song) => {
      if (!Number.isNaN(value)) return value * 2 - 1
      let sum = 0
      let mass = 0
      const end = index.offsets[song + 1] ?? 0
      for (let at = index.offsets[song] ?? 0; at < end; at += 1) {
        const tag = index.tagIds[at] ?? 0
        sum += (levels[tag] ?? 0) * (weights[tag] ?? 0)
        mass += weights[tag] ?? 0
      }
      return mass > 0 ? sum / mass : Number.NaN
    })
  }
  return { valence: place(index.valence, 'valence'), energy: place(index.energy, 'energy') }
}
