import type { Taste } from '#shared/contract/recommendations.ts'
import { catalogues, type Language } from '#shared/strings/index.ts'
import type { JoinedIndex } from '../index/joined-index.ts'
import { seedOf } from '../rank/random.ts'
import type { TagWorth } from '../rank/tag-worth.ts'
import type { Semantics } from '../semantics/semantics.ts'
import type { TagKind } from '../semantics/tag-catalogue.ts'
import type { MovieTaste, TasteGroup } from './taste-groups.ts'
import { nameTaste } from './taste-name.ts'

/** Tags shown of a taste. */
const SHOWN = 14
/** A tag on fewer songs than this share of the library stands for nothing in it. */
const RAREST_SHARE = 1 / 5000

/** A tag of the library that people may be shown. */
interface ShownTag {
  readonly id: number
  readonly tag: string
  readonly kind: TagKind
}

/**
 * Makes the taste as people see it: its strongest tags with what each film brings (the heaviest has weight 1), its
 * place in the mood field, its name in every language. Which tags may be shown is found out here, once.
 */
export function makeTasteDescriber(
  index: JoinedIndex,
  { idf }: TagWorth,
  { tags: catalogue, phrases }: Pick<Semantics, 'tags' | 'phrases'>,
): (groups: readonly TasteGroup[]) => Taste {
  const least = Math.max(1, index.count * RAREST_SHARE)
  const known = index.tags.flatMap((tag, id): ShownTag[] => {
    const kind = catalogue.find(tag)?.kind
    if (kind === undefined || kind === 'place' || (index.frequency[id] ?? 0) < least) return []
    return [{ id, tag, kind }]
  })
  return (groups) => {
    const movies = groups.flatMap((group) => group.movies)
    const share = (id: number) => (idf[id] ?? 0) / Math.max(1, movies.length)
    const strongest = strongestOf(known, movies, share, 'weights')
    const unit = strongest[0]?.weight || 1
    const tags = strongest.map(({ id, tag, kind, weight }) => ({ id, tag, kind, weight: weight / unit }))
    const mood = { valence: meanOf(movies, 'valence'), energy: meanOf(movies, 'energy') }
    const seed = seedOf(movies.map(({ key }) => key))
    const asItIs = movies.every(({ weights, nameWeights }) => weights === nameWeights)
    const naming = asItIs ? tags : strongestOf(known, movies, share, 'nameWeights')
    const titleIn = (language: Language) =>
      nameTaste(naming, mood, seed, phrases[language], catalogues[language])
    return {
      titles: { en: titleIn('en'), de: titleIn('de') },
      tags: tags.map(({ id, tag, weight }) => ({
        tag,
        weight,
        movies: movies.map(({ key, weights }) => ({ key, weight: (share(id) * (weights[id] ?? 0)) / unit })),
      })),
      mood,
      movies: movies.map(({ key, title, valence, energy }) => ({ key, title, valence, energy })),
    }
  }
}

/** The heaviest tags with their weights: the mean over the films, times the tag's idf. */
function strongestOf(
  known: readonly ShownTag[],
  movies: readonly MovieTaste[],
  share: (id: number) => number,
  of: 'weights' | 'nameWeights',
): (ShownTag & { weight: number })[] {
  const weighed: (ShownTag & { weight: number })[] = []
  for (const one of known) {
    let sum = 0
    for (const movie of movies) sum += movie[of][one.id] ?? 0
    if (sum > 0) weighed.push({ ...one, weight: share(one.id) * sum })
  }
  return weighed.sort((a, b) => b.weight - a.weight).slice(0, SHOWN)
}

function meanOf(movies: readonly MovieTaste[], level: 'valence' | 'energy'): number {
  return movies.reduce((sum, movie) => sum + movie[level], 0) / Math.max(1, movies.length)
}
