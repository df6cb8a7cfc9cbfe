import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { parse } from 'csv-parse'
import { z } from 'zod'
import { toCsv } from '../../../electron/playlists/csv-cells.ts'

/** Rows spelt at once. */
const BLOCK = 5000

const rowSchema = z.array(z.string())

/** A row again, as another track: with a number behind its id and its name, which are the first two cells. */
function again([id = '', name = '', ...rest]: readonly string[], round: number): string[] {
  return round === 0 ? [id, name, ...rest] : [`${id}-${round}`, `${name} ${round}`, ...rest]
}

/**
 * Writes a file of so many tracks: those of a file in the form of Music Info, over and over. Rejects with what the file
 * system says, and with RangeError where the source has no rows.
 */
export async function writeManyTracks(source: string, path: string, count: number): Promise<void> {
  const rows: string[][] = []
  for await (const row of createReadStream(source).pipe(parse())) rows.push(rowSchema.parse(row))
  const header = rows.shift()
  if (header === undefined || rows.length === 0) throw new RangeError(`${source} has no rows.`)
  const file = await open(path, 'w')
  try {
    await file.write(toCsv([header]))
    for (let start = 0; start < count; start += BLOCK) {
      const block = Array.from({ length: Math.min(BLOCK, count - start) }, (_, index) => {
        const place = start + index
        return again(rows[place % rows.length] ?? [], Math.floor(place / rows.length))
      })
      await file.write(toCsv(block))
    }
  } finally {
    await file.close()
  }
}
