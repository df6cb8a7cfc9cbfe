import type { Library } from '../../electron/library/library.ts'
import { type Command, type CommandContext, wrongUse } from './command.ts'
import { table } from './table.ts'

function show({ json, print }: CommandContext, library: Library): void {
  const datasets = library
    .datasets()
    .map(({ id, kind, name, rows, bytes, active }) => ({ id, kind, name, rows, bytes, active }))
  if (json) print(JSON.stringify(datasets))
  else {
    const rows = datasets.map((one) => [one.id, one.kind, one.rows, one.bytes, one.active ? 'yes' : 'no'])
    print(table(['data set', 'kind', 'rows', 'bytes', 'active'], rows))
  }
}

/** `datasets`: what the library has. */
export const datasetsCommand: Command = {
  usage: 'datasets',
  summary: 'list the data sets',
  options: {},
  async run(context) {
    if (context.positionals.length > 0) throw wrongUse('datasets takes no arguments.')
    show(context, (await context.open()).library)
    return 0
  },
}

/** `remove`: takes a data set out of the library for good, and lists what is left. */
export const removeCommand: Command = {
  usage: 'remove ID',
  summary: 'remove a data set',
  options: {},
  async run(context) {
    const [id] = context.positionals
    if (id === undefined || context.positionals.length > 1) throw wrongUse('remove takes one data set id.')
    const { library } = await context.open()
    library.remove(id)
    show(context, library)
    return 0
  },
}
