import { describe, expect, it } from 'vitest'
import { emptyPreview, type Preview, previewFile } from '../../../electron/importing/preview.ts'
import type { Quoting } from './base-table.ts'
import { type PollutedFile, pollutedFiles } from './pollutions.ts'
import { pollockScore } from './score.ts'

/** Of the pollutions of single rows and cells every so many is read: all kinds, rows and columns are among them. */
const EVERY = 17

async function read({ name, text }: PollutedFile): Promise<Preview> {
  const bytes = Buffer.from(text)
  if (bytes.length === 0) return emptyPreview()
  async function* stream() {
    yield bytes
  }
  const file = { name, path: name, folder: '', folderName: null, size: bytes.length, bytes: stream }
  return (await previewFile(file, Number.POSITIVE_INFINITY, new AbortController().signal)).preview
}

async function scoreOf(file: PollutedFile): Promise<number> {
  const { header, columns, rows } = await read(file)
  return pollockScore(file.clean, header ? [columns, ...rows] : rows)
}

const isOfRow = ({ name }: PollutedFile) => name.startsWith('row_')

/** Blanks between cells that hold blanks without quotes around them: nobody can tell them apart. */
const isHopeless = ({ name }: PollutedFile, quoting: Quoting) =>
  name === 'file_field_delimiter_0x20' && quoting !== 'all'

describe('the Pollock benchmark', () => {
  const files = pollutedFiles('columns')

  it('has its 2,290 pollutions, and one more way of setting off a preamble', () => {
    expect(files).toHaveLength(2291)
    expect(new Set(files.map(({ name }) => name)).size).toBe(2291)
  })

  it('is passed with 9.98 of 10 and more', async () => {
    let points = 0
    let weights = 0
    const ofRows = files.filter(isOfRow).filter((_, index) => index % EVERY === 0)
    for (const file of [...files.filter((one) => !isOfRow(one)), ...ofRows]) {
      // The sample of the row pollutions stands for all of them.
      const weight = isOfRow(file) ? file.weight * EVERY : file.weight
      points += (await scoreOf(file)) * weight
      weights += weight
    }
    expect(points / weights).toBeGreaterThanOrEqual(9.98)
  }, 60_000)
})

describe.each<Quoting>(['columns', 'needed', 'all'])('a table with quotes around cells: %s', (quoting) => {
  const ofFiles = pollutedFiles(quoting).filter((file) => !isOfRow(file) && !isHopeless(file, quoting))

  it.each(ofFiles.map((file): [string, PollutedFile] => [file.name, file]))(
    '%s is read as it was meant',
    async (_, file) => {
      expect(await scoreOf(file)).toBeCloseTo(10, 10)
    },
  )
})

describe('a row with a delimiter too many', () => {
  it.each(pollutedFiles('needed').filter(({ name }) => /^row_more_sep_row(?:0|2)_/.test(name)))(
    'is read without it: $name',
    async (file) => {
      expect(await scoreOf(file)).toBeGreaterThan(9.997)
    },
  )
})
