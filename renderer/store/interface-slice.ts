import type { ImportEnded } from '#shared/contract/imports.ts'
import type { MovieCard } from '#shared/contract/movies.ts'
import type { TrackList } from '#shared/contract/playlists.ts'
import type { SliceCreator } from './app-store.ts'

/** The dialog that is open, if any. */
export type OpenDialog =
  | { readonly kind: 'settings' }
  | { readonly kind: 'movie'; readonly movie: MovieCard }
  | { readonly kind: 'datasets' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  | { readonly kind: 'licences' }
  | { readonly kind: 'commands' }
  | { readonly kind: 'feedback' }
  | { readonly kind: 'export'; readonly list: TrackList }
  | { readonly kind: 'import-report'; readonly ended: ImportEnded }
  | { readonly kind: 'mapping'; readonly tables: readonly UnknownTable[]; readonly at: number }

/** A file that a job did not understand, and whose columns can be named. */
export interface UnknownTable {
  readonly file: string
  readonly jobId: string
}

export interface InterfaceSlice {
  readonly dialog: OpenDialog | null
  /** Whether the playlist's sheet is in sight, where the window is too narrow for both. */
  readonly playlistInSight: boolean
  readonly dialsOpen: boolean
  /** The track whose explanation is open. */
  readonly explained: string | null
  /** Lines of the command palette used in this window's time, the last one first. */
  readonly recentCommands: readonly string[]
  openDialog(dialog: OpenDialog): void
  closeDialog(): void
  /** Asks for the columns of tables, one after the other: those that are asked for already come first. */
  askForColumns(tables: readonly UnknownTable[]): void
  /** Goes on to the next table that is asked for; after the last one the dialog closes. */
  nextTable(): void
  showPlaylist(inSight: boolean): void
  toggleDials(): void
  toggleExplained(key: string): void
  /** Explains this track, in the place of another; null closes the explanation. */
  explain(key: string | null): void
  usedCommand(id: string): void
}

/** What is open and in sight. */
export const createInterfaceSlice: SliceCreator<InterfaceSlice> = (set) => ({
  dialog: null,
  playlistInSight: false,
  dialsOpen: false,
  explained: null,
  recentCommands: [],
  openDialog: (dialog) => set({ dialog }),
  closeDialog: () => set({ dialog: null }),
  askForColumns: (tables) =>
    set(({ dialog }) => {
      if (tables.length === 0) return {}
      if (dialog?.kind === 'mapping') return { dialog: { ...dialog, tables: [...dialog.tables, ...tables] } }
      return { dialog: { kind: 'mapping', tables, at: 0 } }
    }),
  nextTable: () =>
    set(({ dialog }) => {
      if (dialog?.kind !== 'mapping') return {}
      const at = dialog.at + 1
      return { dialog: at < dialog.tables.length ? { ...dialog, at } : null }
    }),
  showPlaylist: (playlistInSight) => set({ playlistInSight }),
  toggleDials: () => set(({ dialsOpen }) => ({ dialsOpen: !dialsOpen })),
  explain: (explained) => set({ explained }),
  toggleExplained: (key) => set(({ explained }) => ({ explained: explained === key ? null : key })),
  usedCommand: (id) =>
    set(({ recentCommands }) => ({
      recentCommands: [id, ...recentCommands.filter((other) => other !== id)].slice(0, 8),
    })),
})
