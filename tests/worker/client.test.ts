import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { connectLibrary, type LibraryClient } from '../../electron/worker/client.ts'
import type { LibraryEvent } from '../../electron/worker/messages.ts'
import { RESOURCES, temporaryFolder } from '../library/support.ts'

/** Milliseconds that something is waited for, on slow machines too. */
const WAIT = 15_000

const entry = (name: string) => new URL(`../../electron/worker/${name}.ts`, import.meta.url)

/** Resources with a starter catalogue of three films and three tracks, so that a start takes no time. */
function smallResources(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'starter'))
  mkdirSync(join(folder, 'semantics'))
  for (const name of readdirSync(join(RESOURCES, 'semantics'))) {
    copyFileSync(join(RESOURCES, 'semantics', name), join(folder, 'semantics', name))
  }
  writeFileSync(
    join(folder, 'starter', 'movies.csv'),
    'imdb_id,title,original_title,year,genres,keywords,language,fame\n' +
      'tt0113277,Heat,,1995,Crime|Thriller,heist|night,en,5\n' +
      'tt0078748,Alien,,1979,Horror|Sci-Fi,space|isolation,en,5\n' +
      'tt0125439,Notting Hill,,1999,Comedy|Romance,london|love,en,4\n',
  )
  writeFileSync(
    join(folder, 'starter', 'tracks.csv'),
    'title,artist,year,language,tags,fame\n' +
      'Angel,Massive Attack,1998,en,trip-hop|dark|tense,4\n' +
      'Teardrop,Massive Attack,1998,en,trip-hop|dreamy|melancholic,5\n' +
      'Lovely Day,Bill Withers,1977,en,soul|happy|warm,5\n',
  )
  return folder
}

function connect(dataFolder: string, importThread = fileURLToPath(entry('import-thread'))): LibraryClient {
  const resourcesFolder = smallResources()
  const client = connectLibrary({
    thread: entry('library-thread'),
    data: {
      dataFolder,
      resourcesFolder,
      importThread,
      writerThread: fileURLToPath(
        new URL('../../electron/library/dataset/writer-thread.ts', import.meta.url),
      ),
    },
  })
  onTestFinished(() => client.close())
  return client
}

function tracksFile(rows: number): string {
  const path = join(temporaryFolder(), 'my tracks.csv')
  const lines = Array.from(
    { length: rows },
    (_, n) => `T${n},Song ${n},Band ${n % 50},"rock, dark, mood_${n % 9}",,1999`,
  )
  writeFileSync(path, `track_id,name,artist,tags,genre,year\n${lines.join('\n')}\n`)
  return path
}

function eventsOf(client: LibraryClient): { all: LibraryEvent[]; ended: Promise<LibraryEvent> } {
  const all: LibraryEvent[] = []
  const ended = new Promise<LibraryEvent>((resolve) => {
    client.onEvent((event) => {
      all.push(event)
      if (event.name === 'imports.ended') resolve(event)
    })
  })
  return { all, ended }
}

