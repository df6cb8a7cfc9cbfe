import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { Dataset } from '#shared/contract/datasets.ts'
import { CrossTuneError, type Problem, toProblem } from '#shared/contract/errors.ts'
import type { StartNotice } from '#shared/contract/library.ts'
import type { KnownDataset } from '../importing/job.ts'
import type { Engine, Semantics } from '../recommender/index.ts'
import { withActive } from './active-sets.ts'
import { type Backups, watchForBackup } from './backup/make.ts'
import { seal } from './backup/seal.ts'
import { type LibraryLoss, openLibraryDatabase } from './database.ts'
import { readFacts } from './dataset/reader.ts'
import { createFeedbackStore, type FeedbackStore } from './feedback.ts'
import { datasetPath, type LibraryFolder, openFolder } from './folder.ts'
import { LoadedSets } from './loaded.ts'
import { createMappingStore, type MappingStore } from './mappings.ts'
import type { MovieBrowser } from './movies/browser.ts'
import { createPlaylistStore, type PlaylistStore } from './playlists/store.ts'
import { Plots } from './plots.ts'
import { createRegistry, type RegisteredDataset, type Registry } from './registry.ts'
import { loadSemantics } from './semantics/load.ts'
import { createSessionStore, type SessionStore } from './session.ts'
import { registeredFrom, tidy } from './tidy.ts'
import type { TrackSet } from './tracks/track-set.ts'
import { bringBack, emptyTrash, putInTrash } from './trash.ts'
import { setAside } from './upkeep/set-aside.ts'

/**
 * A library: its data sets, the films and tracks of the active ones, and the engine over them. One process may
 * have it open beside others; what they change is seen at the next call.
 */
export class Library {
  readonly folder: LibraryFolder
  readonly resourcesFolder: string
  readonly database: Database
  readonly registry: Registry
  readonly session: SessionStore
  readonly feedback: FeedbackStore
  readonly playlists: PlaylistStore
  /** What OMDb has told of films' plots in this run. */
  readonly plots: Plots
  /** What a person should know about this start. */
  readonly startNotices: StartNotice[]
  readonly #backups: Backups
  readonly mappings: MappingStore
  readonly #loaded: LoadedSets
  readonly #removed = new Map<string, RegisteredDataset>()
  #semantics: Semantics | null = null
  #seenVersion: unknown

