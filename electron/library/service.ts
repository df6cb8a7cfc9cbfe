import type { Problem } from '#shared/contract/errors.ts'
import type { Handlers, LibraryRouteName } from '#shared/contract/index.ts'
import type { ExportFormat, TrackList } from '#shared/contract/playlists.ts'
import {
  type RecommendationMethod,
  type RecommendationRequest,
  recommendationRequestSchema,
} from '#shared/contract/recommendations.ts'
import type { Language } from '#shared/strings/index.ts'
import { inspectFile, tryMapping } from '../importing/mapping/inspect.ts'
import { renderPlaylist } from '../playlists/formats/index.ts'
import { writeWhole } from '../playlists/write.ts'
import type { TrackPlace } from '../recommender/index.ts'
import type { TrackNames } from './feedback.ts'
import { type Emit, ImportQueue } from './imports/queue.ts'
import { rejectsCsv } from './imports/rejects-csv.ts'
import type { ImportRunner } from './imports/runner.ts'
import type { Library } from './library.ts'
import { FIRST_TEXTS } from './movies/browser.ts'
import { type Film, toCard } from './movies/catalogue.ts'
import { resolveMovie } from './movies/resolve.ts'
import { savedPlaylistHandlers } from './playlists/handlers.ts'
import type { Plots } from './plots.ts'
import { type MadePlaylist, makePlaylist, movieFacts, placeInPlaylist } from './recommendations.ts'
import { searchTracks, type TrackHit } from './tracks/search.ts'
import { createKeeper, type Keeper } from './upkeep/keeper.ts'

/** A playlist to be written; `path` was chosen in a save dialog or on the command line. */
interface PlaylistExport {
  readonly list: TrackList
  readonly format: ExportFormat
  readonly bom: boolean
  readonly language: Language
  readonly path: string
}

/** All that a library answers: every route of the contract, and what the main process and the command line need. */
export interface LibraryService {
  readonly handlers: Handlers<LibraryRouteName>
  /** Writes a playlist to a file. Throws as `writeWhole` does. */
  exportPlaylist(what: PlaylistExport): { tracks: number }
  /** Writes the rejected rows of an ended job as CSV. Throws as `writeWhole` does, and 'not-found' for a job of long ago. */
  exportRejects(jobId: string, path: string, language: Language): { rows: number }
  /** As `recommendations.make`, with the films it was made from. */
  makePlaylist(request: RecommendationRequest): MadePlaylist
  /** The film somebody names. Throws CrossTuneError 'not-found' naming the nearest. */
  resolveMovie(text: string): Film
  searchMovies(text: string, limit: number): { film: Film; score: number }[]
  searchTracks(text: string, limit: number): TrackHit[]
  /** Where tracks of these external ids are; null for one that no active set has. */
  findTracks(externalIds: readonly string[]): (TrackPlace | null)[]
  /** Relevance of tracks for films before any re-ranking, in the order of the tracks; null for null and for what the engine lacks. */
  scoreTracks(
    movies: readonly string[],
    tracks: readonly (TrackPlace | null)[],
    method: RecommendationMethod,
  ): (number | null)[]
  /** What OMDb has told of films' plots. */
  readonly plots: Plots
  /** Loads now what the first calls would wait for, in the order in which a window needs it. */
  readonly warm: {
    readonly catalogue: () => void
    readonly search: () => void
    readonly engine: () => void
    readonly playlist: () => void
    /** One after the other, each short. */
    readonly firstTexts: readonly (() => void)[]
  }
  /** As `Keeper`'s. */
  inspect(): Promise<void>
  explain(error: unknown): unknown
  /** Stops imports and closes the library. Gives why no backup could be made of it; null where all is well. */
  close(): Promise<Problem | null>
}

