import type { IndexedSet } from '../index/joined-index.ts'
import type { TrackIndex } from '../index/track-index.ts'
import type { WordVectors } from '../semantics/word-vectors.ts'
import { type GenreMap, genreWords, makeGenreMap } from './genre-map.ts'
import { tokens } from './tokens.ts'

/** Size of the one vocabulary of films and tracks. */
const VOCABULARY = 500

/** The classic method over a library; see `makeClassic`. */
export interface Classic {
  readonly vocabulary: readonly string[]
  readonly idf: Float64Array
  readonly genreMap: GenreMap
  /** The mean of the films' TF-IDF vectors, scaled to unit length; all zero where no film has a known word. */
  profile(genresOfMovies: readonly (readonly string[])[]): Float64Array
  /** Cosine of the profile with every track, sets one after the other in the order given. */
  scores(profile: Float64Array): Float64Array
  /** The parts of one track's cosine: token and what it adds. */
  terms(profile: Float64Array, track: number): { tag: string; weight: number }[]
}

/**
 * The method CrossTune grew from: films and tracks as TF-IDF vectors (smoothed idf, unit length) over the 500 most
 * frequent tokens; a film's text is its genre words and the music words nearest to them; the taste is the mean of the
 * chosen films; tracks are ranked by cosine. Same figures as scikit-learn's TfidfVectorizer.
 *
 * @param catalogue the genres of every film of the library
 * @param genreMap given for comparison with figures from elsewhere; else made from the word vectors
 */
export function makeClassic(
  sets: readonly IndexedSet[],
  catalogue: Iterable<readonly string[]>,
  source: { words: WordVectors } | { genreMap: GenreMap },
): Classic {
  const docs = countTracks(sets)
  const films = new Map<string, { genres: readonly string[]; count: number }>()
  for (const genres of catalogue) {
    const key = genres.join('|')
    const film = films.get(key)
    if (film) film.count += 1
    else films.set(key, { genres, count: 1 })
  }
  const allGenreWords = new Set([...films.values()].flatMap(({ genres }) => genreWords(genres)))
  const genreMap =
    'genreMap' in source
      ? source.genreMap
      : makeGenreMap(allGenreWords, [...new Set(sets.flatMap(({ index }) => index.vocabulary))], source.words)
  const filmTokens = (genres: readonly string[]): string[] =>
    tokens(
      genreWords(genres)
        .flatMap((word) => [word, ...(genreMap.get(word) ?? [])])
        .join(' '),
    )

  let documents = docs.tracks
  for (const { genres, count } of films.values()) {
    documents += count
    const own = filmTokens(genres)
    for (const token of own) docs.frequency.set(token, (docs.frequency.get(token) ?? 0) + count)
    for (const token of new Set(own)) docs.documents.set(token, (docs.documents.get(token) ?? 0) + count)
  }
  const vocabulary = [...docs.frequency]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, VOCABULARY)
    .map(([token]) => token)
  const numbers = new Map(vocabulary.map((token, i) => [token, i]))
  const idf = Float64Array.from(
    vocabulary,
    (token) => Math.log((1 + documents) / (1 + (docs.documents.get(token) ?? 0))) + 1,
  )
  const tracks = weighTracks(sets, numbers, idf, docs.tracks)

  return {
    vocabulary,
    idf,
    genreMap,
    profile(genresOfMovies) {
      const mean = new Float64Array(vocabulary.length)
      for (const genres of genresOfMovies) {
        const own = new Float64Array(vocabulary.length)
        for (const token of filmTokens(genres)) {
          const number = numbers.get(token)
          if (number !== undefined) own[number] = (own[number] ?? 0) + (idf[number] ?? 0)
        }
        const scale = 1 / (length(own) || 1)
        own.forEach((value, i) => {
          mean[i] = (mean[i] ?? 0) + value * scale
        })
      }
      const scale = 1 / (length(mean) || 1)
      return mean.map((value) => value * scale)
    },
    scores(profile) {
      const scores = new Float64Array(docs.tracks)
      for (let track = 0; track < docs.tracks; track += 1) {
        let sum = 0
        const end = tracks.offsets[track + 1] ?? 0
        for (let at = tracks.offsets[track] ?? 0; at < end; at += 1) {
          sum += (profile[tracks.tokens[at] ?? 0] ?? 0) * (tracks.weights[at] ?? 0)
        }
        scores[track] = sum
      }
      return scores
    },
    terms(profile, track) {
      const terms: { tag: string; weight: number }[] = []
      const end = tracks.offsets[track + 1] ?? 0
      for (let at = tracks.offsets[track] ?? 0; at < end; at += 1) {
        const token = tracks.tokens[at] ?? 0
        const weight = (profile[token] ?? 0) * (tracks.weights[at] ?? 0)
        if (weight !== 0) terms.push({ tag: vocabulary[token] ?? '', weight })
      }
      return terms.sort((a, b) => b.weight - a.weight)
    },
  }
}

