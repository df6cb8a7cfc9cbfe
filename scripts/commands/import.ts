import { importInto } from '../../electron/library/imports/import-into.ts'
import { type ImportOutcome, runLocally } from '../../electron/library/imports/runner.ts'
import { toCsv } from '../../electron/playlists/csv-cells.ts'
import { writeWhole } from '../../electron/playlists/write.ts'
import { type Command, type CommandContext, textOption, wrongUse } from './command.ts'
import { table } from './table.ts'

const WRITER_THREAD = new URL('../../electron/library/dataset/writer-thread.ts', import.meta.url)

function rejectsCsv(datasets: ImportOutcome['datasets']): string {
  const rows = datasets.flatMap(({ rejects }) =>
    rejects.map(({ file, line, column, reason, raw }) => [file, line, column ?? '', reason, raw]),
  )
  return toCsv([['file', 'line', 'column', 'reason', 'raw'], ...rows])
}

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
  context.print(table(headings, rows))
  for (const dataset of datasets) {
    if (dataset.alreadyThere) context.print(`${dataset.name} is in the library already; nothing was changed.`)
  }
}

/** Aborts at Ctrl+C, so that the import can clean up before the process ends. */
function interruption(): AbortSignal {
  const abort = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => abort.abort())
  return abort.signal
}

/** `import`: every data set among the files becomes part of the library. Exit 1 where a file could not be read. */
export const importCommand: Command = {
  usage: 'import FILE... [--as FORMAT] [--rejects FILE.csv]',
  summary: 'import films or tracks from files, folders and zips',
  options: { as: { type: 'string' }, rejects: { type: 'string' } },
  async run(context) {
    const { positionals, values } = context
    if (positionals.length === 0) throw wrongUse('import needs at least one file, folder or zip.')
    const as = textOption(values, 'as')
    const wanted = { paths: positionals, writerThread: WRITER_THREAD, ...(as === null ? {} : { as }) }
    const { library } = await context.open()
    const { datasets, problems } = await importInto(library, runLocally, wanted, () => {}, interruption())
    const rejects = textOption(values, 'rejects')
    if (rejects !== null) writeWhole(rejects, rejectsCsv(datasets))
    show(context, datasets)
    for (const { problem } of problems) context.warn(problem.message)
    return problems.length === 0 ? 0 : 1
  },
}
