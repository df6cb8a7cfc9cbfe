import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CrossTuneError, toProblem } from '#shared/contract/errors.ts'
import { catalogues } from '#shared/strings/index.ts'
import { runLocally } from '../electron/library/imports/runner.ts'
import { openLibrary } from '../electron/library/open.ts'
import { createLibraryService } from '../electron/library/service.ts'
import { benchCommand } from './commands/bench.ts'
import { type Command, type Opened, wrongUse } from './commands/command.ts'
import { defaultDataFolder } from './commands/data-folder.ts'
import { datasetsCommand, removeCommand } from './commands/datasets.ts'
import { evaluateCommand } from './commands/evaluate.ts'
import { importCommand } from './commands/import.ts'
import { previewCommand } from './commands/preview.ts'
import { recommendCommand } from './commands/recommend.ts'
import { scoreCommand } from './commands/score.ts'
import { searchCommand } from './commands/search.ts'

const commands: Readonly<Record<string, Command>> = {
  import: importCommand,
  preview: previewCommand,
  datasets: datasetsCommand,
  remove: removeCommand,
  search: searchCommand,
  recommend: recommendCommand,
  score: scoreCommand,
  evaluate: evaluateCommand,
  bench: benchCommand,
}

const RESOURCES = resolve(import.meta.dirname, '../resources')

const commonOptions = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

function help(): string {
  const lines = Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}`)
  return [
    'CrossTune: films you like, as a playlist.',
    '',
    'crosstune COMMAND [--data DIR] [--json]',
    '',
    ...lines,
    '',
    `Data are kept in ${defaultDataFolder()} where --data does not say otherwise.`,
  ].join('\n')
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...command.options, ...commonOptions },
      allowPositionals: true,
    })
  } catch (error) {
    throw wrongUse(error instanceof Error ? error.message : String(error))
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function warn(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** How what is seen for a while is written; a file or another program gets none of it. */
const terminal = process.stderr.isTTY ? (text: string) => void process.stderr.write(text) : null

async function run(args: readonly string[]): Promise<0 | 1> {
  const [name, ...rest] = args
  if (name === undefined) throw wrongUse(help())
  if (name === '--help' || name === '-h' || name === 'help') {
    print(help())
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) throw wrongUse(`There is no command "${name}".\n\n${help()}`)
  const { values, positionals } = parse(command, rest)
  if (values.help === true) {
    print(`crosstune ${command.usage}\n    ${command.summary}`)
    return 0
  }
  const data = typeof values.data === 'string' ? resolve(values.data) : defaultDataFolder()
  let opened: Opened | null = null
  const open = async (): Promise<Opened> => {
    const library = await openLibrary(data, RESOURCES)
    for (const notice of library.startNotices) warn(catalogues.en.upkeep.startNotice(notice))
    opened = { library, service: createLibraryService(library, runLocally, () => {}) }
    return opened
  }
  try {
    const json = values.json === true
    return await command.run({ open, values, positionals, json, print, warn, terminal })
  } catch (error) {
    throw explained(opened, error)
  } finally {
    await closeIfOpen(opened)
  }
}

function explained(opened: Opened | null, error: unknown): unknown {
  return opened === null ? error : opened.service.explain(error)
}

async function closeIfOpen(opened: Opened | null): Promise<void> {
  const problem = await opened?.service.close()
  if (problem) warn(catalogues.en.upkeep.backupFailed(problem))
}

/** The exit code of an error: 2 for wrong use, else 1. The reason goes to stderr. */
function fail(error: unknown): 1 | 2 {
  warn(`crosstune: ${toProblem(error).message}`)
  return error instanceof CrossTuneError && error.code === 'bad-request' ? 2 : 1
}

// A reader that has seen enough (`crosstune ... | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv.slice(2)).catch(fail)
