import type { ParseArgsConfig } from 'node:util'
import { CrossTuneError } from '#shared/contract/errors.ts'
import type { Library } from '../../electron/library/library.ts'
import type { LibraryService } from '../../electron/library/service.ts'

/** The values of a command's options, as `parseArgs` gives them. */
export type OptionValues = Readonly<
  Record<string, string | boolean | readonly (string | boolean)[] | undefined>
>

/** The library that a command works on. */
export interface Opened {
  readonly library: Library
  readonly service: LibraryService
}

/** What a command works with. */
export interface CommandContext {
  /** Opens the library: asked for only when the arguments are found to be right. Closed after the command. */
  open(): Promise<Opened>
  readonly values: OptionValues
  readonly positionals: readonly string[]
  /** Whether JSON is wanted, and nothing else, on stdout. */
  readonly json: boolean
  /** Writes a line to stdout. */
  print(line: string): void
  /** Writes a line to stderr. */
  warn(line: string): void
  /** Writes to the terminal, for what is seen there for a while; null where stderr is none. */
  readonly terminal: ((text: string) => void) | null
}

/** One command of the command line. */
export interface Command {
  /** The line of the help text: "recommend --movie M..." */
  readonly usage: string
  readonly summary: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** Does it. Resolves with the exit code; rejects with CrossTuneError, where 'bad-request' means wrong use. */
  run(context: CommandContext): Promise<0 | 1>
}

/** Wrong use of a command, told with how it is used. */
export function wrongUse(message: string): CrossTuneError {
  return new CrossTuneError('bad-request', message)
}

/** The value of an option given once; null where it was not given. */
export function textOption(values: OptionValues, name: string): string | null {
  const value = values[name]
  return typeof value === 'string' ? value : null
}

/** The values of an option given any number of times. */
export function textOptions(values: OptionValues, name: string): string[] {
  const value = values[name]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** A number option; null where it was not given. Throws 'bad-request' where it is no number. */
export function numberOption(values: OptionValues, name: string): number | null {
  const text = textOption(values, name)
  if (text === null) return null
  const value = Number(text)
  if (text.trim() === '' || Number.isNaN(value)) throw wrongUse(`--${name} takes a number, not "${text}".`)
  return value
}

/** An option that takes one of some words; `fallback` where it was not given. Throws 'bad-request' for another. */
export function choiceOption<Choice extends string>(
  values: OptionValues,
  name: string,
  choices: readonly Choice[],
  fallback: Choice,
): Choice {
  const text = textOption(values, name)
  if (text === null) return fallback
  const choice = choices.find((one) => one === text)
  if (choice === undefined) throw wrongUse(`--${name} takes ${choices.join(' or ')}, not "${text}".`)
  return choice
}
