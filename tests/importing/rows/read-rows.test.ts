import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { formatsFor } from '../../../electron/importing/formats/index.ts'
import { readRows, rowsOf } from '../../../electron/importing/rows/read-rows.ts'
import { collectSources } from '../../../electron/importing/sources/collect.ts'
import { surveyFile } from '../../../electron/importing/survey.ts'
import { decodeText } from '../../../electron/importing/text/decode.ts'
import { describeWithData, sharedData } from '../../support/shared-data.ts'
import { cells, cut, dialects, writeTable } from '../support/arbitraries.ts'

async function* inPieces(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces
}

async function cellsOf(path: string): Promise<string[][]> {
  const sources = await collectSources([path])
  const [file] = sources.files
  if (file === undefined) throw new Error(JSON.stringify(sources.problems))
  const survey = await surveyFile(file, new AbortController().signal, () => {}, formatsFor(undefined))
  const rows: string[][] = []
  for await (const block of readRows(
    decodeText(file.bytes(), survey.encoding, () => {}),
    survey.dialect,
  )) {
    rows.push(...block.map((row) => row.cells))
  }
  return rows
}

describe('reading rows', () => {
  it('gives back any table written in any dialect, in any pieces', async () => {
    const tables = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      )
    await fc.assert(
      fc.asyncProperty(
        tables,
        dialects,
        fc.boolean(),
        fc.array(fc.nat(), { maxLength: 5 }),
        async (table, dialect, windows, places) => {
          const lineEnd = dialect.newline === '\n' && windows ? '\r\n' : dialect.newline
          const text = writeTable(table, dialect, lineEnd)
          const rows: string[][] = []
          for await (const block of readRows(inPieces(cut(text, places)), dialect)) {
            rows.push(...block.map((row) => row.cells))
          }
          expect(rows).toEqual(table)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('leaves quotes that are part of a cell where they stand', () => {
    const rows = rowsOf('1,"Weird Al" Yankovic,x\n2,Say "Hi",y\n', {
      delimiter: ',',
      quote: '"',
      escape: '"',
      newline: '\n',
    })
    expect(rows.map((row) => row.cells)).toEqual([
      ['1', '"Weird Al" Yankovic', 'x'],
      ['2', 'Say "Hi"', 'y'],
    ])
  })
})

describeWithData('the acid tests of csv-spectrum', () => {
  const answers = z.array(z.record(z.string(), z.string()))
  const names = readdirSync(sharedData('csv/csv-spectrum')).map((name) => basename(name, '.csv'))

  it('are all eleven there', () => {
    expect(names).toHaveLength(11)
  })

  it.each(names)('%s is read as its answer says', async (name) => {
    const json: unknown = JSON.parse(readFileSync(sharedData(`csv/csv-spectrum-json/${name}.json`), 'utf8'))
    const [header = [], ...rows] = await cellsOf(sharedData(`csv/csv-spectrum/${name}.csv`))
    const objects = rows.map((row) =>
      Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])),
    )
    expect(objects).toEqual(answers.parse(json))
  })
})

describeWithData('files made by a fuzzer to break readers', () => {
  const names = readdirSync(sharedData('csv/duckdb-afl'))

  it('are all 72 there', () => {
    expect(names).toHaveLength(72)
  })

  it.each(names)('%s is read to its end', async (name) => {
    const path = sharedData(`csv/duckdb-afl/${name}`)
    const rows = await cellsOf(path)
    const written = readFileSync(path, 'latin1')
      .split(/[\r\n]+/)
      .filter((line) => line.trim() !== '')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBeLessThanOrEqual(written.length)
  })
})
