import type { ScoreTerm } from '#shared/contract/recommendations.ts'
import type { JoinedIndex } from '../index/joined-index.ts'
import type { TasteGroup } from '../profile/taste-groups.ts'
import { type Relevance, shareOfGroup } from '../rank/relevance.ts'
import type { TagWorth } from '../rank/tag-worth.ts'

/** A film is named behind a term where it brings at least this share of what the strongest film brings. */
const WORTH_NAMING = 0.25

/** Why a song is in the list: terms that sum to its score, and the film that it answers. */
export interface Explanation {
  readonly why: ScoreTerm[]
  readonly answers: string | null
}

/** Takes a song's score apart into its tags and named terms, heaviest first. */
export function explain(
  song: number,
  index: JoinedIndex,
  tagWorth: TagWorth,
  groups: readonly TasteGroup[],
  relevance: Relevance,
): Explanation {
  const shares = groups.map((_, group) => shareOfGroup(relevance, groups, group, song))
  const norm = tagWorth.norm[song] ?? 0
  const byMovie = new Map<string, number>()
  const why: ScoreTerm[] = []
  const end = index.offsets[song + 1] ?? 0
  for (let at = index.offsets[song] ?? 0; at < end; at += 1) {
    const tag = index.tagIds[at] ?? 0
    const worth = (tagWorth.idf[tag] ?? 0) * norm
    let weight = 0
    const parts: { key: string; weight: number }[] = []
    groups.forEach((group, position) => {
      const share = (shares[position] ?? 0) * worth
      weight += share * (group.weights[tag] ?? 0)
      for (const movie of group.movies) {
        const part = (share * (movie.weights[tag] ?? 0)) / group.movies.length
        parts.push({ key: movie.key, weight: part })
        byMovie.set(movie.key, (byMovie.get(movie.key) ?? 0) + part)
      }
    })
    if (weight !== 0) why.push({ tag: index.tags[tag] ?? '', weight, movies: named(parts, weight) })
  }
  for (const name of ['era', 'language'] as const) {
    const weight = relevance.circumstances.reduce(
      (sum, circumstances, group) => sum + (shares[group] ?? 0) * circumstances[name](song),
      0,
    )
    if (weight !== 0) why.push({ tag: `@${name}`, weight, movies: [] })
  }
  for (const term of relevance.named) {
    const weight = term.values[song] ?? 0
    if (weight !== 0) why.push({ tag: term.name, weight, movies: [] })
  }
  why.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return { why, answers: strongest(byMovie) }
}

/** The films that bring a term, strongest first: those that pull the way the term does. */
function named(parts: readonly { key: string; weight: number }[], weight: number): string[] {
  const sign = Math.sign(weight)
  const most = Math.max(...parts.map((part) => part.weight * sign))
  return parts
    .filter((part) => most > 0 && part.weight * sign >= WORTH_NAMING * most)
    .sort((a, b) => (b.weight - a.weight) * sign)
    .map((part) => part.key)
}

function strongest(byMovie: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  let most = 0
  for (const [key, weight] of byMovie) {
    if (weight > most) {
      best = key
      most = weight
    }
  }
  return best
}
