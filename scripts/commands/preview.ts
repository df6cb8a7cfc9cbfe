import { statSync } from 'node:fs'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { formatsFor, recognise } from '../../electron/importing/formats/index.ts'
import { emptyPreview, type Preview, previewFile } from '../../electron/importing/preview.ts'
import { collectSources } from '../../electron/importing/sources/collect.ts'
import { type Command, type CommandContext, textOption, wrongUse } from './command.ts'
import { table } from './table.ts'

/** Rows that are shown where nothing else is said. */
const DEFAULT_ROWS = 20

/** Columns that are shown to people: a table may have a hundred thousand. */
const SHOWN_COLUMNS = 50

interface Shown extends Preview {
  file: string
  /** Id of the format, null where the table is none that is known. */
  format: string | null
}

function rowsOption(context: CommandContext): number {
  const text = textOption(context.values, 'rows')
  if (text === null) return DEFAULT_ROWS
  if (text === 'all') return Number.POSITIVE_INFINITY
  const rows = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(rows)) {
    throw wrongUse(`--rows takes a whole number or all, not "${text}".`)
  }
  return rows
}

function isEmpty(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() === true && stats.size === 0
}

function inKeyOrder({ file, columns, rows, problems, header, format, ...spelling }: Shown): object {
  return { file, ...spelling, header, format, columns, rows, problems }
}

function show({ json, print }: CommandContext, shown: Shown): void {
  if (json) {
    print(JSON.stringify(inKeyOrder(shown)))
    return
  }
  const { file, encoding, format, columns, rows, problems } = shown
  const spelling = [
    `${encoding}, cells between ${JSON.stringify(shown.delimiter)}`,
    shown.quote === null ? 'no quotes' : `quotes ${shown.quote}`,
    shown.header ? 'with a header' : 'without a header',
    format === null ? 'no known format' : `format ${format}`,
  ]
  print(`${file}: ${spelling.join(', ')}`)
  print(table(columns.slice(0, SHOWN_COLUMNS), rows))
  if (columns.length > SHOWN_COLUMNS) print(`and ${columns.length - SHOWN_COLUMNS} more columns`)
  for (const { line, reason } of problems) print(line === null ? reason : `line ${line}: ${reason}`)
  print('')
}

async function previewPath(context: CommandContext, path: string, most: number): Promise<boolean> {
  if (isEmpty(path)) {
    show(context, { file: path, format: null, ...emptyPreview() })
    return true
  }
  const sources = await collectSources([path])
  try {
    for (const file of sources.files) {
      const { survey, preview } = await previewFile(file, most, new AbortController().signal)
      const format = recognise(survey.sample, formatsFor(undefined))?.format.id ?? null
      show(context, { file: file.name === path ? path : file.path, format, ...preview })
    }
    for (const { problem } of sources.problems) context.warn(problem.message)
    return sources.problems.length === 0
  } finally {
    sources.close()
  }
}

/** `preview`: what the importer would read in files. Exit 1 where one could not be read. */
export const previewCommand: Command = {
  usage: 'preview FILE... [--rows N|all]',
  summary: 'show what would be read in files, without importing them',
  options: { rows: { type: 'string' } },
  async run(context) {
    const { positionals } = context
    if (positionals.length === 0) throw wrongUse('preview needs at least one file, folder or zip.')
    const most = rowsOption(context)
    let sound = true
    for (const path of positionals) {
      try {
        sound = (await previewPath(context, path, most)) && sound
      } catch (thrown) {
        if (!(thrown instanceof CrossTuneError)) throw thrown
        context.warn(thrown.message)
        sound = false
      }
    }
    return sound ? 0 : 1
  },
}
