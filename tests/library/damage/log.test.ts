import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sessionSchema } from '#shared/contract/session.ts'
import { openLibraryDatabase } from '../../../electron/library/database.ts'
import { openFolder } from '../../../electron/library/folder.ts'
import { openTestLibrary, temporaryFolder } from '../support.ts'

const LOG_HEADER = 32
const FRAME_HEADER = 24
const PAGE = 4096
const FRAME = FRAME_HEADER + PAGE
const COMMITS = 12
/** The first session's limit; the following ones count up. */
const FIRST = 5

/** library.db with a log of one commit a session, as a crash leaves them. */
function crashed(): { database: Buffer; log: Buffer } {
  const folder = temporaryFolder()
  const library = openTestLibrary(folder)
  library.database.pragma('wal_checkpoint(TRUNCATE)')
  library.database.pragma('wal_autocheckpoint = 0')
  for (let limit = FIRST; limit < FIRST + COMMITS; limit += 1) {
    // Long enough for several pages, so that a commit has several frames.
    const removedTags = Array.from({ length: 90 }, (_, n) => `${limit}-${n} `.repeat(20))
    library.session.save(sessionSchema.parse({ limit, removedTags }))
  }
  const read = (name: string) => readFileSync(join(folder, name))
  return { database: read('library.db'), log: read('library.db-wal') }
}

describe('a write-ahead log cut anywhere', { timeout: 60_000 }, () => {
  it('opens to the last state that is in it as a whole: at each frame, and in the middle of each', () => {
    const { database, log } = crashed()
    const frames = (log.length - LOG_HEADER) / FRAME
    expect(frames).toBeGreaterThanOrEqual(2 * COMMITS)
    let commits = 0
    for (let frame = 0; frame <= frames; frame += 1) {
      const start = LOG_HEADER + frame * FRAME
      for (const end of [start, start + FRAME_HEADER + PAGE / 2]) {
        const folder = temporaryFolder()
        writeFileSync(join(folder, 'library.db'), database)
        writeFileSync(join(folder, 'library.db-wal'), log.subarray(0, end))
        const opened = openLibraryDatabase(openFolder(folder))
        expect(opened.loss).toBeNull()
        const limit = opened.database.prepare("SELECT document ->> 'limit' FROM session").pluck().get()
        expect(limit, `cut at ${end}`).toBe(commits === 0 ? undefined : FIRST + commits - 1)
        expect(opened.database.pragma('integrity_check', { simple: true })).toBe('ok')
        opened.database.close()
      }
      // The last frame of a commit tells the size of the database in pages.
      if (frame < frames && log.readUInt32BE(start + 4) > 0) commits += 1
    }
    expect(commits).toBe(COMMITS)
  })
})
