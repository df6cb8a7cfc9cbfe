import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openLibrary } from '../electron/library/open.ts'
import { findCoarseRows } from '../electron/library/tracks/coarse-rows.ts'
import { loadTrackIndex } from '../electron/library/tracks/load-index.ts'
import { ingredients } from './ablation/assembly.ts'
import { hiddenTable, mixTable, partsTable } from './ablation/tables.ts'
import { findSoundtracks } from './commands/evaluation/contrast.ts'
import { readRows } from './commands/evaluation/songs.ts'
import { readTruth } from './commands/evaluation/truth.ts'

const RESOURCES = resolve(import.meta.dirname, '../resources')
const USAGE = 'ablation --data DIR --truth FILE.csv [--draws 10] [--table parts|mix|hidden]'

/** Prints the tables of docs/recommender.md: the recommender with one part after the other taken out. */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      truth: { type: 'string' },
      draws: { type: 'string', default: '10' },
      table: { type: 'string' },
    },
  })
  const { data, truth, table } = values
  const draws = Number(values.draws)
  if (data === undefined || truth === undefined || !Number.isInteger(draws) || draws < 2) {
    process.stderr.write(`${USAGE}\n`)
    process.exitCode = 2
    return
  }
  const library = await openLibrary(resolve(data), RESOURCES)
  const sets = library.trackSets().map((set) => ({
    datasetId: set.datasetId,
    index: loadTrackIndex(library.folder, set),
    coarseRows: findCoarseRows(set, library.semantics.coarseTitles),
  }))
  const { films } = library.browser().catalogue
  const soundtracks = findSoundtracks(readTruth(truth), films, readRows(library))
  const whole = ingredients(library.semantics, sets, films)
  const print = (line: string) => process.stdout.write(`${line}\n`)
  const tables = {
    parts: () => partsTable(whole, films, soundtracks, draws, print),
    mix: () => mixTable(whole, films, print),
    hidden: () => hiddenTable(whole, soundtracks, print),
  }
  for (const [name, make] of Object.entries(tables)) if (table === undefined || table === name) make()
  library.close()
}

await run()
