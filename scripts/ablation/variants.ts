import type { IndexedSet, JoinedIndex } from '../../electron/recommender/index/joined-index.ts'
import type { MovieFacts } from '../../electron/recommender/index.ts'
import type { MovieTaste, TasteGroup } from '../../electron/recommender/profile/taste-groups.ts'
import { type TagWorth, weighTags } from '../../electron/recommender/rank/tag-worth.ts'
import type { FilmPrior } from '../../electron/recommender/semantics/film-prior.ts'
import { NOTHING_LEARNED } from '../../electron/recommender/semantics/tag-space.ts'
import type { WordVectors } from '../../electron/recommender/semantics/word-vectors.ts'
import type { Ingredients } from './assembly.ts'

/** The recommender with one part taken out. */
export interface Variant {
  readonly name: string
  /** Whether the part changes relevance, or only how lists are made of it. */
  readonly changes: 'relevance' | 'lists'
  readonly without: (whole: Ingredients) => Ingredients
}

/** Word vectors that know no word. */
export function withoutWords(parts: Ingredients): Ingredients {
  const words: WordVectors = {
    header: parts.semantics.words.header,
    has: () => false,
    cosine: () => null,
    cosines: () => null,
  }
  return { ...parts, semantics: { ...parts.semantics, words } }
}

/** Tags whose company nobody has learned. */
export function withoutLearnedTags(parts: Ingredients): Ingredients {
  const forget = ({ index, ...set }: IndexedSet): IndexedSet => ({
    ...set,
    index: { ...index, tagSpace: NOTHING_LEARNED },
  })
  return { ...parts, sets: parts.sets.map(forget) }
}

function seeing(change: (film: MovieFacts) => Partial<MovieFacts>) {
  return (parts: Ingredients): Ingredients => ({
    ...parts,
    see: (film) => ({ ...film, ...change(film) }),
    catalogue: parts.catalogue.map((film) => {
      const { genres = film.genres, keywords = film.keywords } = change({ ...NOBODY, ...film })
      return { genres, keywords }
    }),
  })
}

const NOBODY: MovieFacts = { key: '', title: '', year: null, language: null, genres: [], keywords: [] }

function weighing(change: (worth: TagWorth, index: JoinedIndex) => Partial<TagWorth>) {
  return (parts: Ingredients): Ingredients => ({
    ...parts,
    worth(index) {
      const worth = weighTags(index)
      return { ...worth, ...change(worth, index) }
    },
  })
}

/** All of a song's worths at their mean, so that what stands beside them weighs as much as before. */
function levelled(values: Float64Array, counts: ArrayLike<number>): Float64Array {
  let sum = 0
  let mass = 0
  values.forEach((value, i) => {
    sum += value * (counts[i] ?? 0)
    mass += counts[i] ?? 0
  })
  return values.map((value) => (value > 0 ? sum / mass : 0))
}

function withoutGenres(parts: Ingredients): Ingredients {
  const { prior } = parts.semantics
  const keywordsAlone: FilmPrior = {
    entries: prior.entries.filter(({ kind }) => kind === 'keyword'),
    genre: () => null,
    keyword: (name) => {
      const entry = prior.keyword(name)
      return entry?.kind === 'keyword' ? entry : null
    },
  }
  return { ...parts, semantics: { ...parts.semantics, prior: keywordsAlone } }
}

function asOneTaste(tastes: readonly MovieTaste[]): TasteGroup[] {
  const [first] = tastes
  if (first === undefined) return []
  const meanOf = (vectors: readonly Float64Array[]) =>
    (vectors[0] ?? new Float64Array(0)).map(
      (_, i) => vectors.reduce((sum, vector) => sum + (vector[i] ?? 0), 0) / vectors.length,
    )
  return [
    {
      movies: tastes,
      share: 1,
      weights: meanOf(tastes.map(({ weights }) => weights)),
      decades: meanOf(tastes.map(({ decades }) => decades)),
    },
  ]
}

/** Every part that is measured by being taken out. */
export const variants: readonly Variant[] = [
  { name: 'genres', changes: 'relevance', without: withoutGenres },
  {
    name: 'keywords',
    changes: 'relevance',
    without: seeing(({ title }) => ({ keywords: [], title })),
  },
  { name: 'words of the title', changes: 'relevance', without: seeing(() => ({ title: '' })) },
  { name: 'era', changes: 'relevance', without: seeing(() => ({ year: null })) },
  {
    name: 'subtraction of the mean',
    changes: 'relevance',
    without: (parts) => ({ ...parts, catalogue: [] }),
  },
  {
    name: 'length normalisation',
    changes: 'relevance',
    without: weighing(({ norm }) => ({ norm: levelled(norm, new Uint8Array(norm.length).fill(1)) })),
  },
  {
    name: 'idf',
    changes: 'relevance',
    without: weighing(({ idf }, index) => ({ idf: levelled(idf, index.frequency) })),
  },
  { name: 'learned tags', changes: 'relevance', without: withoutLearnedTags },
  { name: 'GloVe', changes: 'relevance', without: withoutWords },
  { name: 'MMR', changes: 'lists', without: (parts) => ({ ...parts, diversity: 0 }) },
  {
    name: 'a seed of its own for each film',
    changes: 'lists',
    without: (parts) => ({ ...parts, seedOf: () => 1 }),
  },
  { name: 'the rules for artists', changes: 'lists', without: (parts) => ({ ...parts, artists: false }) },
]

/** What keeps a mixed taste's mix. */
export const mixVariants: readonly Variant[] = [
  {
    name: 'calibration (best track of any taste)',
    changes: 'lists',
    without: (parts) => ({ ...parts, calibrated: false }),
  },
  {
    name: 'tastes (all films as one)',
    changes: 'lists',
    without: (parts) => ({ ...parts, group: asOneTaste }),
  },
]
