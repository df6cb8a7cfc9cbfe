import type { FilmPrior, PriorEntry } from '../semantics/film-prior.ts'
import { fold } from '../semantics/fold.ts'
import type { WordVectors } from '../semantics/word-vectors.ts'

/** What the recommender is told of a film. */
export interface MovieFacts {
  readonly key: string
  readonly title: string
  readonly year: number | null
  /** ISO 639 code of what is mainly spoken; null where nobody said. */
  readonly language: string | null
  readonly genres: readonly string[]
  readonly keywords: readonly { readonly name: string; readonly count: number }[]
}

/** A film's genre or keyword with what it says about music, and how much it counts. */
export interface Feature {
  readonly entry: PriorEntry
  readonly share: number
}

/** Of a keyword nobody listed: how alike a listed one must be, how many are taken, how far they are trusted. */
const LEAST_COSINE = 0.6
const NEIGHBOURS = 2
const CARRIED_TRUST = 0.5
/** Beyond this many a film's keywords add little that is new; the most telling stand first. */
const MOST_KEYWORDS = 20

/** Finds the prior's entries for genres and keywords; for words that it lacks, the nearest by word vectors. */
export function makeFeatureFinder(
  prior: FilmPrior,
  words: WordVectors,
): { genre(name: string): Feature[]; keywords(keywords: MovieFacts['keywords']): Feature[] } {
  const oneWord = prior.entries.filter((entry) => /^\p{L}+$/u.test(entry.name) && words.has(entry.name))
  const names = oneWord.map((entry) => entry.name)
  const carried = new Map<string, Feature[]>()

  /** Entries whose name lies near the word: "spooky" -> "eerie", "creepy". */
  const nearest = (word: string): Feature[] => {
    const known = carried.get(word)
    if (known) return known
    const cosines = words.cosines(word, names) ?? new Float32Array(0)
    const near = Array.from(cosines, (cosine, i) => ({ cosine, entry: oneWord[i] }))
      .flatMap(({ cosine, entry }) => (entry && cosine >= LEAST_COSINE ? [{ cosine, entry }] : []))
      .sort((a, b) => b.cosine - a.cosine)
      .slice(0, NEIGHBOURS)
    const total = near.reduce((sum, { cosine }) => sum + cosine, 0)
    const features = near.map(({ cosine, entry }) => ({
      entry,
      share: (CARRIED_TRUST * cosine * cosine) / total,
    }))
    carried.set(word, features)
    return features
  }

  return {
    genre(name) {
      const entry = prior.genre(name) ?? prior.keyword(name)
      return entry ? [{ entry, share: 1 }] : nearest(fold(name))
    },
    keywords(keywords) {
      const features: Feature[] = []
      const seen = new Set<PriorEntry>()
      for (const { name } of keywords.slice(0, MOST_KEYWORDS)) {
        const entry = prior.keyword(name)
        const found = entry ? [{ entry, share: 1 }] : nearest(fold(name))
        for (const feature of found) {
          if (seen.has(feature.entry)) continue
          seen.add(feature.entry)
          features.push(feature)
        }
      }
      return features
    },
  }
}
