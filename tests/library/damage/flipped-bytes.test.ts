import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { sessionSchema } from '#shared/contract/session.ts'
import { backupsIn } from '../../../electron/library/backup/files.ts'
import { mix32 } from '../../../electron/recommender/rank/random.ts'
import { openTestLibrary, temporaryFolder } from '../support.ts'

const FLIPS = 200

/** All that is the user's own. */
function contentOf(database: Database): string {
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
  return JSON.stringify(tables.map((table) => [table, database.prepare(`SELECT * FROM ${table}`).all()]))
}

/** A closed library with something in it, and what that is. */
function aLibrary(): { folder: string; content: string } {
  const folder = temporaryFolder()
  const library = openTestLibrary(folder)
  const judge = library.database.prepare(
    "INSERT INTO feedback VALUES (?, 'liked', 'Song', 'Artist', '2026-01-01T00:00:00Z')",
  )
  for (let n = 0; n < 300; n += 1) judge.run(n.toString(16).padStart(16, '0'))
  const removedTags = Array.from({ length: 90 }, (_, n) => `a tag that was removed, ${n}`)
  library.session.save(sessionSchema.parse({ limit: 17, removedTags }))
  const content = contentOf(library.database)
  library.close()
  return { folder, content }
}

describe('a library.db with flipped bytes', { timeout: 60_000 }, () => {
  it(`is found out, told and restored, or the same, ${FLIPS} times of ${FLIPS}`, () => {
    const { folder, content } = aLibrary()
    const sound = readFileSync(join(folder, 'library.db'))
    let told = 0
    for (let seed = 0; seed < FLIPS; seed += 1) {
      const place = join(temporaryFolder(), 'data')
      cpSync(folder, place, { recursive: true })
      const bytes = Buffer.from(sound)
      // Every other time one bit, else up to 64 bytes.
      const length = seed % 2 === 0 ? 1 : 1 + (mix32(seed, 1) % 64)
      const start = mix32(seed, 2) % (bytes.length - length)
      for (let i = start; i < start + length; i += 1) {
        bytes[i] = (bytes[i] ?? 0) ^ (length === 1 ? 1 << (mix32(seed, 3) % 8) : 1 + (mix32(seed, i) % 255))
      }
      writeFileSync(join(place, 'library.db'), bytes)
      const library = openTestLibrary(place)
      if (library.startNotices.length > 0) told += 1
      expect(contentOf(library.database), `seed ${seed}, byte ${start}`).toBe(content)
      library.close()
    }
    expect(told).toBeGreaterThan(FLIPS * 0.9)
  })

  it('is told from one that was exchanged for another file', () => {
    const { folder } = aLibrary()
    const path = join(folder, 'library.db')
    const [backup] = backupsIn(join(folder, 'backups'))
    const library = openTestLibrary(folder)
    library.session.save(sessionSchema.parse({ limit: 18 }))
    library.close()
    copyFileSync(backup?.path ?? '', path)
    const exchanged = openTestLibrary(folder)
    expect(exchanged.startNotices).toEqual([])
    expect(exchanged.session.load().limit).toBe(17)
  })

  it('is sealed by whoever closes it last, and not while it is open', () => {
    const { folder } = aLibrary()
    const seal = join(folder, 'library.seal')
    const sealed = () => {
      try {
        return readFileSync(seal, 'utf8').length > 0
      } catch {
        return false
      }
    }
    expect(sealed()).toBe(true)
    const [one, other] = [openTestLibrary(folder), openTestLibrary(folder)]
    expect(sealed()).toBe(false)
    one.close()
    expect(sealed()).toBe(false)
    other.close()
    expect(sealed()).toBe(true)
    rmSync(seal)
    expect(openTestLibrary(folder).startNotices).toEqual([])
  })
})
