import { useEffect } from 'react'
import { useAppStore, useClient } from '../../context.tsx'
import { useHistory } from '../history/use-history.ts'
import { useGoToPlaylist } from '../playlist/use-go-to-playlist.ts'
import { usePlaylistActions } from '../playlist/use-playlist-actions.ts'
import { type GlobalAction, globalActionOf } from './table.ts'
import { movieGridId, searchInputId } from './targets.ts'

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'range'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** What a text field does by itself. */
const inText: ReadonlySet<GlobalAction> = new Set(['undo', 'redo'])

/** Listens for the shortcuts that work everywhere in the window. */
export function useShortcuts(): void {
  const client = useClient()
  const store = useAppStore()
  const { undo, redo } = useHistory()
  const goToPlaylist = useGoToPlaylist()
  const { exportCsv } = usePlaylistActions()

  useEffect(() => {
    const focusIn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()
    const toWall = (selector: string) => {
      store.getState().showPlaylist(false)
      requestAnimationFrame(() => focusIn(selector))
    }
    const actions: Record<GlobalAction, () => void> = {
      search: () => toWall(`#${searchInputId}`),
      movies: () => toWall(`#${movieGridId} [tabindex="0"]`),
      playlist: goToPlaylist,
      refresh: () => store.getState().refreshPool(),
      shuffle: () => store.getState().shuffle(),
      export: () => void exportCsv(),
      undo: () => undo(),
      redo,
      settings: () => store.getState().openDialog({ kind: 'settings' }),
      shortcuts: () => store.getState().openDialog({ kind: 'shortcuts' }),
    }
    const press = (event: KeyboardEvent) => {
      const typing = isTyping(event.target)
      const { dialog, settings } = store.getState()
      const action = globalActionOf(event, client.platform, settings.singleKeys && !typing && !dialog)
      // While one types, undo and redo are the text's own; in a dialog only they have a meaning.
      if (!action || event.defaultPrevented || (typing && inText.has(action))) return
      if (dialog && !inText.has(action)) return
      event.preventDefault()
      actions[action]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [client, store, undo, redo, goToPlaylist, exportCsv])
}
