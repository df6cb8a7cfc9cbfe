import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sessionSchema } from '#shared/contract/session.ts'
import { refuseReadOnly, refuseWithoutRoom } from '../../../electron/importing/room.ts'
import { backupsIn } from '../../../electron/library/backup/files.ts'
import { importInto } from '../../../electron/library/imports/import-into.ts'
import { runLocally } from '../../../electron/library/imports/runner.ts'
import type { Library } from '../../../electron/library/library.ts'
import { createLibraryService } from '../../../electron/library/service.ts'
import { datasetFiles, openTestLibrary, temporaryFolder } from '../support.ts'

const POINTS = 20
const ROWS = 30_000

function mount(folder: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
}

/** Whether this user may make a small disk in memory to fill. */
function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = join(process.env.TMPDIR ?? '/tmp', `crosstune-mount-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    mount(folder, 'size=1m')
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const canMount = mayMount()
if (!canMount) {
  process.stderr.write('SKIPPED: the tests of a full disk need root on Linux, to mount a small one.\n')
}

/** A disk of its own of so many megabytes; gone when the test ends. */
function smallDisk(megabytes: number): string {
  const folder = temporaryFolder()
  mount(folder, `size=${megabytes}m`)
  // Before the folder is removed: what is registered last runs first.
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  return folder
}

/** Fills the disk of a folder to the last byte; gives what makes room again. */
function fill(folder: string): () => void {
  const path = join(folder, 'filler')
  const file = openSync(path, 'w')
  try {
    for (const size of [1024 * 1024, 4096, 1]) {
      const piece = new Uint8Array(size)
      try {
        for (;;) if (writeSync(file, piece) < size) break
      } catch {
        // Full for pieces of this size.
      }
    }
  } finally {
    closeSync(file)
  }
  return () => rmSync(path)
}

function songs(): string {
  const path = join(temporaryFolder(), 'songs.csv')
  const rows = Array.from(
    { length: ROWS },
    (_, n) => `T${n},Song ${n},Band ${n % 900},"rock, tag_${n % 70}, dark",,1999`,
  )
  writeFileSync(path, `track_id,name,artist,tags,genre,year\n${rows.join('\n')}\n`)
  return path
}

async function importing(library: Library, path: string, onProgress: () => void): Promise<unknown> {
  try {
    await importInto(library, runLocally, { paths: [path] }, onProgress, new AbortController().signal)
    return null
  } catch (error) {
    return error
  }
}

describe.skipIf(!canMount)('a disk that fills up', { timeout: 120_000 }, () => {
  it(`at ${POINTS} moments of an import leaves the library as before, or with the whole set, and says so`, async () => {
    const path = songs()
    let steps = 0
    await importing(openTestLibrary(smallDisk(64)), path, () => {
      steps += 1
    })
    expect(steps).toBeGreaterThan(POINTS)
    let refused = 0
    for (let point = 0; point < POINTS; point += 1) {
      const folder = smallDisk(64)
      const library = openTestLibrary(folder)
      library.session.save(sessionSchema.parse({ limit: 17 }))
      const when = Math.floor((point * steps) / POINTS)
      let step = 0
      let makeRoom = () => {}
      const error = await importing(library, path, () => {
        if (step === when) makeRoom = fill(folder)
        step += 1
      })
      if (error === null) {
        expect(library.datasets()).toMatchObject([{ rows: ROWS, damage: null }])
      } else {
        refused += 1
        expect(error, `step ${when} of ${steps}`).toMatchObject({ code: 'disk-full' })
        expect(library.datasets()).toEqual([])
        expect(datasetFiles(folder)).toEqual([])
      }
      makeRoom()
      library.close()
      const again = openTestLibrary(folder)
      expect(again.startNotices).toEqual([])
      expect(again.session.load().limit).toBe(17)
      expect(again.database.pragma('integrity_check', { simple: true })).toBe('ok')
      again.close()
    }
    expect(refused).toBeGreaterThan(POINTS / 2)
  })

  it('while a session is saved and a backup made leaves the last of each, and says so', async () => {
    const folder = smallDisk(4)
    const library = openTestLibrary(folder)
    library.session.save(sessionSchema.parse({ limit: 17 }))
    expect(library.backUpIfChanged()).toBeNull()
    const before = backupsIn(join(folder, 'backups'))
    library.database.pragma('wal_checkpoint(TRUNCATE)')
    library.session.save(sessionSchema.parse({ limit: 18 }))
    const makeRoom = fill(folder)
    const service = createLibraryService(library, runLocally, () => {})
    const removedTags = Array.from({ length: 100 }, (_, n) => 'x'.repeat(3000) + n)
    const saving = () => library.session.save(sessionSchema.parse({ limit: 19, removedTags }))
    expect(saving).toThrow()
    try {
      saving()
    } catch (error) {
      expect(service.explain(error)).toMatchObject({ code: 'disk-full' })
    }
    expect(library.session.load().limit).toBe(18)
    expect(library.backUpIfChanged()).toMatchObject({ code: 'disk-full' })
    expect(backupsIn(join(folder, 'backups'))).toEqual(before)
    await service.close()
    makeRoom()
    expect(openTestLibrary(folder).session.load().limit).toBe(18)
  })

  it('is told before an import begins, by the size of its sources', async () => {
    const folder = smallDisk(4)
    const library = openTestLibrary(folder)
    const error = await importing(library, songs(), () => {})
    expect(error).toMatchObject({
      code: 'disk-full',
      message: expect.stringMatching(/needs about \d+ MB and the disk of .* has \d+ MB left/),
    })
    expect(datasetFiles(folder)).toEqual([])
  })
})

describe.skipIf(!canMount)('a disk that may only be read', () => {
  it('is told before an import begins, and at the start', async () => {
    const folder = smallDisk(8)
    openTestLibrary(folder).close()
    execFileSync('mount', ['-o', 'remount,ro', folder])
    await expect(refuseReadOnly(join(folder, 'datasets'))).rejects.toMatchObject({ code: 'read-only' })
    expect(() => openTestLibrary(folder)).toThrowError(expect.objectContaining({ code: 'read-only' }))
  })
})

describe('room for an import', () => {
  const planned = (size: number) => ({ main: [{ file: { size } }] })

  it('is enough or not by what the sources need', async () => {
    const room = (bytes: number) => async () => bytes
    await refuseWithoutRoom('/data', [planned(1_000_000)], room(3_000_000))
    await expect(
      refuseWithoutRoom('/data', [planned(1_000_000), planned(1)], room(3_000_000)),
    ).rejects.toMatchObject({ code: 'disk-full' })
  })

  it('is asked of the disk itself', async () => {
    await refuseWithoutRoom(temporaryFolder(), [planned(1)])
    await expect(refuseWithoutRoom(temporaryFolder(), [planned(2 ** 60)])).rejects.toMatchObject({
      code: 'disk-full',
    })
  })
})
