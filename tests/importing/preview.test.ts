import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Preview, previewFile } from '../../electron/importing/preview.ts'
import { encode, spellTable, writtenTables } from './support/tables.ts'

async function previewOf(bytes: Uint8Array, pieceLength = 65_536): Promise<Preview> {
  async function* stream() {
    for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength)
  }
  const file = {
    name: 'f.csv',
    path: 'f.csv',
    folder: '',
    folderName: null,
    size: bytes.length,
    bytes: stream,
  }
  return (await previewFile(file, Number.POSITIVE_INFINITY, new AbortController().signal)).preview
}

describe('a table is read as it was written, nothing being said about the file', () => {
  it('in any dialect and any encoding', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTables, fc.integer({ min: 1, max: 4096 }), async (table, pieceLength) => {
        const { encoding, marked } = table.spelling
        const preview = await previewOf(encode(spellTable(table), encoding, marked), pieceLength)
        expect({ columns: preview.columns, rows: preview.rows }).toEqual({
          columns: table.header,
          rows: table.rows,
        })
        expect(preview.problems).toEqual([])
      }),
      { numRuns: 1000, seed: 1 },
    )
  }, 60_000)

  it('with rows that are too short or too long among the others, which are told', async () => {
    // A last row of one cell alone would be a footer: of three cells one is taken.
    const places = fc.array(fc.nat(1000), { minLength: 1, maxLength: 2 })
    await fc.assert(
      fc.asyncProperty(writtenTables, places, async (table, changes) => {
        const rows = table.rows.map((row) => [...row])
        const ragged = new Set<number>()
        for (const place of changes) {
          const at = place % rows.length
          if (ragged.has(at)) continue
          ragged.add(at)
          if (place % 2 === 0) rows[at]?.push('more')
          else rows[at]?.pop()
        }
        const text = spellTable({ ...table, rows })
        const preview = await previewOf(encode(text, 'utf-8', false))
        expect(preview.columns).toEqual(table.header)
        expect(preview.rows.map((row, at) => (ragged.has(at) ? [] : row))).toEqual(
          table.rows.map((row, at) => (ragged.has(at) ? [] : row)),
        )
        expect(preview.problems).toHaveLength(ragged.size)
      }),
      { numRuns: 1000, seed: 1 },
    )
  }, 60_000)
})
