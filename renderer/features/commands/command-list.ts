import { type CommandName, commandNames } from '#shared/commands/commands.ts'
import { keysOf } from '#shared/commands/shortcuts.ts'
import { strings } from '../../strings/index.ts'
import { fuzzyFit } from './fuzzy.ts'

/** A line of the palette: a command, or a file imported before. */
export interface PaletteEntry {
  readonly id: string
  readonly name: string
  /** The first of its key combinations; empty where it has none. */
  readonly keys: readonly string[]
  readonly run: () => void
  readonly enabled: boolean
}

/** A line that fits what was typed, with the places of the letters to mark. */
export interface FoundEntry {
  readonly entry: PaletteEntry
  readonly places: readonly number[]
}

/** The lines of the commands themselves; the palette does not offer itself. */
export function commandEntries(
  commands: Record<CommandName, () => void>,
  canRun: (command: CommandName) => boolean,
): PaletteEntry[] {
  return commandNames
    .filter((command) => command !== 'palette')
    .map((command) => ({
      id: command,
      name: strings.commands.names[command],
      keys: keysOf(command)[0] ?? [],
      run: commands[command],
      enabled: canRun(command),
    }))
}

/**
 * The lines that fit what was typed, the best first; all of them where nothing was. Among equals, those used last
 * come first.
 *
 * @param recent ids of lines, the last used first.
 */
export function findEntries(
  typed: string,
  entries: readonly PaletteEntry[],
  recent: readonly string[],
): FoundEntry[] {
  const age = (id: string) => (recent.includes(id) ? recent.indexOf(id) : recent.length)
  return entries
    .flatMap((entry) => {
      const fit = fuzzyFit(typed, entry.name)
      return fit ? [{ entry, ...fit }] : []
    })
    .sort((a, b) => b.score - a.score || age(a.entry.id) - age(b.entry.id))
}

/** A name cut into runs that are marked and runs that are not. */
export function runsOf(
  name: string,
  places: readonly number[],
): { start: number; text: string; marked: boolean }[] {
  const runs: { start: number; text: string; marked: boolean }[] = []
  for (const [place, letter] of [...name.normalize('NFC')].entries()) {
    const marked = places.includes(place)
    const last = runs.at(-1)
    if (last?.marked === marked) last.text += letter
    else runs.push({ start: place, text: letter, marked })
  }
  return runs
}
