import type { WordVectors } from '../semantics/word-vectors.ts'

/** How alike, and how many, the music words of a genre word may be. */
const LEAST_COSINE = 0.5
const MOST_WORDS = 10

/** Genre word -> the music words nearest to it, nearest first. */
export type GenreMap = ReadonlyMap<string, readonly string[]>

/** What a film without genres says in the sources the classic method was made for. */
const NO_GENRES = '(no genres listed)'

/** The words of a film's genres as the classic method sees them: lower case, split at blanks. */
export function genreWords(genres: readonly string[]): string[] {
  const named = genres.length === 0 ? [NO_GENRES] : genres
  return named.flatMap((genre) => genre.toLowerCase().split(/\s+/)).filter((word) => word !== '')
}

/** Expands genre words with the nearest one-word tags of the library by word-vector cosine (GloVe, 100 dimensions). */
export function makeGenreMap(
  words: Iterable<string>,
  musicTags: readonly string[],
  vectors: WordVectors,
): GenreMap {
  const map = new Map<string, readonly string[]>()
  for (const word of words) {
    const cosines = vectors.cosines(word, musicTags)
    const near = musicTags
      .map((musicTag, i) => ({ musicTag, cosine: cosines?.[i] ?? Number.NaN }))
      .filter(({ cosine }) => cosine > LEAST_COSINE)
      .sort((a, b) => b.cosine - a.cosine || (a.musicTag < b.musicTag ? -1 : 1))
      .slice(0, MOST_WORDS)
    map.set(
      word,
      near.map(({ musicTag }) => musicTag),
    )
  }
  return map
}
