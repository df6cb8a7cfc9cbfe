import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { indexPath } from '../../electron/library/folder.ts'
import { bytesOfFile } from '../../electron/library/tracks/index-file.ts'
import { loadTrackIndex } from '../../electron/library/tracks/load-index.ts'
import { contentOf } from '../recommender/support/index-bytes.ts'
import { openTestLibrary, putTracks, temporaryFolder, track } from './support.ts'

function libraryOfSongs() {
  const folder = temporaryFolder()
  const library = openTestLibrary(folder)
  putTracks(library, 'songs', [track({ title: 'One', tags: ['metal', 'dark'] }), track({ title: 'Two' })])
  const load = () => contentOf(loadTrackIndex(library.folder, library.trackSet('songs')))
  return { load, path: indexPath(library.folder, 'songs'), datasets: join(folder, 'datasets') }
}

describe('the index of a track set', () => {
  it('is written once, and read from its file from then on', () => {
    const { load, path } = libraryOfSongs()
    const built = load()
    const bytes = readFileSync(path)
    expect(load()).toEqual(built)
    expect(built.count).toBe(2)
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  it('is made anew where its file is cut short, empty or of an older form', () => {
    const { load, path } = libraryOfSongs()
    const built = load()
    const bytes = readFileSync(path)
    for (const length of [0, 8, bytes.length - 8, bytes.length - 1]) {
      truncateSync(path, length)
      expect(load()).toEqual(built)
      expect(readFileSync(path).equals(bytes)).toBe(true)
    }
    const older = Buffer.from(bytes)
    older.writeUInt32LE(2, 4)
    writeFileSync(path, older)
    expect(load()).toEqual(built)
  })

  it('is made in memory where its file cannot be written, and leaves nothing half made', () => {
    const { load, path, datasets } = libraryOfSongs()
    mkdirSync(join(path, 'in the way'), { recursive: true })
    expect(load().count).toBe(2)
    expect(readdirSync(datasets).filter((name) => name.startsWith('.tmp'))).toEqual([])
  })
})

describe('a file of bytes', () => {
  it('tells where it ends, rather than to give less', () => {
    const path = join(temporaryFolder(), 'bytes')
    writeFileSync(path, 'twelve bytes')
    const bytes = bytesOfFile(path)
    const into = new Uint8Array(5)
    bytes.read(7, into)
    expect(Buffer.from(into).toString()).toBe('bytes')
    expect(() => bytes.read(8, into)).toThrow(RangeError)
    expect(existsSync(path)).toBe(true)
  })
})
