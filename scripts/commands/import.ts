import type { Mapping } from '#shared/contract/mapping.ts'
import { completeMapping } from '../../electron/importing/mapping/inspect.ts'
import { parseMapping } from '../../electron/importing/mapping/spelt.ts'
import { importInto } from '../../electron/library/imports/import-into.ts'
import { rejectsCsv } from '../../electron/library/imports/rejects-csv.ts'
import { type ImportOutcome, runLocally } from '../../electron/library/imports/runner.ts'
import { writeWhole } from '../../electron/playlists/write.ts'
import { type Command, type CommandContext, type OptionValues, textOption, wrongUse } from './command.ts'
import { ProgressLine } from './progress-line.ts'
import { table } from './table.ts'

const WRITER_THREAD = new URL('../../electron/library/dataset/writer-thread.ts', import.meta.url)

function show(context: CommandContext, datasets: ImportOutcome['datasets']): void {
  const facts = datasets.map(({ id, kind, name, format, rowsRead, imported, rejected, skipped, seconds }) => {
    return { id, kind, name, format, rowsRead, imported, rejected, skipped, seconds }
  })
  if (context.json) {
    context.print(JSON.stringify(facts))
    return
  }
  const headings = ['data set', 'kind', 'format', 'rows', 'imported', 'rejected', 'skipped', 'seconds']
  const rows = facts.map((one) => [
    one.id,
    one.kind,
    one.format,
    one.rowsRead,
    one.imported,
    one.rejected,
    one.skipped,
    Number(one.seconds.toFixed(2)),
  ])
  if (rows.length > 0) context.print(table(headings, rows))
  for (const dataset of datasets) {
    if (dataset.alreadyThere) context.print(`${dataset.name} is in the library already; nothing was changed.`)
  }
}

/** How the options say that the files are to be read; what they leave open follows from the first file. */
async function reading(first: string, values: OptionValues): Promise<{ as?: string; mapping?: Mapping }> {
  const [as, map] = [textOption(values, 'as'), textOption(values, 'map')]
  if (as !== null && map !== null) throw wrongUse('import takes --as or --map, not both.')
  if (as !== null) return { as }
  return map === null ? {} : { mapping: await completeMapping(first, parseMapping(map)) }
}

/** Aborts at Ctrl+C, so that the import can clean up before the process ends. */
function interruption(): AbortSignal {
  const abort = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => abort.abort())
  return abort.signal
}

/** `import`: every data set among the files becomes part of the library. Exit 1 where a file could not be read. */
export const importCommand: Command = {
  usage: 'import FILE... [--as FORMAT] [--map FIELD=COLUMN,...] [--rejects FILE.csv]',
  summary: 'import films or tracks from files, folders and zips',
  options: {
    as: { type: 'string' },
    map: { type: 'string' },
    rejects: { type: 'string' },
  },
  async run(context) {
    const { positionals, values } = context
    const [first] = positionals
    if (first === undefined) throw wrongUse('import needs at least one file, folder or zip.')
    const wanted = { paths: positionals, writerThread: WRITER_THREAD, ...(await reading(first, values)) }
    const { library } = await context.open()
    const line = context.terminal === null ? null : new ProgressLine(context.terminal)
    const { datasets, problems } = await importInto(
      library,
      runLocally,
      wanted,
      (progress) => line?.show(progress),
      interruption(),
    ).finally(() => line?.end())
    const rejects = textOption(values, 'rejects')
    if (rejects !== null)
      writeWhole(
        rejects,
        rejectsCsv(
          datasets.flatMap((dataset) => dataset.rejects),
          'en',
        ),
      )
    show(context, datasets)
    for (const { problem } of problems) context.warn(problem.message)
    return problems.length === 0 ? 0 : 1
  },
}
