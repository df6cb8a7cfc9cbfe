import { ArrowDownWideNarrow, AudioLines, ListOrdered, Route } from 'lucide-react'
import type { KeptPlaylist } from '#shared/contract/saved-playlists.ts'
import { useAppStore } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Menu } from '../../ui/menu.tsx'
import { useKeptActions } from './use-kept-actions.ts'

/** Longer lists would take too long to be put in a listening order: the contract's own bound. */
const mostSorted = 500

/** Puts a kept playlist in another order. */
export function OrderMenu({ kept }: { readonly kept: KeptPlaylist }) {
  const store = useAppStore()
  const { sort } = useKeptActions()
  const { order, orders, tooLongToSort } = strings.saved
  const choose = (wanted: keyof typeof orders) => () => {
    if (kept.tracks.length > mostSorted) store.getState().notify(tooLongToSort, 'problem')
    else void sort(kept, wanted)
  }
  return (
    <Menu
      label={order}
      triggerClassName="button-plain"
      trigger={
        <>
          <ListOrdered />
          {order}
        </>
      }
      items={[
        { label: orders.match, icon: <ArrowDownWideNarrow />, onSelect: choose('match') },
        { label: orders.arc, icon: <AudioLines />, onSelect: choose('arc') },
        { label: orders.smooth, icon: <Route />, onSelect: choose('smooth') },
      ]}
    />
  )
}
