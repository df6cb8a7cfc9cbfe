import type { Dataset, DatasetKind } from '#shared/contract/datasets.ts'
import { createEngine, type Engine, type Semantics, type TrackIndex } from '../recommender/index.ts'
import { openDataset } from './dataset/reader.ts'
import { datasetPath, type LibraryFolder } from './folder.ts'
import { MovieBrowser } from './movies/browser.ts'
import { buildCatalogue, notesOf } from './movies/catalogue.ts'
import { createMovieSet, type MovieSet } from './movies/movie-set.ts'
import { findCoarseRows } from './tracks/coarse-rows.ts'
import { loadTrackIndex } from './tracks/load-index.ts'
import { createTrackSet, type TrackSet } from './tracks/track-set.ts'

/** What the films and tracks in memory are made from. */
export interface Sources {
  readonly folder: LibraryFolder
  /** All data sets as they are now. */
  readonly datasets: () => readonly Dataset[]
  readonly semantics: () => Semantics
}

/** Films, tracks and engine of the active data sets: made when first asked for, until `drop` forgets them. */
export class LoadedSets {
  readonly #sources: Sources
  readonly #movieSets = new Map<string, MovieSet>()
  readonly #trackSets = new Map<string, TrackSet>()
  /** Outlives `drop`: a data set file never changes, and checking its index is the costly part. */
  readonly #indexes = new Map<string, TrackIndex>()
  #browser: MovieBrowser | null = null
  #engine: Engine | null = null

  constructor(sources: Sources) {
    this.#sources = sources
  }

  /** The films of the active sets. */
  browser(): MovieBrowser {
    this.#browser ??= this.#makeBrowser()
    return this.#browser
  }

  /** The recommender over the tracks of the active sets. */
  engine(): Engine {
    this.#engine ??= this.#makeEngine()
    return this.#engine
  }

  /** The active track sets, the user's own first. */
  trackSets(): TrackSet[] {
    return this.#activeIds('tracks').map((id) => this.trackSet(id))
  }

  /** A track set by id, open for reading. Throws CrossTuneError 'damaged-library' where its file cannot be read. */
  trackSet(id: string): TrackSet {
    return this.#opened(this.#trackSets, id, createTrackSet)
  }

  /** Closes all files and forgets what was made from them. */
  drop(): void {
    for (const set of [...this.#movieSets.values(), ...this.#trackSets.values()]) set.close()
    this.#movieSets.clear()
    this.#trackSets.clear()
    this.#browser = null
    this.#engine = null
    const present = new Set(this.#sources.datasets().map((dataset) => dataset.id))
    for (const id of this.#indexes.keys()) if (!present.has(id)) this.#indexes.delete(id)
  }

  #activeIds(kind: DatasetKind): string[] {
    return this.#sources.datasets().flatMap((one) => (one.kind === kind && one.active ? [one.id] : []))
  }

  #opened<Set>(
    sets: Map<string, Set>,
    id: string,
    create: (id: string, database: ReturnType<typeof openDataset>) => Set,
  ) {
    const open = sets.get(id) ?? create(id, openDataset(datasetPath(this.#sources.folder, id)))
    sets.set(id, open)
    return open
  }

  #makeEngine(): Engine {
    const { films } = this.browser().catalogue
    const make = () => {
      const semantics = this.#sources.semantics()
      const sets = this.trackSets().map((set) => ({
        datasetId: set.datasetId,
        index: this.#index(set),
        coarseRows: findCoarseRows(set, semantics.coarseTitles),
      }))
      return createEngine(semantics, sets, films)
    }
    try {
      return make()
    } catch {
      // An index is read from its file, which may be gone or cut short since it was looked at: then it is made anew.
      this.#indexes.clear()
      return make()
    }
  }

  #makeBrowser(): MovieBrowser {
    const movieSet = (id: string) => this.#opened(this.#movieSets, id, createMovieSet)
    const starters = this.#sources.datasets().filter((one) => one.starter && one.kind === 'movies')
    const notes = notesOf(starters.map((starter) => movieSet(starter.id)))
    return new MovieBrowser(buildCatalogue(this.#activeIds('movies').map(movieSet), notes))
  }

  #index(set: TrackSet): TrackIndex {
    const known = this.#indexes.get(set.datasetId)
    if (known !== undefined) return known
    const index = loadTrackIndex(this.#sources.folder, set)
    this.#indexes.set(set.datasetId, index)
    return index
  }
}
