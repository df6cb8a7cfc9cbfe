import { Copy, Ellipsis, Heart, ListRestart, Redo2, Undo2 } from 'lucide-react'
import { useApp, useAppStore } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Menu } from '../../ui/menu.tsx'
import type { MenuItem } from '../../ui/menu-items.tsx'
import { useHistory } from '../history/use-history.ts'
import { usePlaylistActions } from './use-playlist-actions.ts'

/** What concerns the whole playlist and is not asked for often. */
export function PlaylistMenu() {
  const store = useAppStore()
  const actions = usePlaylistActions()
  const history = useHistory()
  const undoes = useApp((state) => state.undoSteps.at(-1)?.label ?? null)
  const redoes = useApp((state) => state.redoSteps.at(-1)?.label ?? null)
  const ordered = useApp((state) => state.options.handOrder.length > 0)
  const { playlist, feedback } = strings

  const items: readonly (MenuItem | false)[] = [
    undoes !== null && {
      label: playlist.undo(undoes),
      icon: <Undo2 />,
      onSelect: () => history.undo(),
    },
    redoes !== null && { label: playlist.redo(redoes), icon: <Redo2 />, onSelect: history.redo },
    {
      label: playlist.copyAll,
      icon: <Copy />,
      apart: undoes !== null || redoes !== null,
      onSelect: () => void actions.copyAll(),
    },
    ordered && {
      label: playlist.resetOrder,
      icon: <ListRestart />,
      onSelect: () => store.getState().setHandOrder([]),
    },
    {
      label: feedback.open,
      icon: <Heart />,
      onSelect: () => store.getState().openDialog({ kind: 'feedback' }),
    },
  ]
  return (
    <Menu
      trigger={<Ellipsis />}
      triggerLabel={playlist.menu}
      triggerClassName="button-quiet"
      label={playlist.menu}
      items={items.filter((item) => item !== false)}
    />
  )
}