describe('the library thread', { timeout: 30_000 }, () => {
  it('answers the calls of the contract from the starter catalogue', async () => {
    const client = connect(temporaryFolder())
    await client.ready()
    expect(await client.call('library.startNotices', {})).toEqual([])
    const page = await client.call('movies.browse', { text: 'hea' })
    expect(page).toMatchObject({ total: 1, catalogue: 3, movies: [{ key: 'tt0113277', title: 'Heat' }] })
    const { tracks, taste, notice } = await client.call('recommendations.make', {
      movies: ['tt0113277'],
      limit: 2,
    })
    expect(notice).not.toBe('no-tracks')
    expect(taste.movies[0]?.title).toBe('Heat')
    const [best] = tracks
    expect(best?.artist).toBe('Massive Attack')
  })

  it('refuses with the code of what went wrong, and goes on', async () => {
    const client = connect(temporaryFolder())
    await expect(client.call('datasets.remove', { id: 'nothing' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(client.call('movies.get', { keys: ['tt0078748', 'gone'] })).resolves.toMatchObject([
      { title: 'Alien' },
    ])
  })

  it('exports a playlist as CSV', async () => {
    const client = connect(temporaryFolder())
    const path = join(temporaryFolder(), 'list.csv')
    const made = await client.call('recommendations.make', { movies: ['tt0078748'] })
    const { tracks } = await client.call('internal.exportPlaylist', {
      list: { title: 'Alien', movies: [], tracks: made.tracks },
      format: 'csv',
      bom: false,
      language: 'en',
      path,
    })
    expect(tracks).toBe(made.tracks.length)
    expect(tracks).toBeGreaterThan(0)
    expect(readFileSync(path, 'utf8').split('\r\n')).toHaveLength(tracks + 2)
  })

  it('imports in a thread of its own, tells how it goes, and finds everything after a restart', async () => {
    const data = temporaryFolder()
    const client = connect(data)
    const { all, ended } = eventsOf(client)
    const { jobId } = await client.call('imports.start', { paths: [tracksFile(3000)] })
    expect(await ended).toMatchObject({
      payload: {
        jobId,
        result: { status: 'done', reports: [{ rowsRead: 3000, imported: 3000, kind: 'tracks' }] },
      },
    })
    await vi.waitFor(() => expect(all.at(-1)?.name).toBe('datasets.changed'), WAIT)
    const phases = all.flatMap((event) => (event.name === 'imports.progress' ? [event.payload.phase] : []))
    expect(phases[0]).toBe('waiting')
    expect(new Set(phases)).toEqual(new Set(['waiting', 'reading', 'writing', 'indexing', 'finishing']))
    expect(await client.call('imports.running', {})).toEqual([])
    await client.close()
    const again = connect(data)
    const sets = await again.call('datasets.list', {})
    expect(sets.find((set) => !set.starter)).toMatchObject({ rows: 3000, active: true })
  })

  it('cancels an import and leaves nothing of it', async () => {
    const data = temporaryFolder()
    const client = connect(data)
    const { ended } = eventsOf(client)
    const before = await client.call('datasets.list', {})
    const { jobId } = await client.call('imports.start', { paths: [tracksFile(60_000)] })
    await client.call('imports.cancel', { jobId })
    expect(await ended).toMatchObject({ payload: { jobId, result: { status: 'cancelled' } } })
    expect(await client.call('datasets.list', {})).toEqual(before)
    expect(readdirSync(join(data, 'datasets')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('stops an import thread that does not obey, and cleans up behind it', async () => {
    const data = temporaryFolder()
    const deaf = join(temporaryFolder(), 'deaf.mjs')
    const half = join(data, 'datasets', `.tmp-${process.pid}-deaf.db`)
    writeFileSync(
      deaf,
      `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(half)}, 'half'); for (;;) {}`,
    )
    const client = connect(data, deaf)
    const { ended } = eventsOf(client)
    const { jobId } = await client.call('imports.start', { paths: ['anything.csv'] })
    await vi.waitFor(() => expect(existsSync(half)).toBe(true), 10_000)
    await client.call('imports.cancel', { jobId })
    expect(await ended).toMatchObject({ payload: { result: { status: 'cancelled' } } })
    expect(existsSync(half)).toBe(false)
  })

  it('tells a failed import in words', async () => {
    const client = connect(temporaryFolder())
    const { ended } = eventsOf(client)
    await client.call('imports.start', { paths: [join(temporaryFolder(), 'missing.csv')] })
    expect(await ended).toMatchObject({
      payload: { result: { status: 'failed', problem: { message: expect.stringContaining('missing.csv') } } },
    })
  })

  it('refuses all calls where the library cannot be opened, with the reason', async () => {
    const data = join(temporaryFolder(), 'a-file')
    writeFileSync(data, 'in the way')
    const client = connect(data)
    await expect(client.ready()).rejects.toThrow()
    await expect(client.call('datasets.list', {})).rejects.toThrow(/a-file/)
  })
})

describe('a library thread that dies', { timeout: 30_000 }, () => {
  const mortal = `
    import { parentPort } from 'node:worker_threads'
    parentPort.postMessage({ type: 'ready' })
    parentPort.on('message', ({ id, name }) => {
      if (name === 'datasets.remove') process.exit(1)
      if (name === 'datasets.restore') throw new Error('a fault')
      parentPort.postMessage({ type: 'reply', id, envelope: { ok: true, data: name === 'datasets.list' ? [] : {} } })
      if (name === 'internal.close') parentPort.close()
    })`

  function connectMortal(): LibraryClient {
    const thread = join(temporaryFolder(), 'mortal.mjs')
    writeFileSync(thread, mortal)
    const data = { dataFolder: 'x', resourcesFolder: 'x', importThread: 'x', writerThread: 'x' }
    const client = connectLibrary({ thread, data })
    onTestFinished(() => client.close())
    return client
  }

  it('refuses what waits, and is there again for the next call', async () => {
    const client = connectMortal()
    await expect(client.call('datasets.remove', { id: 'x' })).rejects.toMatchObject({ code: 'internal' })
    await expect(client.call('datasets.restore', { id: 'x' })).rejects.toThrow(/a fault/)
    expect(await client.call('datasets.list', {})).toEqual([])
  })

  it('is given up after the fourth death within a minute', async () => {
    const client = connectMortal()
    for (let death = 1; death <= 4; death += 1) {
      await expect(client.call('datasets.remove', { id: 'x' })).rejects.toMatchObject({ code: 'internal' })
    }
    await expect(client.call('datasets.list', {})).rejects.toMatchObject({ code: 'internal' })
  })
})
