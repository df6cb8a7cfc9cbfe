import type { TasteGroup } from '../profile/taste-groups.ts'
import { type ScoredLibrary, scoreKinds, type TasteScores } from './score-kinds.ts'

/** How every kind of song fits a taste. */
export interface ScoredTaste extends TasteScores {
  /** By kind: the raw score. */
  readonly raw: Float64Array
}

/** As many tastes as one selection can have (taste-groups.ts), and two that were just let go of. */
const MOST_REMEMBERED = 10

interface Memory {
  readonly group: TasteGroup
  readonly eraDial: number
  readonly scored: ScoredTaste
}

/**
 * Scores tastes, and remembers the last ones: a film chosen or let go of leaves the others' tastes as they are, and so
 * their scores. What is given holds until ten more tastes were scored.
 */
export function makeTasteScorer(library: ScoredLibrary): (group: TasteGroup, eraDial: number) => ScoredTaste {
  /** The one asked for last stands first. */
  const memories: Memory[] = []
  return (group, eraDial) => {
    const at = memories.findIndex((memory) => memory.eraDial === eraDial && isSame(memory.group, group))
    const [known] = at < 0 ? [] : memories.splice(at, 1)
    const memory = known ?? { group, eraDial, scored: score(library, group, eraDial, roomOf(memories)) }
    memories.unshift(memory)
    return memory.scored
  }
}

/** The room of the memory longest not asked for, where there are enough of them. */
function roomOf(memories: Memory[]): Float64Array | undefined {
  return memories.length < MOST_REMEMBERED ? undefined : memories.pop()?.scored.raw
}

function score(
  library: ScoredLibrary,
  group: TasteGroup,
  eraDial: number,
  raw: Float64Array = new Float64Array(library.kinds.count),
): ScoredTaste {
  return { raw, ...scoreKinds(library, group, eraDial, raw) }
}

/** Whether two tastes ask for the same, share of the selection aside. */
function isSame(one: TasteGroup, other: TasteGroup): boolean {
  return (
    one.movies.length === other.movies.length &&
    one.movies.every(({ language }, place) => language === other.movies[place]?.language) &&
    equal(one.decades, other.decades) &&
    equal(one.weights, other.weights)
  )
}

function equal(one: Float64Array, other: Float64Array): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i += 1) if (one[i] !== other[i]) return false
  return true
}
