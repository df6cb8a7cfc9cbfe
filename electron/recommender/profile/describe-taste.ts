import type { Taste } from '#shared/contract/recommendations.ts'
import type { JoinedIndex } from '../index/joined-index.ts'
import type { InvertedIndex } from '../rank/inverted-index.ts'
import { seedOf } from '../rank/random.ts'
import type { Semantics } from '../semantics/semantics.ts'
import type { TasteGroup } from './taste-groups.ts'
import { nameTaste } from './taste-name.ts'

/** Tags shown of a taste. */
const SHOWN = 14
/** A tag on fewer songs than this share of the library stands for nothing in it. */
const RAREST_SHARE = 1 / 5000

/**
 * The taste as people see it: its strongest tags with what each film brings (the heaviest has weight 1), its place
 * in the mood field, its name.
 */
export function describeTaste(
  groups: readonly TasteGroup[],
  index: JoinedIndex,
  inverted: InvertedIndex,
  { tags: catalogue, phrases }: Pick<Semantics, 'tags' | 'phrases'>,
): Taste {
  const movies = groups.flatMap((group) => group.movies)
  const least = Math.max(1, index.count * RAREST_SHARE)
  const weights = index.tags.map((tag, id) => {
    const kind = catalogue.find(tag)?.kind
    if (kind === undefined || kind === 'place' || (index.frequency[id] ?? 0) < least) return 0
    const worth = (inverted.idf[id] ?? 0) / Math.max(1, movies.length)
    return worth * movies.reduce((sum, movie) => sum + (movie.weights[id] ?? 0), 0)
  })
  const strongest = [...weights.keys()]
    .filter((id) => (weights[id] ?? 0) > 0)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, SHOWN)
  const unit = weights[strongest[0] ?? 0] || 1
  const tags = strongest.map((id) => ({
    tag: index.tags[id] ?? '',
    weight: (weights[id] ?? 0) / unit,
    movies: movies.map((movie) => ({
      key: movie.key,
      weight: ((inverted.idf[id] ?? 0) * (movie.weights[id] ?? 0)) / Math.max(1, movies.length) / unit,
    })),
  }))
  const mean = (level: 'valence' | 'energy') =>
    movies.reduce((sum, movie) => sum + movie[level], 0) / Math.max(1, movies.length)
  const mood = { valence: mean('valence'), energy: mean('energy') }
  return {
    title: nameTaste(
      tags.map(({ tag, weight }) => ({ tag, weight, kind: catalogue.find(tag)?.kind ?? 'theme' })),
      mood,
      seedOf(movies.map(({ key }) => key)),
      phrases,
    ),
    tags,
    mood,
    movies: movies.map(({ key, title, valence, energy }) => ({ key, title, valence, energy })),
  }
}
