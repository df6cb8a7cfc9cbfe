import type { PlaylistShelf, PlaylistSummary } from '#shared/contract/saved-playlists.ts'
import type { AppState, SliceCreator } from './app-store.ts'

/** The saved playlist that follows what is changed. */
export interface OpenPlaylist {
  readonly id: string
  readonly title: string
  /** Films and options as they were when it was saved last: only what differs from them is saved anew. */
  readonly savedAs: Pick<AppState, 'chosen' | 'options'>
  /** The tracks it was kept with, until the library has made its list again; null from then on. */
  readonly keptTracks: readonly string[] | null
}

export interface SavedSlice {
  /** Whether the kept playlists are in sight, over the wall of films. */
  readonly playlistsInSight: boolean
  readonly shelf: PlaylistShelf
  readonly shelfText: string
  /** The playlists of the shelf that answer the text; null until the library has told. */
  readonly shelved: readonly PlaylistSummary[] | null
  /** Counts up when a kept playlist has changed, so that what is shown is asked for anew. */
  readonly shelfRevision: number
  /** The kept playlist whose page is open. */
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

/**
 * Whether the open playlist is still what is being worked on: at least one of the films that it was saved with is
 * chosen. Choosing others is the beginning of another playlist, which must not take its place.
 */
export function stillOpen(open: OpenPlaylist, { chosen }: Pick<AppState, 'chosen'>): boolean {
  const saved = new Set(open.savedAs.chosen.map(({ movie }) => movie.key))
  return chosen.some(({ movie }) => saved.has(movie.key))
}

/** Whether films or options differ from those that the open playlist was saved with. */
export function changedSinceSaved(open: OpenPlaylist, now: Pick<AppState, 'chosen' | 'options'>): boolean {
  return open.savedAs.chosen !== now.chosen || open.savedAs.options !== now.options
}
