import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type RecommendationRequest, recommendationRequestSchema } from '#shared/contract/recommendations.ts'
import { loadSemantics } from '../../../electron/library/semantics/load.ts'
import type { IndexedSet } from '../../../electron/recommender/index/joined-index.ts'
import {
  createEngine,
  createTrackIndexBuilder,
  type Engine,
  type MovieFacts,
  type Semantics,
  type TrackFacts,
} from '../../../electron/recommender/index.ts'
import { sharedData } from '../../support/shared-data.ts'

const RESOURCES = resolve(import.meta.dirname, '../../../resources')

/** A file of the semantic resources. */
export function semanticFile(name: string): Buffer {
  return readFileSync(resolve(RESOURCES, 'semantics', name))
}

/** Makes something once, when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The semantics that CrossTune ships. */
export const semantics: () => Semantics = once(() => loadSemantics(semanticFile))

/** A track with what a test says about it. */
export function track(facts: Partial<TrackFacts> & { rowId: number }): TrackFacts {
  return {
    title: `Song ${facts.rowId}`,
    artist: `Artist ${facts.rowId}`,
    year: null,
    language: null,
    tags: [],
    valence: null,
    energy: null,
    popularity: null,
    ...facts,
  }
}

/** A film with what a test says about it. */
export function film(facts: Partial<MovieFacts> & { key: string }): MovieFacts {
  return { title: facts.key, year: null, language: null, genres: [], keywords: [], ...facts }
}

/** An indexed data set of these tracks. */
export function indexed(datasetId: string, tracks: readonly TrackFacts[]): IndexedSet {
  const builder = createTrackIndexBuilder()
  for (const one of tracks) builder.add(one)
  return { datasetId, index: builder.finish(), coarseRows: [] }
}

/** A data set whose tracks have these tags, rows numbered from 1. */
export function tagged(datasetId: string, tags: readonly (readonly string[])[]): IndexedSet {
  return indexed(
    datasetId,
    tags.map((own, i) => track({ rowId: i + 1, tags: own })),
  )
}

/** A request for films by their keys; the rest as the window has it at the start, where not said otherwise. */
export function request(
  options: Partial<z.input<typeof recommendationRequestSchema>>,
): RecommendationRequest {
  return recommendationRequestSchema.parse({ movies: [], ...options })
}

/** An engine over tracks and films, both at hand. */
export interface TestLibrary {
  readonly engine: Engine
  readonly set: IndexedSet
  readonly films: readonly MovieFacts[]
  /** By row id, from 1. */
  readonly tracks: readonly TrackFacts[]
  trackAt(place: { readonly rowId: number }): TrackFacts
}

function makeLibrary(tracks: readonly TrackFacts[], films: readonly MovieFacts[]): TestLibrary {
  const set = indexed('test', tracks)
  return {
    engine: createEngine(semantics(), [set], films),
    set,
    films,
    tracks,
    trackAt({ rowId }) {
      const found = tracks[rowId - 1]
      if (!found) throw new Error(`there is no row ${rowId}`)
      return found
    },
  }
}

function readCsv<Row>(path: string, schema: z.ZodType<Row>): Row[] {
  const rows: unknown = parse(readFileSync(path), { columns: true })
  return z.array(schema).parse(rows)
}

const splitAt = (separator: string) => (text: string) =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '(no genres listed)')
const yearOf = (text: string) => (/^\d{4}$/.test(text) ? Number(text) : null)

const starterTrackSchema = z.object({
  title: z.string(),
  artist: z.string(),
  year: z.string(),
  language: z.string(),
  tags: z.string(),
  fame: z.string(),
})
const starterFilmSchema = z.object({
  imdb_id: z.string(),
  title: z.string(),
  year: z.string(),
  language: z.string(),
  genres: z.string(),
  keywords: z.string(),
})

/** The starter catalogue that CrossTune ships. */
export const starterLibrary = once(() =>
  makeLibrary(
    readCsv(resolve(RESOURCES, 'starter/tracks.csv'), starterTrackSchema).map((row, i) => ({
      rowId: i + 1,
      title: row.title,
      artist: row.artist,
      year: yearOf(row.year),
      language: row.language || null,
      tags: splitAt('|')(row.tags),
      valence: null,
      energy: null,
      popularity: row.fame === '' ? null : Number(row.fame) / 5,
    })),
    readCsv(resolve(RESOURCES, 'starter/movies.csv'), starterFilmSchema).map((row) => ({
      key: row.imdb_id,
      title: row.title,
      year: yearOf(row.year),
      language: row.language || null,
      genres: splitAt('|')(row.genres),
      keywords: splitAt('|')(row.keywords).map((name) => ({ name, count: 1 })),
    })),
  ),
)

const lastfmSchema = z.object({
  track_id: z.string(),
  name: z.string(),
  artist: z.string(),
  tags: z.string(),
})

/** The rows of lastfm-tracks.csv of the real data. */
export const lastfmRows = once(() => readCsv(sharedData('lastfm/lastfm-tracks.csv'), lastfmSchema))

const movielensSchema = z.object({ movieId: z.string(), title: z.string(), genres: z.string() })

/** The films of MovieLens ml-latest-small, keyed by movieId. */
export const movielensFilms = once(() =>
  readCsv(sharedData('movielens/ml-latest-small/movies.csv'), movielensSchema).map((row) =>
    film({
      key: row.movieId,
      title: row.title,
      year: yearOf(/\((\d{4})\)\s*$/.exec(row.title)?.[1] ?? ''),
      genres: splitAt('|')(row.genres),
    }),
  ),
)

/** ml-latest-small x lastfm-tracks.csv. */
export const realLibrary = once(() =>
  makeLibrary(
    lastfmRows().map((row, i) =>
      track({ rowId: i + 1, title: row.name, artist: row.artist, tags: splitAt(',')(row.tags) }),
    ),
    movielensFilms(),
  ),
)
