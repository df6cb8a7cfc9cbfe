import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { useApp, useAppStore, useClient } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { menuPlace, useContextMenu } from '../../ui/context-menu.tsx'
import { useStable } from '../../ui/use-stable.ts'
import { type TrackCommand, trackMenu } from './track-commands.ts'
import { type PlaylistActions, usePlaylistActions } from './use-playlist-actions.ts'
import type { TrackSelection } from './use-track-selection.ts'

/**
 * What the rows of the list do: to the track meant, or to all that are selected where it is one of them. The
 * functions stay the same over renders, so that rows need not be drawn anew.
 */
export function useTrackDeeds(order: readonly string[], active: string | null, selection: TrackSelection) {
  const store = useAppStore()
  const actions = usePlaylistActions()
  const { platform } = useClient()
  const explain = useApp((state) => state.toggleExplained)
  const { open, menu } = useContextMenu()
  const [said, setSaid] = useState('')

  const meant = (key: string): readonly string[] =>
    selection.keys.has(key) ? order.filter((other) => selection.keys.has(other)) : [key]

  const tell = (keys: readonly string[], moved: boolean) => {
    const places = store.getState().options.handOrder
    const [first] = keys
    if (moved && first !== undefined)
      setSaid(strings.playlist.movedTo(places.indexOf(first) + 1, order.length))
  }
  const moveBy = (keys: readonly string[], direction: -1 | 1) => tell(keys, actions.moveBy(keys, direction))

  // When the track of an open drawer is left out, the drawer passes on to the one that takes the focus.
  const passingOn = useRef(false)
  useEffect(() => {
    const { explained, explain } = store.getState()
    if (!passingOn.current || explained === null || order.includes(explained)) return
    passingOn.current = false
    explain(active)
  }, [store, order, active])

  return {
    menu,
    /** For a live region: where tracks went. */
    said,
    moveBy: useStable((key: string, direction: -1 | 1) => moveBy(meant(key), direction)),
    moveBefore: useStable((key: string, before: number) =>
      tell(meant(key), actions.moveBefore(meant(key), before)),
    ),
    command: useStable((command: TrackCommand, key: string) => {
      const keys = meant(key)
      const { explained } = store.getState()
      passingOn.current = command === 'dislike' && explained !== null && keys.includes(explained)
      runCommand(actions, command, key, keys)
    }),
    press: useStable((key: string, event: MouseEvent) => {
      if (event.shiftKey) selection.reach(key, 'range')
      else if (event.ctrlKey || event.metaKey) selection.reach(key, 'one')
      else {
        selection.clear()
        selection.anchorAt(key)
        explain(key)
      }
    }),
    openMenu: useStable((key: string, at: Element | MouseEvent) => {
      const keys = meant(key)
      const { options } = store.getState()
      const { service } = store.getState().settings
      const items = trackMenu({ keys, options, actions, explain, move: moveBy, platform, service })
      open({ label: strings.tracks.menu.region(keys.length), items, ...menuPlace(at) })
    }),
    /** The tracks that copying means: those selected, else the one with the focus. */
    toCopy: (active: string | null): readonly string[] =>
      selection.keys.size > 0 ? [...selection.keys] : active === null ? [] : [active],
  }
}

function runCommand(
  actions: PlaylistActions,
  command: TrackCommand,
  key: string,
  keys: readonly string[],
): void {
  if (command === 'listen') void actions.listen(key)
  else actions[command](keys)
}
