import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Mapping } from '#shared/contract/mapping.ts'
import { inspectFile, tryMapping } from '../../../electron/importing/mapping/inspect.ts'
import { parseMapping } from '../../../electron/importing/mapping/spelt.ts'
import { moviesIn, tracksIn } from '../support/rows.ts'
import { expectAccounted, onlyDataset, type Workplace, workplace } from '../support/workplace.ts'

let place: Workplace

beforeEach(() => {
  place = workplace()
})

const mapping = (text: string, more: Partial<Mapping> = {}): Mapping => ({
  ...parseMapping(text),
  separator: null,
  missing: [],
  ...more,
})

describe('a custom table', () => {
  it('of films gives what its columns are said to hold', async () => {
    const path = place.file(
      'mine.csv',
      'Was,Wann,Art,Worte,Nummer\n"Matrix, The (1999)",,Action + Sci-Fi,"[""hacker"", ""future""]",133093\nLola rennt,1998,-,schnell,\n',
    )
    const set = onlyDataset(
      await place.run([path], {
        mapping: mapping('title=Was,year=Wann,genres=Art,keywords=Worte,imdbId=Nummer', {
          separator: '+',
          missing: ['-'],
        }),
      }),
    )
    expect([set.format, set.kind, set.name]).toEqual(['custom', 'movies', 'mine'])
    expect(moviesIn(place, set.id)).toMatchObject([
      {
        title: 'The Matrix',
        year: 1999,
        genres: ['Action', 'Sci-Fi'],
        keywords: ['hacker', 'future'],
        imdbId: 'tt0133093',
      },
      { title: 'Lola rennt', year: 1998, genres: [], keywords: ['schnell'], imdbId: null },
    ])
  })

  it('of tracks reads numbers by the scale of their column, and lengths in any unit', async () => {
    const tried = await tryMapping(
      place.file('t.csv', 'a,b,len,v,e\nOne,X,3:45,80,-0.5\nTwo,Y,1:02:03,20,0.5\n'),
      mapping('title=a,artist=b,duration=len,valence=v,energy=e'),
    )
    expect(tried.records).toMatchObject([
      { title: 'One', durationMs: 225_000, valence: 0.8, energy: 0.25 },
      { title: 'Two', durationMs: 3_723_000, valence: 0.2, energy: 0.75 },
    ])
  })

  it.each([
    ['duration_ms', '222200', 222_200],
    ['length (s)', '222', 222_000],
    ['Dauer', '222200', 222_200],
    ['Dauer', '222', 222_000],
    ['minutes', '3.5', 210_000],
  ])('a column %s with %s is so many milliseconds: %d', async (name, cell, milliseconds) => {
    const tried = await tryMapping(
      place.file('t.csv', `a,b,${name}\nOne,X,${cell}\n`),
      mapping(`title=a,artist=b,duration=${name}`),
    )
    expect(tried.records[0]?.durationMs).toBe(milliseconds)
  })

  it('joins the tags of several columns, and takes columns without a header by their number', async () => {
    const set = onlyDataset(
      await place.run(
        [
          place.file(
            't.tsv',
            'Teardrop\tMassive Attack\ttrip-hop\tdark\nAngel\tMassive Attack\tdark\tdark\n',
          ),
        ],
        {
          mapping: mapping('title=column 1,artist=column 2,tags=column 3,tags=column 4'),
        },
      ),
    )
    expect([set.rowsRead, set.imported, set.shape]).toEqual([2, 2, null])
    expect(tracksIn(place, set.id).map(({ tags }) => tags)).toEqual([['trip-hop', 'dark'], ['dark']])
  })

  it('lies anywhere: also one file of a zip that holds others', async () => {
    const path = place.file(
      'both.zip',
      zipSync({ 'lists/a.csv': strToU8('was\nHeat\n'), 'lists/b.csv': strToU8('was\nAlien\nBig\n') }),
    )
    const inside = `${path}/lists/b.csv`
    expect((await inspectFile(inside, () => null)).columns).toEqual(['was'])
    const set = onlyDataset(await place.run([inside], { mapping: mapping('title=was') }))
    expect([set.imported, set.rowsRead]).toEqual([2, 2])
  })

  it('read in another way is another data set', async () => {
    const path = place.file('t.csv', 'a,b\nOne,Two\n')
    const one = onlyDataset(await place.run([path], { mapping: mapping('title=a,artist=b') }))
    const other = onlyDataset(await place.run([path], { mapping: mapping('title=b,artist=a') }))
    expect(one.fingerprint).not.toBe(other.fingerprint)
  })

  it('is known again whatever order the parts of its mapping stand in', async () => {
    const path = place.file('t.csv', 'a,b\nOne,Two\n')
    const { columns, separator, missing, kind } = mapping('title=a,artist=b')
    const first = onlyDataset(await place.run([path], { mapping: { missing, separator, columns, kind } }))
    const turned = columns.map(({ column, role }) => ({ column, role }))
    const again = onlyDataset(
      await place.run([path], {
        remembered: new Map([[first.shape ?? '', { kind, columns: turned, separator, missing }]]),
        known: new Map([[first.fingerprint, first]]),
      }),
    )
    expect([again.alreadyThere, again.skipped]).toEqual([true, 1])
  })

  it('without a needed column is refused before anything is read', async () => {
    const path = place.file('t.csv', 'a,b\nOne,Two\n')
    await expect(place.run([path], { mapping: mapping('artist=a') })).rejects.toMatchObject({
      code: 'bad-request',
      message: 'No column is said to hold: title.',
    })
  })

  it('that lacks a column of the mapping is refused, naming those it has', async () => {
    const path = place.file('t.csv', 'a,b\nOne,Two\n')
    await expect(place.run([path], { mapping: mapping('title=Film') })).rejects.toMatchObject({
      code: 'unknown-format',
      message: expect.stringContaining('no column “Film”. Its columns are: “a”, “b”'),
    })
  })

  it('is read by the mapping of before in any order of its columns', async () => {
    const remembered = mapping('title=Was,year=Wann')
    const first = onlyDataset(
      await place.run([place.file('a.csv', 'Was,Wann\nHeat,1995\n')], { mapping: remembered }),
    )
    const set = onlyDataset(
      await place.run([place.file('b.csv', 'Wann;Was\n1979;Alien\n')], {
        remembered: new Map([[first.shape ?? '', remembered]]),
      }),
    )
    expect([set.format, set.imported]).toEqual(['custom', 1])
    expect(moviesIn(place, set.id)[0]).toMatchObject({ title: 'Alien', year: 1979 })
  })
})

