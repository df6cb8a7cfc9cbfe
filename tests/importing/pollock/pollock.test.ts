import { describe, expect, it } from 'vitest'
import { emptyPreview, type Preview, previewFile } from '../../../electron/importing/preview.ts'
import type { Quoting } from './base-table.ts'
import { type PollutedFile, pollutedFiles } from './pollutions.ts'
import { pollockScore } from './score.ts'

/** Of the pollutions of single rows and cells every so many is read; those of the whole file all are. */
const EVERY = 11

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

describe.each<Quoting>(['needed', 'texts', 'all'])('the Pollock benchmark, quotes: %s', (quoting) => {
  const files = pollutedFiles(quoting)

  it('has its 2,290 pollutions, and one more way of setting off a preamble', () => {
    expect(files).toHaveLength(2291)
    expect(new Set(files.map(({ name }) => name)).size).toBe(2291)
  })

  it('is passed with 9.95 of 10 and more', async () => {
    let points = 0
    let weights = 0
    const sample = files.filter((file, index) => !file.name.startsWith('row_') || index % EVERY === 0)
    for (const file of sample) {
      // The sample of the row pollutions stands for all of them.
      const weight = file.name.startsWith('row_') ? file.weight * EVERY : file.weight
      points += (await scoreOf(file)) * weight
      weights += weight
    }
    expect(points / weights).toBeGreaterThanOrEqual(9.95)
  }, 60_000)

  it.each(
    files
      .filter(({ name }) => name.startsWith('file_') && name !== 'file_field_delimiter_0x20')
      .map((file): [string, PollutedFile] => [file.name, file]),
  )('%s is read as it was meant', async (_, file) => {
    expect(await scoreOf(file)).toBeCloseTo(10, 10)
  })
})