function length(vector: Float64Array): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
}

/** The tags of each track of a set, as the set numbers them. */
function* tagsOf(index: TrackIndex): Generator<Uint32Array> {
  for (const { count, offsets, tagIds } of index.blocks()) {
    for (let track = 0; track < count; track += 1) {
      yield tagIds.subarray(offsets[track] ?? 0, offsets[track + 1] ?? 0)
    }
  }
}

/** Token and document frequencies over all tracks. Each spelling is taken apart once. */
function countTracks(sets: readonly IndexedSet[]): {
  tracks: number
  frequency: Map<string, number>
  documents: Map<string, number>
} {
  const frequency = new Map<string, number>()
  const documents = new Map<string, number>()
  let tracks = 0
  for (const { index } of sets) {
    const own = index.vocabulary.map(tokens)
    tracks += index.count
    for (const tags of tagsOf(index)) {
      const seen = new Set<string>()
      for (const tag of tags) {
        for (const token of own[tag] ?? []) {
          frequency.set(token, (frequency.get(token) ?? 0) + 1)
          seen.add(token)
        }
      }
      for (const token of seen) documents.set(token, (documents.get(token) ?? 0) + 1)
    }
  }
  return { tracks, frequency, documents }
}

/** Every track's unit-length TF-IDF vector, as compressed rows. */
function weighTracks(
  sets: readonly IndexedSet[],
  numbers: ReadonlyMap<string, number>,
  idf: Float64Array,
  count: number,
): { offsets: Uint32Array; tokens: Uint16Array; weights: Float64Array } {
  const offsets = new Uint32Array(count + 1)
  const tokenIds: number[] = []
  const weights: number[] = []
  const counts = new Float64Array(numbers.size)
  /** Counts the tokens of one track's tags, and appends those that are new. */
  const countTokens = (ofTag: readonly number[]): void => {
    for (const token of ofTag) {
      if (counts[token] === 0) tokenIds.push(token)
      counts[token] = (counts[token] ?? 0) + 1
    }
  }
  /** Weighs the tokens appended since `start`, and clears their counts. */
  const weigh = (start: number): void => {
    let squares = 0
    for (let at = start; at < tokenIds.length; at += 1) {
      const token = tokenIds[at] ?? 0
      const weight = (counts[token] ?? 0) * (idf[token] ?? 0)
      weights.push(weight)
      squares += weight * weight
      counts[token] = 0
    }
    const scale = 1 / (Math.sqrt(squares) || 1)
    for (let at = start; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) * scale
  }
  let row = 0
  for (const { index } of sets) {
    const own = index.vocabulary.map((tag) => knownTokens(tag, numbers))
    for (const tags of tagsOf(index)) {
      const start = tokenIds.length
      for (const tag of tags) countTokens(own[tag] ?? [])
      weigh(start)
      row += 1
      offsets[row] = tokenIds.length
    }
  }
  return { offsets, tokens: Uint16Array.from(tokenIds), weights: Float64Array.from(weights) }
}

function knownTokens(tag: string, numbers: ReadonlyMap<string, number>): number[] {
  return tokens(tag).flatMap((token) => {
    const number = numbers.get(token)
    return number === undefined ? [] : [number]
  })
}