describe('a mapping on one line', () => {
  it('tells the kind of table by its fields, and keeps commas within names of columns', () => {
    expect(parseMapping('title=Name, year = Released, in,genres=Kind')).toEqual({
      kind: 'movies',
      columns: [
        { role: 'title', column: 'Name' },
        { role: 'year', column: 'Released, in' },
        { role: 'genres', column: 'Kind' },
      ],
    })
    expect(parseMapping('title=Name,artist=Who').kind).toBe('tracks')
  })

  it.each([
    ['titel=Name', /“titel” is no field/],
    ['title=A,title=B', /given twice/],
    ['title=A,artist=B,keywords=C', /A table of tracks has no field “keywords”/],
    ['title', /is no field=column/],
  ])('%s is refused', (text, message) => {
    expect(() => parseMapping(text)).toThrowError(message)
  })
})

describe('any table at all', () => {
  it('is proposed for, tried and imported with every row accounted for', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'Heat', '1995', 'tt0113277', 'a|b', '?', '3:45', '0.5', '-1', 'Crime|Drama'),
      fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[",\r\n]/g, ' ')),
    )
    const tables = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }),
      )
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const path = place.file(
          'any.csv',
          `${rows.map((row) => row.map((one) => `"${one}"`).join(',')).join('\n')}\n`,
        )
        const { proposal, columns } = await inspectFile(path, () => null)
        expect(new Set(columns.map((name) => name.toLowerCase())).size).toBe(columns.length)
        if (!proposal.columns.some(({ role }) => role === 'title')) return
        if (proposal.kind === 'tracks' && !proposal.columns.some(({ role }) => role === 'artist')) return
        const tried = await tryMapping(path, proposal)
        expect(tried.imported + tried.rejected + tried.skipped).toBe(tried.rows)
        const outcome = await place.run([path], { mapping: proposal }).catch(() => null)
        const set = outcome?.datasets[0]
        if (set === undefined) {
          expect(tried.imported).toBe(0)
          return
        }
        expectAccounted(set)
        expect([set.rowsRead, set.imported]).toEqual([tried.rows, tried.imported])
      }),
      { numRuns: 60 },
    )
  })
})
