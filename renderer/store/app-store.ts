import { createStore, type StateCreator, type StoreApi } from 'zustand/vanilla'
import { type CatalogueSlice, createCatalogueSlice } from './catalogue-slice.ts'
import { createDatasetsSlice, type DatasetsSlice } from './datasets-slice.ts'
import { createImportsSlice, type ImportsSlice } from './imports-slice.ts'
import { createInterfaceSlice, type InterfaceSlice } from './interface-slice.ts'
import { createNoticesSlice, type NoticesSlice } from './notices-slice.ts'
import { createPlaylistSlice, type PlaylistSlice } from './playlist-slice.ts'
import { createPostersSlice, type PostersSlice } from './posters-slice.ts'
import { createSavedSlice, type SavedSlice } from './saved-slice.ts'
import { createSelectionSlice, type SelectionSlice } from './selection-slice.ts'
import { createSettingsSlice, type SettingsSlice } from './settings-slice.ts'

export type AppState = CatalogueSlice &
  SelectionSlice &
  PlaylistSlice &
  SavedSlice &
  PostersSlice &
  ImportsSlice &
  DatasetsSlice &
  SettingsSlice &
  NoticesSlice &
  InterfaceSlice

export type AppStore = StoreApi<AppState>

/** The making of one slice: it sees the whole state and changes only its own part. */
export type SliceCreator<Slice> = StateCreator<AppState, [], [], Slice>

/** A fresh store with the state of a window that has loaded nothing yet. */
export function createAppStore(): AppStore {
  return createStore<AppState>()((...api) => ({
    ...createCatalogueSlice(...api),
    ...createSelectionSlice(...api),
    ...createPlaylistSlice(...api),
    ...createSavedSlice(...api),
    ...createPostersSlice(...api),
    ...createImportsSlice(...api),
    ...createDatasetsSlice(...api),
    ...createSettingsSlice(...api),
    ...createNoticesSlice(...api),
    ...createInterfaceSlice(...api),
  }))
}