  /**
   * Opens the library in `dataFolder`, which is made where it is missing, and puts right what a killed process
   * left behind. Throws CrossTuneError 'newer-library', 'read-only', 'disk-full' or 'busy'.
   */
  constructor(dataFolder: string, resourcesFolder: string) {
    this.resourcesFolder = resourcesFolder
    this.folder = openFolder(dataFolder)
    const { database, loss } = openLibraryDatabase(this.folder)
    this.database = database
    this.startNotices = loss === null ? [] : [noticeOf(loss)]
    this.#backups = watchForBackup(database, this.folder.backups)
    this.registry = createRegistry(database)
    this.session = createSessionStore(database)
    this.feedback = createFeedbackStore(database)
    this.playlists = createPlaylistStore(database, () => new Date())
    this.plots = new Plots(() => this.semantics.prior)
    this.mappings = createMappingStore(database)
    this.#loaded = new LoadedSets({
      folder: this.folder,
      datasets: () => withActive(this.registry.all()),
      semantics: () => this.semantics,
    })
    const names = tidy(this.folder, this.registry)
    if (names.length > 0) this.startNotices.push({ kind: 'datasets-damaged', names })
    this.#seenVersion = this.#foreignVersion()
  }

  /** The semantic pack of the resources folder, read when first needed. */
  get semantics(): Semantics {
    this.#semantics ??= loadSemantics((name) => readFileSync(join(this.resourcesFolder, 'semantics', name)))
    return this.#semantics
  }

  /** All data sets, and which of them are active. */
  datasets(): Dataset[] {
    return withActive(this.registry.all())
  }

  /** The films of the active data sets. */
  browser(): MovieBrowser {
    this.#noticeForeignChanges()
    return this.#loaded.browser()
  }

  /** The recommender over the tracks of the active data sets. */
  engine(): Engine {
    this.#noticeForeignChanges()
    return this.#loaded.engine()
  }

  /** The active track sets, the user's own first. */
  trackSets(): TrackSet[] {
    this.#noticeForeignChanges()
    return this.#loaded.trackSets()
  }

  /** A track set by id. Throws CrossTuneError 'damaged-library' where its file cannot be read. */
  trackSet(id: string): TrackSet {
    return this.#loaded.trackSet(id)
  }

  /** The sound data sets by the fingerprint of what is in them, so that no import doubles one. */
  known(): Map<string, KnownDataset> {
    const sound = this.registry.all().filter(({ damage }) => damage === null)
    return new Map(sound.map(({ fingerprint, ...known }) => [fingerprint, known]))
  }

  /** Registers a finished data set file, and where it was imported from. Throws CrossTuneError 'damaged-library' where it cannot be read. */
  register(id: string, sources: readonly string[] = []): void {
    this.registry.put(registeredFrom(readFacts(datasetPath(this.folder, id)), this.folder, sources))
    this.#loaded.drop()
  }

  /** Switches a data set on or off. Throws CrossTuneError 'not-found'. */
  setActive(id: string, active: boolean): void {
    this.#registered(id)
    this.registry.setActivation(id, active ? 'on' : 'off')
    this.#loaded.drop()
  }

  /**
   * Takes a data set out; `restore` brings it back until `close`. Throws CrossTuneError 'not-found', and
   * 'forbidden' for the starter catalogue, which can only be switched off.
   */
  remove(id: string): void {
    const dataset = this.#registered(id)
    if (dataset.starter) {
      throw new CrossTuneError('forbidden', `${dataset.name} comes with CrossTune: switch it off instead.`, {
        id,
      })
    }
    this.discard(id)
    this.#removed.set(id, dataset)
  }

  /** The files and folders a data set came from. Throws CrossTuneError 'not-found' where one of them is gone, or nobody knows. */
  sourcesOf(id: string): readonly string[] {
    const { name, sources } = this.#registered(id)
    const gone = sources.find((path) => !existsSync(path))
    if (sources.length > 0 && gone === undefined) return sources
    const message = `What ${name} was imported from is ${gone === undefined ? 'not known' : `no longer at ${gone}`}. Choose its file.`
    throw new CrossTuneError('not-found', message, { id })
  }

  /** Puts a damaged data set's file aside; it stays in the list, to be imported again. Throws as `setAside` does. */
  setAside(id: string, reason: string): void {
    this.#loaded.drop()
    setAside(this.folder, this.registry, id, reason)
  }

  /** Brings a removed data set back as it was. Throws CrossTuneError 'not-found' where this run removed none such. */
  restore(id: string): void {
    const dataset = this.#removed.get(id)
    if (dataset === undefined) {
      throw new CrossTuneError('not-found', `No data set ${id} was removed since CrossTune started.`, { id })
    }
    this.#loaded.drop()
    bringBack(this.folder, id)
    this.#removed.delete(id)
    this.registry.put(dataset)
  }

  /** Takes a data set out for good; its files go when the library closes. */
  discard(id: string): void {
    this.#loaded.drop()
    putInTrash(this.folder, id)
    this.registry.remove(id)
  }

  /** Backs library.db up where it was changed since the last time. Gives why that failed; null where all is well. */
  backUpIfChanged(): Problem | null {
    try {
      this.#backups.makeIfChanged()
      return null
    } catch (error) {
      return toProblem(error)
    }
  }

  /** Ends the run: a backup is made, removed data sets are gone for good. Gives why there is no backup, else null. */
  close(): Problem | null {
    this.#loaded.drop()
    const problem = this.backUpIfChanged()
    this.database.close()
    seal(this.folder.database)
    emptyTrash(this.folder)
    return problem
  }

  #registered(id: string): RegisteredDataset {
    const dataset = this.registry.find(id)
    if (dataset === null) throw new CrossTuneError('not-found', `There is no data set ${id}.`, { id })
    return dataset
  }

  #foreignVersion(): unknown {
    return this.database.pragma('data_version', { simple: true })
  }

  /** SQLite's data_version changes when another connection has written: the command line beside the window. */
  #noticeForeignChanges(): void {
    const version = this.#foreignVersion()
    if (version === this.#seenVersion) return
    this.#seenVersion = version
    this.#loaded.drop()
  }
}

function noticeOf({ damagedCopy: path, backupMadeAt }: LibraryLoss): StartNotice {
  const damagedCopy = path === null ? null : basename(path)
  return backupMadeAt === null
    ? { kind: 'made-new', damagedCopy }
    : { kind: 'restored', backupMadeAt: backupMadeAt.toISOString(), damagedCopy }
}
