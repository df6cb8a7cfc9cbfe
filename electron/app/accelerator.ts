import type { CommandName } from '#shared/commands/commands.ts'
import { keysOf } from '#shared/commands/shortcuts.ts'

const names: Readonly<Record<string, string>> = { Mod: 'CmdOrCtrl', ' ': 'Space', '+': 'Plus' }

/**
 * The accelerator of a command in Electron's spelling: its first combination with Ctrl or Cmd; undefined where it has
 * none. Single keys are for the window alone: in a menu bar they would be taken from whoever types.
 */
export function acceleratorOf(command: CommandName): string | undefined {
  const combination = keysOf(command).find((keys) => keys.includes('Mod'))
  return combination?.map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key)).join('+')
}
