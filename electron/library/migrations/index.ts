import type { Database } from 'better-sqlite3'
import { registryAndSession } from './0001-registry-and-session.ts'
import { feedback } from './0002-feedback.ts'
import { playlists } from './0003-playlists.ts'
import { mappings } from './0004-mappings.ts'
import { datasetUpkeep } from './0005-dataset-upkeep.ts'

/** One step of the layout of library.db. Once released it is never changed. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly up: (database: Database) => void
}

/** All steps, oldest first. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'registry-and-session', up: registryAndSession },
  { version: 2, name: 'feedback', up: feedback },
  { version: 3, name: 'playlists', up: playlists },
  { version: 4, name: 'mappings', up: mappings },
  { version: 5, name: 'dataset-upkeep', up: datasetUpkeep },
]
