import type { KeyboardEvent } from 'react'
import { asksForMenu } from '../../ui/context-menu.tsx'
import { commandKeys, type TrackCommand } from './track-commands.ts'
import type { TrackSelection } from './use-track-selection.ts'

interface TrackKeysOptions {
  /** The list as it stands. */
  readonly order: readonly string[]
  readonly selection: TrackSelection
  readonly focus: (key: string) => void
  readonly command: (command: TrackCommand, key: string) => void
  readonly move: (key: string, direction: -1 | 1) => void
  /** Whether the drawer is open, which Escape closes. */
  readonly explained: boolean
  readonly closeDrawer: () => void
  readonly openMenu: (key: string, row: Element) => void
}

/**
 * The keys of the track list: arrows, Home and End move between tracks, with Shift they select, with Alt they move
 * the track itself; letters act; Ctrl or Cmd and A selects all.
 */
export function trackKeys(options: TrackKeysOptions): (event: KeyboardEvent<HTMLElement>) => void {
  const { order, selection } = options
  const act = (event: KeyboardEvent<HTMLElement>, key: string, row: Element): boolean => {
    const mod = event.ctrlKey || event.metaKey
    if (asksForMenu(event)) options.openMenu(key, row)
    else if (mod && event.key === 'a') selection.all()
    else if (mod && event.key === ' ') selection.reach(key, 'one')
    else if (mod) return false
    else if (event.key === 'Escape' && selection.keys.size > 0) selection.clear()
    else if (event.key === 'Escape' && options.explained) options.closeDrawer()
    else if (event.altKey) return moveByKey(event, key)
    else return goByKey(event, key)
    return true
  }

  const moveByKey = (event: KeyboardEvent, key: string): boolean => {
    const direction = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key]
    if (direction === undefined) return false
    options.move(key, direction)
    return true
  }

  const goByKey = (event: KeyboardEvent, key: string): boolean => {
    const place = order.indexOf(key)
    const places: Record<string, number> = {
      ArrowUp: place - 1,
      ArrowDown: place + 1,
      Home: 0,
      End: order.length - 1,
    }
    const next = places[event.key]
    if (next !== undefined) {
      const target = order[Math.max(0, Math.min(next, order.length - 1))] ?? key
      if (event.shiftKey) {
        selection.anchorAt(key)
        selection.reach(target, 'range')
      }
      options.focus(target)
      return true
    }
    const command = commandKeys.get(event.key)
    if (command) options.command(command, key)
    return command !== undefined
  }

  return (event) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null
    if (!row?.dataset.key || !act(event, row.dataset.key, row)) return
    event.preventDefault()
    // What was done here is no shortcut of the window, and Escape closes no sheet.
    event.stopPropagation()
  }
}
