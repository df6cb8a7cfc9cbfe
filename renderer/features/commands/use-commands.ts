import { useMemo } from 'react'
import type { CommandName } from '#shared/commands/commands.ts'
import { useAppStore } from '../../context.tsx'
import type { AppState } from '../../store/app-store.ts'
import { isFiltered } from '../../store/catalogue-slice.ts'
import { nextTextSize, normalTextSize } from '../../store/settings-slice.ts'
import { useDatasetCheck } from '../datasets/use-dataset-check.ts'
import { useHistory } from '../history/use-history.ts'
import { useImportActions } from '../importing/use-import-actions.ts'
import { useGoToPlaylist } from '../playlist/use-go-to-playlist.ts'
import { usePlaylistActions } from '../playlist/use-playlist-actions.ts'
import { useKeptActions } from '../saved/use-kept-actions.ts'
import { useWorkingList } from '../saved/use-working-list.ts'
import { useSelectionActions } from '../selection/use-selection-actions.ts'
import { movieGridId, searchInputId } from '../shortcuts/targets.ts'

/** What each command does. */
export function useCommands(): Record<CommandName, () => void> {
  const store = useAppStore()
  const { undo, redo } = useHistory()
  const goToPlaylist = useGoToPlaylist()
  const { openExport } = usePlaylistActions()
  const { save } = useWorkingList()
  const { chooseFiles } = useKeptActions()
  const { choose } = useImportActions()
  const { check } = useDatasetCheck()
  const { clear } = useSelectionActions()

  return useMemo(() => {
    const state = () => store.getState()
    const toWall = (selector: string) => {
      const focus = () => document.querySelector<HTMLElement>(selector)?.focus()
      const covered = state().playlistInSight || state().playlistsInSight
      state().showPlaylist(false)
      state().showPlaylists(false)
      // What is covered cannot have the focus until the cover is gone; else at once, for fast typists.
      if (covered) requestAnimationFrame(focus)
      else focus()
    }
    return {
      palette: () => state().openDialog({ kind: 'commands' }),
      search: () => toWall(`#${searchInputId}`),
      movies: () => toWall(`#${movieGridId} [tabindex="0"]`),
      playlist: goToPlaylist,
      refresh: () => state().refreshPool(),
      clearFilters: () => state().clearFilters(),
      clearChosen: clear,
      shuffle: () => state().shuffle(),
      savePlaylist: () => void save(),
      playlists: () => {
        state().showPlaylist(false)
        state().showPlaylists(true)
      },
      openPlaylists: () => void chooseFiles(),
      export: openExport,
      undo: () => undo(),
      redo,
      importFiles: () => void choose('files'),
      importFolder: () => void choose('folder'),
      datasets: () => state().openDialog({ kind: 'datasets' }),
      checkDatasets: () => {
        state().openDialog({ kind: 'datasets' })
        void check()
      },
      settings: () => state().openDialog({ kind: 'settings' }),
      themeSystem: () => state().setSettings({ theme: 'system' }),
      themeLight: () => state().setSettings({ theme: 'light' }),
      themeDark: () => state().setSettings({ theme: 'dark' }),
      textLarger: () => state().setSettings({ textSize: nextTextSize(state().settings.textSize, 1) }),
      textSmaller: () => state().setSettings({ textSize: nextTextSize(state().settings.textSize, -1) }),
      textNormal: () => state().setSettings({ textSize: normalTextSize }),
      shortcuts: () => state().openDialog({ kind: 'shortcuts' }),
      about: () => state().openDialog({ kind: 'about' }),
    }
  }, [store, undo, redo, goToPlaylist, openExport, save, chooseFiles, choose, check, clear])
}

type Condition = (state: AppState) => boolean

const somethingChosen: Condition = ({ chosen }) => chosen.length > 0

/** When a command has something to do; without a condition, always. */
const conditions: Partial<Record<CommandName, Condition>> = {
  clearFilters: ({ query }) => isFiltered(query),
  clearChosen: somethingChosen,
  shuffle: somethingChosen,
  savePlaylist: ({ recommendation, openPlaylist }) =>
    openPlaylist === null && (recommendation?.tracks.length ?? 0) > 0,
  export: ({ recommendation }) => (recommendation?.tracks.length ?? 0) > 0,
}

/** Whether a command has something to do now. */
export function canRun(command: CommandName, state: AppState): boolean {
  return conditions[command]?.(state) ?? true
}
