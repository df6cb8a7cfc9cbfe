import type { PlaylistShelf, PlaylistSummary } from '#shared/contract/saved-playlists.ts'
import type { AppState, SliceCreator } from './app-store.ts'

/** The saved playlist that follows what is changed. */
export interface OpenPlaylist {
  readonly id: string
  readonly title: string
  /** Films and options as they were when it was saved last: only what differs from them is saved anew. */
  readonly savedAs: Pick<AppState, 'chosen' | 'options'>
}

export interface SavedSlice {
  /** Whether the view of the kept playlists is in sight, over the wall of films. */
  readonly playlistsInSight: boolean
  readonly shelf: PlaylistShelf
  readonly shelfText: string
  /** The playlists of the shelf that answer the text; null until the library has told. */
  readonly shelved: readonly PlaylistSummary[] | null
  /** Counts up when a kept playlist has changed, so that what is shown is asked for anew. */
  readonly shelfRevision: number
  /** The playlist whose page is open in the view. */
  readonly shownPlaylist: string | null
  readonly openPlaylist: OpenPlaylist | null
  showPlaylists(inSight: boolean): void
  setShelf(shelf: PlaylistShelf): void
  setShelfText(text: string): void
  receiveShelf(playlists: readonly PlaylistSummary[]): void
  shelfChanged(): void
  showKept(id: string | null): void
  setOpenPlaylist(open: OpenPlaylist | null): void
}

/** The playlists that are kept, and which one the window works on. */
export const createSavedSlice: SliceCreator<SavedSlice> = (set) => ({
  playlistsInSight: false,
  shelf: 'saved',
  shelfText: '',
  shelved: null,
  shelfRevision: 0,
  shownPlaylist: null,
  openPlaylist: null,
  showPlaylists: (playlistsInSight) => set({ playlistsInSight, shownPlaylist: null }),
  setShelf: (shelf) => set({ shelf, shelved: null }),
  setShelfText: (shelfText) => set({ shelfText }),
  receiveShelf: (shelved) => set({ shelved }),
  shelfChanged: () => set(({ shelfRevision }) => ({ shelfRevision: shelfRevision + 1 })),
  showKept: (shownPlaylist) => set({ shownPlaylist }),
  setOpenPlaylist: (openPlaylist) => set({ openPlaylist }),
})