function makeHandlers(
  library: Library,
  queue: ImportQueue,
  keeper: Keeper,
  emit: Emit,
): Handlers<LibraryRouteName> {
  const changed = () => {
    const datasets = library.datasets()
    emit({ name: 'datasets.changed', payload: datasets })
    return datasets
  }
  return {
    'movies.browse': ({ offset, limit, ...query }) => {
      const browser = library.browser()
      const { total, films } = browser.page(query, offset, limit)
      return {
        total,
        catalogue: browser.catalogue.films.length,
        movies: films.map(toCard),
        marks: browser.marks(query.text, films),
      }
    },
    'movies.seek': ({ start, from, ...query }) => ({ place: library.browser().seek(query, start, from) }),
    'movies.facets': (query) => library.browser().facets(query),
    'movies.get': ({ keys }) => {
      const browser = library.browser()
      return keys.flatMap((key) => browser.find(key) ?? []).map(toCard)
    },
    'recommendations.make': (request) => makePlaylist(library, request).recommendation,
    'recommendations.placeOf': ({ request, key }) => placeInPlaylist(library, request, key),
    'feedback.list': () =>
      library.feedback
        .all()
        .map((judged) => (judged.title === null ? { ...judged, ...namesOf(library, judged.key) } : judged)),
    'feedback.set': ({ keys, verdict }) => {
      library.feedback.set(
        keys.map((key) => ({ key, ...namesOf(library, key) })),
        verdict,
      )
      return {}
    },
    ...savedPlaylistHandlers(library),
    'datasets.list': () => library.datasets(),
    'datasets.setActive': ({ id, active }) => {
      library.setActive(id, active)
      return changed()
    },
    'datasets.remove': ({ id }) => {
      library.remove(id)
      return changed()
    },
    'datasets.restore': ({ id }) => {
      library.restore(id)
      return changed()
    },
    'datasets.reimport': ({ id }) => ({ jobId: queue.start(library.sourcesOf(id)) }),
    'datasets.check': () => keeper.check(),
    'datasets.stopCheck': () => {
      keeper.stopCheck()
      return {}
    },
    'imports.start': ({ paths, mapping }) => ({ jobId: queue.start(paths, mapping) }),
    'imports.inspect': ({ file }) => inspectFile(file, library.mappings.find),
    'imports.tryMapping': ({ file, mapping }) => tryMapping(file, mapping),
    'imports.cancel': ({ jobId }) => {
      queue.cancel(jobId)
      return {}
    },
    'imports.running': () => queue.running(),
    'session.load': () => library.session.load(),
    'library.startNotices': () => library.startNotices,
    'session.save': (session) => {
      library.session.save(session)
      return {}
    },
  }
}

/** A request for a playlist such as one may begin with. */
function aRequest(library: Library): RecommendationRequest {
  const films = library.browser().catalogue.films.slice(0, 3)
  return recommendationRequestSchema.parse({ movies: films.map(({ key }) => key) })
}

/** What the library calls a track; nulls where it does not have it. */
function namesOf(library: Library, key: string): TrackNames {
  const place = library.engine().findByKey(key)
  const row = place === null ? null : library.trackSet(place.datasetId).find(place.rowId)
  return { title: row?.title ?? null, artist: row?.artist ?? null }
}

function findTrack(library: Library, externalId: string): TrackPlace | null {
  for (const set of library.trackSets()) {
    const rowId = set.findExternal(externalId)
    if (rowId !== null) return { datasetId: set.datasetId, rowId }
  }
  return null
}

function scoreTracks(
  library: Library,
  movies: readonly string[],
  tracks: readonly (TrackPlace | null)[],
  method: RecommendationMethod,
): (number | null)[] {
  const found = tracks.filter((track) => track !== null)
  const scores = library.engine().score(movieFacts(library, movies), found, method).values()
  return tracks.map((track) => {
    const score = track === null ? Number.NaN : (scores.next().value ?? Number.NaN)
    return Number.isNaN(score) ? null : score
  })
}

/** Puts the service together over an open library. `run` does the imports, `emit` tells the events of the contract. */
export function createLibraryService(library: Library, run: ImportRunner, emit: Emit): LibraryService {
  const queue = new ImportQueue(library, run, emit)
  const keeper = createKeeper(library, emit)
  return {
    handlers: makeHandlers(library, queue, keeper, emit),
    exportRejects(jobId, path, language) {
      const rejects = queue.rejects(jobId)
      writeWhole(path, rejectsCsv(rejects, language))
      return { rows: rejects.length }
    },
    exportPlaylist({ list, format, path, ...form }) {
      writeWhole(path, renderPlaylist(list, format, { ...form, date: new Date() }))
      return { tracks: list.tracks.length }
    },
    plots: library.plots,
    makePlaylist: (request) => makePlaylist(library, request),
    resolveMovie: (text) => resolveMovie(library.browser(), text),
    searchMovies: (text, limit) => library.browser().search(text).slice(0, limit),
    searchTracks: (text, limit) => searchTracks(library.trackSets(), text, limit),
    findTracks: (externalIds) => externalIds.map((externalId) => findTrack(library, externalId)),
    scoreTracks: (movies, tracks, method) => scoreTracks(library, movies, tracks, method),
    warm: {
      catalogue: () => void library.browser(),
      search: () => library.browser().warm(),
      engine: () => void library.engine(),
      playlist: () => void makePlaylist(library, aRequest(library)),
      firstTexts: FIRST_TEXTS.map((text) => () => library.browser().warmFirst(text)),
    },
    inspect: () => keeper.inspect(),
    explain: (error) => keeper.explain(error),
    async close() {
      keeper.close()
      await queue.close()
      return library.close()
    },
  }
}
