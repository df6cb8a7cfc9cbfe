import type { Strings } from '../strings/index.ts'
import { type CommandName, isCommand } from './commands.ts'

/** What keys do in one part of the window only; handled there. */
type LocalAction = keyof Strings['shortcuts']['actions']

export interface Shortcut {
  readonly action: CommandName | LocalAction
  readonly group: 'everywhere' | 'movies' | 'playlist'
  /** As `KeyboardEvent.key` names them; 'Mod' is Cmd on macOS and Ctrl elsewhere. */
  readonly keys: readonly (readonly string[])[]
}

/**
 * Every shortcut there is: what the keyboard does, what the list of shortcuts shows, and where the menu bar has its
 * accelerators from.
 */
export const shortcuts: readonly Shortcut[] = [
  {
    action: 'palette',
    group: 'everywhere',
    keys: [
      ['Mod', 'k'],
      ['Mod', 'Shift', 'p'],
    ],
  },
  { action: 'search', group: 'everywhere', keys: [['/'], ['Mod', 'f']] },
  { action: 'clearSearch', group: 'everywhere', keys: [['Escape']] },
  { action: 'toFound', group: 'everywhere', keys: [['Enter'], ['ArrowDown']] },
  { action: 'refresh', group: 'everywhere', keys: [['r']] },
  { action: 'movies', group: 'everywhere', keys: [['m']] },
  { action: 'playlist', group: 'everywhere', keys: [['p']] },
  { action: 'shuffle', group: 'everywhere', keys: [['s']] },
  { action: 'undo', group: 'everywhere', keys: [['Mod', 'z']] },
  {
    action: 'redo',
    group: 'everywhere',
    keys: [
      ['Mod', 'Shift', 'z'],
      ['Mod', 'y'],
    ],
  },
  { action: 'importFiles', group: 'everywhere', keys: [['Mod', 'o']] },
  { action: 'savePlaylist', group: 'everywhere', keys: [['Mod', 's']] },
  { action: 'playlists', group: 'everywhere', keys: [['Mod', 'l']] },
  { action: 'export', group: 'everywhere', keys: [['Mod', 'e']] },
  { action: 'settings', group: 'everywhere', keys: [['Mod', ',']] },
  { action: 'shortcuts', group: 'everywhere', keys: [['?']] },
  {
    action: 'moveInGrid',
    group: 'movies',
    keys: [['ArrowLeft'], ['ArrowRight'], ['ArrowUp'], ['ArrowDown']],
  },
  { action: 'gridEnds', group: 'movies', keys: [['Home'], ['End']] },
  { action: 'screenful', group: 'movies', keys: [['PageUp'], ['PageDown']] },
  { action: 'typeAhead', group: 'movies', keys: [['A'], ['Z']] },
  {
    action: 'posterSize',
    group: 'movies',
    keys: [
      ['Mod', '+'],
      ['Mod', '-'],
    ],
  },
  { action: 'choose', group: 'movies', keys: [[' '], ['Enter']] },
  {
    action: 'chooseRun',
    group: 'movies',
    keys: [
      ['Shift', 'ArrowRight'],
      ['Shift', ' '],
      ['Shift', 'Click'],
    ],
  },
  {
    action: 'moveInTray',
    group: 'movies',
    keys: [
      ['Alt', 'ArrowLeft'],
      ['Alt', 'ArrowRight'],
    ],
  },
  { action: 'details', group: 'movies', keys: [['Alt', 'Enter']] },
  { action: 'moveInTracks', group: 'playlist', keys: [['ArrowUp'], ['ArrowDown']] },
  { action: 'explain', group: 'playlist', keys: [['Enter']] },
  { action: 'listen', group: 'playlist', keys: [['l']] },
  { action: 'keep', group: 'playlist', keys: [['k']] },
  { action: 'like', group: 'playlist', keys: [['f']] },
  { action: 'dislike', group: 'playlist', keys: [['x'], ['Delete']] },
  {
    action: 'moveTrack',
    group: 'playlist',
    keys: [
      ['Alt', 'ArrowUp'],
      ['Alt', 'ArrowDown'],
    ],
  },
  {
    action: 'selectTracks',
    group: 'playlist',
    keys: [
      ['Shift', 'ArrowUp'],
      ['Shift', 'ArrowDown'],
    ],
  },
  { action: 'selectOne', group: 'playlist', keys: [['Mod', ' ']] },
  { action: 'selectAll', group: 'playlist', keys: [['Mod', 'a']] },
  { action: 'copyTracks', group: 'playlist', keys: [['Mod', 'c']] },
  { action: 'menu', group: 'playlist', keys: [['Shift', 'F10']] },
]

/** The keys of a command or an action, none where it has none. */
export function keysOf(action: Shortcut['action']): Shortcut['keys'] {
  return shortcuts.find((shortcut) => shortcut.action === action)?.keys ?? []
}

/** A key press, as far as it decides what is meant. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

function fits(combination: readonly string[], press: KeyPress, mod: boolean): boolean {
  const withMod = combination.includes('Mod')
  if (withMod !== mod) return false
  // Single keys such as ? are typed with or without Shift; with Mod it makes another shortcut.
  if (withMod && combination.includes('Shift') !== press.shiftKey) return false
  return combination.at(-1) === (withMod ? press.key.toLowerCase() : press.key)
}

/**
 * The command that a key press anywhere in the window stands for, or null.
 *
 * @param allowSingleKeys false while one types, or where the user has switched them off.
 */
export function commandOf(press: KeyPress, platform: string, allowSingleKeys: boolean): CommandName | null {
  const mod = platform === 'darwin' ? press.metaKey : press.ctrlKey
  const anyMod = press.ctrlKey || press.metaKey
  if (press.altKey || anyMod !== mod || (!mod && !allowSingleKeys)) return null
  for (const { action, keys } of shortcuts) {
    if (isCommand(action) && keys.some((combination) => fits(combination, press, mod))) return action
  }
  return null
}
