import type { strings } from '../../strings/index.ts'

type Actions = typeof strings.shortcuts.actions

/** What a shortcut does everywhere in the window. The other ones are handled where they apply. */
export type GlobalAction = Extract<
  keyof Actions,
  | 'search'
  | 'refresh'
  | 'playlist'
  | 'movies'
  | 'shuffle'
  | 'export'
  | 'undo'
  | 'redo'
  | 'settings'
  | 'shortcuts'
>

export interface Shortcut {
  readonly action: keyof Actions
  readonly group: keyof typeof strings.shortcuts.groups
  /** As `KeyboardEvent.key` names them; 'Mod' is Cmd on macOS and Ctrl elsewhere. */
  readonly keys: readonly (readonly string[])[]
}

/** Every shortcut there is: what the keyboard does, and what the list of shortcuts shows. */
export const shortcuts: readonly Shortcut[] = [
  { action: 'search', group: 'everywhere', keys: [['/']] },
  { action: 'clearSearch', group: 'everywhere', keys: [['Escape']] },
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
  { action: 'choose', group: 'movies', keys: [[' '], ['Enter']] },
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

const globalActions: readonly GlobalAction[] = [
  'search',
  'refresh',
  'playlist',
  'movies',
  'shuffle',
  'export',
  'undo',
  'redo',
  'settings',
  'shortcuts',
]

interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * The action everywhere in the window that a key press stands for, or null.
 *
 * @param allowSingleKeys false while one types, or where the user has switched them off.
 */
export function globalActionOf(
  press: KeyPress,
  platform: string,
  allowSingleKeys: boolean,
): GlobalAction | null {
  const mod = platform === 'darwin' ? press.metaKey : press.ctrlKey
  const anyMod = press.ctrlKey || press.metaKey
  if (press.altKey || anyMod !== mod) return null
  for (const action of globalActions) {
    const combinations = shortcuts.find((shortcut) => shortcut.action === action)?.keys ?? []
    for (const combination of combinations) {
      const withMod = combination.includes('Mod')
      if (withMod !== mod || (!withMod && !allowSingleKeys)) continue
      // Single keys such as ? are typed with or without Shift; with Mod it makes another shortcut.
      if (withMod && combination.includes('Shift') !== press.shiftKey) continue
      if (combination.at(-1) === (withMod ? press.key.toLowerCase() : press.key)) return action
    }
  }
  return null
}

const symbols: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Escape: 'Esc',
  ' ': 'Space',
}

/** A key as it is printed on the keyboards of a platform. */
export function keyCap(key: string, platform: string): string {
  if (key === 'Mod') return platform === 'darwin' ? '⌘' : 'Ctrl'
  if (key === 'Shift') return platform === 'darwin' ? '⇧' : 'Shift'
  if (key === 'Alt') return platform === 'darwin' ? '⌥' : 'Alt'
  return symbols[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}
