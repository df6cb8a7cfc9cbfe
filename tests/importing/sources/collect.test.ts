import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { collectSources } from '../../../electron/importing/sources/collect.ts'
import { SOURCE_LIMITS, type SourceFile } from '../../../electron/importing/sources/source.ts'
import { workplace } from '../support/workplace.ts'

const text = (content: string) => Buffer.from(content)

async function contentOf(file: SourceFile | undefined): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of file?.bytes() ?? []) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

async function refusalOf(path: string, limits = SOURCE_LIMITS): Promise<string> {
  const sources = await collectSources([path], limits)
  sources.close()
  expect(sources.files).toEqual([])
  expect(sources.problems).toHaveLength(1)
  return sources.problems[0]?.problem.message ?? ''
}

describe('collecting what was dropped', () => {
  it('takes a file by any name, and says where it lies', async () => {
    const place = workplace()
    const path = place.file('list.whatever', 'a,b\n')
    const { files } = await collectSources([path])
    expect(files).toMatchObject([
      { name: 'list.whatever', path, folder: place.folder, folderName: null, size: 4 },
    ])
    expect(await contentOf(files[0])).toBe('a,b\n')
  })

  it('takes the tables of a folder and its folders, and passes over hidden files, documents and other kinds', async () => {
    const place = workplace()
    for (const name of [
      'set/a.csv',
      'set/deep/er/b.dat',
      'set/.hidden.csv',
      'set/README.txt',
      'set/LICENSE',
      'set/c.png',
    ]) {
      place.file(name, 'a,b\n')
    }
    place.file('set/__MACOSX/._a.csv', 'x')
    place.file('set/.git/c.csv', 'x')
    const { files, problems } = await collectSources([join(place.folder, 'set')])
    expect(problems).toEqual([])
    expect(files.map(({ name, folderName }) => [name, folderName])).toEqual([
      ['a.csv', 'set'],
      ['b.dat', 'er'],
    ])
  })

  it('takes the tables of a zip with folders inside, also of a zip in a folder', async () => {
    const place = workplace()
    const content: Zippable = {
      'ml/movies.csv': text('movieId\n'),
      'ml/README.txt': text('words'),
      '__MACOSX/ml/._movies.csv': text('x'),
      'top.csv': text('a\n'),
      'ml/.secret.csv': text('x'),
    }
    const path = place.file('set/data.zip', zipSync(content))
    const { files, problems, close } = await collectSources([join(place.folder, 'set')])
    expect(problems).toEqual([])
    expect(files.map(({ name, path: shown, folderName }) => [name, shown, folderName])).toEqual([
      ['movies.csv', `${path}/ml/movies.csv`, 'ml'],
      ['top.csv', `${path}/top.csv`, 'data'],
    ])
    expect(await contentOf(files[0])).toBe('movieId\n')
    expect(await contentOf(files[0])).toBe('movieId\n')
    close()
  })

  it('takes a zip by its content, whatever its name', async () => {
    const path = workplace().file('download', zipSync({ 'a.csv': text('a\n') }))
    const { files, close } = await collectSources([path])
    expect(files.map(({ name }) => name)).toEqual(['a.csv'])
    close()
  })

  it('follows a link to a folder once, and no loop', async () => {
    const place = workplace()
    place.file('set/a.csv', 'a\n')
    symlinkSync(join(place.folder, 'set'), join(place.folder, 'set', 'again'))
    const { files, problems } = await collectSources([join(place.folder, 'set')])
    expect(problems).toEqual([])
    expect(files).toHaveLength(1)
  })

  it('takes what was dropped twice once', async () => {
    const place = workplace()
    const path = place.file('set/a.csv', 'a\n')
    const { files } = await collectSources([path, path, join(place.folder, 'set')])
    expect(files).toHaveLength(1)
  })
})

