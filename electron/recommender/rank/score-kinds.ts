import type { JoinedIndex } from '../index/joined-index.ts'
import type { Eras } from '../profile/eras.ts'
import type { TasteGroup } from '../profile/taste-groups.ts'
import { mostOfEra, squashEra, weighEras } from './era-fit.ts'
import type { Kinds } from './kinds.ts'
import { languageFits } from './languages.ts'
import type { TagWorth } from './tag-worth.ts'

/** What tastes are compared with. */
export interface ScoredLibrary {
  readonly index: JoinedIndex
  readonly worth: TagWorth
  readonly eras: Eras
  readonly kinds: Kinds
  /** The language codes that its songs have. */
  readonly sung: readonly number[]
}

/** How well every kind of song fits one taste. */
export interface TasteScores {
  /** The largest raw score, but not less than 0. */
  readonly best: number
  /** What the time of a kind adds. */
  eraOf(kind: number): number
  /** By language code: what it adds. */
  readonly languages: Float64Array
}

/**
 * Scores every kind of song for a taste, exactly, into `raw`: by kind, the sum over its tags of weight x idf, times the
 * length normalisation, plus what time and language add. A taste weighs nearly every tag, so there are no lists of a few
 * tags to walk: one pass over the tags of all kinds, in the order they lie in memory, adds up weights and times together.
 *
 * @param eraDial 0..1
 */
export function scoreKinds(
  library: ScoredLibrary,
  group: TasteGroup,
  eraDial: number,
  raw: Float64Array,
): TasteScores {
  const { offsets, tagIds, languages: sung } = library.index
  const { norm } = library.worth
  const { datedSongs } = library.eras
  const { count, first } = library.kinds
  const { pairs, byDecade } = tablesOf(library, group)
  const languages = languageFits(library.sung, group)
  const most = mostOfEra(eraDial)
  const eraAt = (song: number, time: number) =>
    squashEra(time * (norm[song] ?? 0) + (byDecade[(datedSongs[song] ?? -1) + 1] ?? 0), most)
  let best = 0
  for (let kind = 0; kind < count; kind += 1) {
    const song = first[kind] ?? 0
    const end = offsets[song + 1] ?? 0
    let tags = 0
    let time = 0
    for (let at = offsets[song] ?? 0; at < end; at += 1) {
      const cell = 2 * (tagIds[at] ?? 0)
      tags += pairs[cell] ?? 0
      time += pairs[cell + 1] ?? 0
    }
    const score = tags * (norm[song] ?? 0) + eraAt(song, time) + (languages[sung[song] ?? 0] ?? 0)
    raw[kind] = score
    if (score > best) best = score
  }
  return {
    ...{ best, languages },
    eraOf(kind) {
      const song = first[kind] ?? 0
      const end = offsets[song + 1] ?? 0
      let time = 0
      for (let at = offsets[song] ?? 0; at < end; at += 1) time += pairs[2 * (tagIds[at] ?? 0) + 1] ?? 0
      return eraAt(song, time)
    },
  }
}

/** What each tag adds to a song of one tag: its weight and its time beside each other, both times its idf. */
function tablesOf({ worth: { idf }, eras }: ScoredLibrary, group: TasteGroup) {
  const { byTag, byDecade } = weighEras(eras, group.decades)
  const pairs = new Float64Array(2 * idf.length)
  for (let tag = 0; tag < idf.length; tag += 1) {
    pairs[2 * tag] = (group.weights[tag] ?? 0) * (idf[tag] ?? 0)
    pairs[2 * tag + 1] = (byTag[tag] ?? 0) * (idf[tag] ?? 0)
  }
  return { pairs, byDecade }
}
