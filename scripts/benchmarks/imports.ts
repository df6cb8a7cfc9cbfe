import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeManyTracks } from './imports/many-tracks.ts'

/**
 * Measures the import of a million tracks through the app's threads: `npm run bench:import -- [FILE] [--rows N]`. FILE is
 * a table in the form of Music Info whose rows are taken over and over. Exit code 1 where a figure does not keep its bound.
 */
const { values, positionals } = parseArgs({ options: { rows: { type: 'string' } }, allowPositionals: true })
const source = positionals[0] ?? resolve(import.meta.dirname, '../../../shared/data/lastfm/lastfm-tracks.csv')
const folder = mkdtempSync(join(tmpdir(), 'crosstune-bench-import-'))

try {
  const path = join(folder, 'tracks.csv')
  await writeManyTracks(source, path, Number(values.rows ?? 1_000_000))
  // In a process of its own: the memory that making the file took is not what is measured.
  const run = fileURLToPath(new URL('./imports/run.ts', import.meta.url))
  const { status } = spawnSync(process.execPath, [run, path, join(folder, 'data')], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