describe('refusing in words', () => {
  it('a file that is not there', async () => {
    const place = workplace()
    expect(await refusalOf(join(place.folder, 'gone.csv'))).toContain('is not there')
  })

  it('an empty file, and a folder without tables', async () => {
    const place = workplace()
    expect(await refusalOf(place.file('empty.csv', ''))).toContain('is empty')
    mkdirSync(join(place.folder, 'bare'))
    expect(await refusalOf(join(place.folder, 'bare'))).toContain('holds no table')
  })

  it('a link that leads back to itself', async () => {
    const place = workplace()
    const path = join(place.folder, 'loop.csv')
    symlinkSync(path, path)
    expect(await refusalOf(path)).toContain('leads back to itself')
  })

  it.skipIf(process.platform === 'win32')(
    'a named pipe, a device and a socket, without waiting on them',
    async () => {
      const place = workplace()
      const pipe = join(place.folder, 'pipe.csv')
      execFileSync('mkfifo', [pipe])
      expect(await refusalOf(pipe)).toContain('named pipe')
      expect(await refusalOf('/dev/null')).toContain('device')
      const server = createServer().listen(join(place.folder, 'socket.csv'))
      await new Promise((resolve) => server.once('listening', resolve))
      expect(await refusalOf(join(place.folder, 'socket.csv'))).toContain('socket')
      server.close()
    },
  )

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a file that may not be read',
    async () => {
      const path = workplace().file('locked.csv', 'a\n')
      chmodSync(path, 0)
      expect(await refusalOf(path)).toContain('permission denied')
    },
  )

  it.each([
    ['a.csv.gz', [0x1f, 0x8b, 8, 0], 'gzip'],
    ['a.7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], '7-Zip'],
    ['a.rar', [0x52, 0x61, 0x72, 0x21], 'RAR'],
    ['a.db', [...Buffer.from('SQLite format 3\0')], 'SQLite'],
    ['a.png', [0x89, 0x50, 0x4e, 0x47], 'picture'],
    ['a.pdf', [...Buffer.from('%PDF-1.7')], 'PDF'],
    ['a.parquet', [...Buffer.from('PAR1....')], 'Parquet'],
    ['a.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'Excel'],
  ])('%s', async (name, bytes, word) => {
    expect(await refusalOf(workplace().file(name, Uint8Array.from(bytes)))).toContain(word)
  })

  it('an Excel workbook, which is a zip', async () => {
    const zip = zipSync({ '[Content_Types].xml': text('<x/>'), 'xl/data.csv': text('a\n') })
    expect(await refusalOf(workplace().file('a.xlsx', zip))).toContain('save it as CSV')
  })

  it('a zip with a password', async () => {
    const zip = zipSync({ 'a.csv': text('a,b\n'.repeat(50)) })
    // Bit 0 of the general purpose flag, in the central directory, says that a member is encrypted.
    const central = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    zip[central + 8] = (zip[central + 8] ?? 0) | 1
    expect(await refusalOf(workplace().file('locked.zip', zip))).toContain('password')
  })

  it('a damaged zip, an empty one, and one without tables', async () => {
    const place = workplace()
    const zip = zipSync({ 'a.csv': text('a,b\n'.repeat(1000)) })
    expect(await refusalOf(place.file('cut.zip', zip.subarray(0, zip.length - 30)))).toContain(
      'not a sound zip',
    )
    expect(await refusalOf(place.file('none.zip', zipSync({})))).toContain('holds no table')
    expect(await refusalOf(place.file('pictures.zip', zipSync({ 'a.png': text('x') })))).toContain(
      'holds no table',
    )
  })

  it('a member whose content was changed', async () => {
    const zip = Buffer.from(zipSync({ 'a.csv': text('a,b\n1,2\n') }, { level: 0 }))
    zip[zip.indexOf('1,2')] = 0x39
    const { files, close } = await collectSources([workplace().file('bad.zip', zip)])
    await expect(contentOf(files[0])).rejects.toThrow('checksum does not fit')
    close()
  })

  it('zips that unpack to far more than a table would, or to too many files', async () => {
    const place = workplace()
    const bomb = place.file('bomb.zip', zipSync({ 'a.csv': Buffer.alloc(3_000_000, 'a') }))
    expect(await refusalOf(bomb, { ...SOURCE_LIMITS, bombBytes: 1_000_000 })).toContain('times its size')
    expect(await refusalOf(bomb, { ...SOURCE_LIMITS, zipBytes: 1_000_000 })).toContain(
      'more than can be imported',
    )
    const crowd = place.file(
      'crowd.zip',
      zipSync({ 'a.csv': text('a'), 'b.csv': text('b'), 'c.csv': text('c') }),
    )
    expect(await refusalOf(crowd, { ...SOURCE_LIMITS, files: 2 })).toContain('holds 3 files')
  })

  it('many members that are a bomb only together', async () => {
    const members = Object.fromEntries(
      Array.from({ length: 5 }, (_, n): [string, Buffer] => [`${n}.csv`, Buffer.alloc(400_000, 'a')]),
    )
    const path = workplace().file('many.zip', zipSync(members))
    expect(await refusalOf(path, { ...SOURCE_LIMITS, bombBytes: 1_000_000 })).toContain('times its size')
  })

  it('a member that unpacks to more than its zip says', async () => {
    const zip = Buffer.from(zipSync({ 'a.csv': Buffer.alloc(1_000_000, 'a') }))
    // The uncompressed size, in the central directory.
    zip.writeUInt32LE(1000, zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
    const { files, close } = await collectSources([workplace().file('liar.zip', zip)])
    await expect(contentOf(files[0])).rejects.toMatchObject({ code: 'unreadable-file' })
    close()
  })

  it('a zip of zips', async () => {
    const inner = zipSync({ 'a.csv': text('a,b\n1,2\n') })
    const path = workplace().file('outer.zip', zipSync({ 'inner.zip': inner }))
    expect(await refusalOf(path)).toContain('holds zips and no table; unpack it first')
  })

  it('names that lead out of a zip', async () => {
    const place = workplace()
    for (const name of ['../../evil.csv', '/etc/evil.csv', 'a/../../evil.csv', 'C:/evil.csv']) {
      const path = place.file('evil.zip', zipSync({ [name]: text('a,b\n1,2\n') }))
      expect(await refusalOf(path), name).toContain('names files outside of itself')
    }
    expect(existsSync(join(place.folder, '..', 'evil.csv'))).toBe(false)
  })

  it('a folder of loops, pipes and broken links, and what is sound in it all the same', async () => {
    const place = workplace()
    place.file('set/a.csv', 'a\n')
    symlinkSync(join(place.folder, 'set', 'nowhere.csv'), join(place.folder, 'set', 'broken.csv'))
    symlinkSync(join(place.folder, 'set', 'b'), join(place.folder, 'set', 'b'))
    symlinkSync(place.folder, join(place.folder, 'set', 'up'))
    const { files, problems } = await collectSources([join(place.folder, 'set')])
    expect(files.map(({ name }) => name)).toEqual(['a.csv'])
    expect(problems.map(({ problem }) => problem.message)).toEqual([expect.stringContaining('is not there')])
  })

  it('more files than are looked at, keeping the first', async () => {
    const place = workplace()
    for (const name of ['a', 'b', 'c']) place.file(`many/${name}.csv`, 'x')
    const { files, problems } = await collectSources([join(place.folder, 'many')], {
      ...SOURCE_LIMITS,
      files: 2,
    })
    expect(files).toHaveLength(2)
    expect(problems[0]?.problem.message).toContain('drop fewer')
  })
})
