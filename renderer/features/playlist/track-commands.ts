import {
  Ban,
  Copy,
  Heart,
  HeartOff,
  Link,
  Lock,
  LockOpen,
  MoveDown,
  MoveUp,
  Play,
  Waypoints,
} from 'lucide-react'
import { createElement } from 'react'
import type { MusicService } from '#shared/contract/playlists.ts'
import type { PlaylistOptions } from '../../store/playlist-slice.ts'
import { strings } from '../../strings/index.ts'
import type { MenuItem } from '../../ui/menu-items.tsx'
import { keyCap } from '../shortcuts/key-cap.ts'
import type { PlaylistActions } from './use-playlist-actions.ts'

/** What a track's buttons, keys and menu do, to it alone or to all that are selected. */
export type TrackCommand = 'listen' | 'like' | 'keep' | 'dislike'

/** The keys that do it in the list. */
export const commandKeys: ReadonlyMap<string, TrackCommand> = new Map([
  ['l', 'listen'],
  ['f', 'like'],
  ['k', 'keep'],
  ['x', 'dislike'],
  ['Delete', 'dislike'],
])

interface TrackMenuOptions {
  /** The tracks meant; several where several are selected. */
  readonly keys: readonly string[]
  readonly options: Pick<PlaylistOptions, 'liked' | 'locked'>
  readonly actions: PlaylistActions
  readonly explain: (key: string) => void
  readonly move: (keys: readonly string[], direction: -1 | 1) => void
  readonly platform: string
  readonly service: MusicService
}

/** The context menu of a track, or of those selected. */
export function trackMenu(wanted: TrackMenuOptions): readonly MenuItem[] {
  const { keys, options, actions, explain, move, platform, service } = wanted
  const [only] = keys.length === 1 ? keys : []
  const liked = keys.every((key) => options.liked.includes(key))
  const kept = keys.every((key) => options.locked.includes(key))
  const { menu } = strings.tracks
  const caps = (...names: readonly string[]) =>
    names.map((key) => keyCap(key, platform)).join(platform === 'darwin' ? '' : '+')
  const single: readonly MenuItem[] =
    only === undefined
      ? []
      : [
          {
            label: menu.listen(strings.exporting.services[service]),
            icon: createElement(Play),
            keys: caps('l'),
            onSelect: () => void actions.listen(only),
          },
          {
            label: menu.explain,
            icon: createElement(Waypoints),
            keys: caps('Enter'),
            onSelect: () => explain(only),
          },
        ]
  const judging: readonly MenuItem[] = [
    {
      label: liked ? menu.unlike : menu.like,
      icon: createElement(liked ? HeartOff : Heart),
      keys: caps('f'),
      apart: only !== undefined,
      onSelect: () => actions.like(keys),
    },
    {
      label: kept ? menu.letGo : menu.keep,
      icon: createElement(kept ? LockOpen : Lock),
      keys: caps('k'),
      onSelect: () => actions.keep(keys),
    },
    {
      label: only === undefined ? menu.dislikeAll : menu.dislike,
      icon: createElement(Ban),
      keys: caps('x'),
      onSelect: () => actions.dislike(keys),
    },
  ]
  return [
    ...single,
    ...judging,
    {
      label: menu.moveUp,
      icon: createElement(MoveUp),
      keys: caps('Alt', 'ArrowUp'),
      apart: true,
      onSelect: () => move(keys, -1),
    },
    {
      label: menu.moveDown,
      icon: createElement(MoveDown),
      keys: caps('Alt', 'ArrowDown'),
      onSelect: () => move(keys, 1),
    },
    {
      label: menu.copy,
      icon: createElement(Copy),
      keys: caps('Mod', 'c'),
      apart: true,
      onSelect: () => void actions.copy(keys),
    },
    {
      label: only === undefined ? strings.exporting.copyLinks : strings.exporting.copyLink,
      icon: createElement(Link),
      onSelect: () => void actions.copyLinks(keys),
    },
  ]
}
