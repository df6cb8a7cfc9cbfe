import { useMemo } from 'react'
import { fromProblem } from '#shared/contract/errors.ts'
import type { RouteOutput } from '#shared/contract/index.ts'
import type { TrackOrder } from '#shared/contract/recommendations.ts'
import type { KeptPlaylist, PlaylistSummary } from '#shared/contract/saved-playlists.ts'
import type { Client } from '../../client.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { fileName } from '../../format/file-name.ts'
import { problemText } from '../../problem-text.ts'
import type { AppStore } from '../../store/app-store.ts'
import { strings } from '../../strings/index.ts'

type Named = Pick<PlaylistSummary, 'id' | 'title'>

/** What can be done with kept playlists. Each change can be taken back. */
export function keptActions(client: Client, store: AppStore) {
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work()
      return true
    } catch (thrown) {
      store.getState().notify(problemText(strings.saved.changeFailed, thrown), 'problem')
      return false
    } finally {
      store.getState().shelfChanged()
    }
  }
  const remember = (label: string, undo: () => Promise<void>, redo: () => Promise<void>) => {
    const step = { label, undo: () => void attempt(undo), redo: () => void attempt(redo) }
    store.getState().remember(step, { announced: true })
  }
  const setTitle = async (id: string, title: string) => {
    await client.call('saved.rename', { id, title })
    const { openPlaylist, setOpenPlaylist } = store.getState()
    if (openPlaylist?.id === id) setOpenPlaylist({ ...openPlaylist, title })
  }
  const takeAway = async (id: string) => {
    await client.call('saved.remove', { id })
    const { openPlaylist, shownPlaylist, setOpenPlaylist, showKept } = store.getState()
    if (openPlaylist?.id === id) setOpenPlaylist(null)
    if (shownPlaylist === id) showKept(null)
  }
  const bringBack = async (id: string) => {
    await client.call('saved.restore', { id })
  }
  const setTracks = async ({ id, request, ...list }: KeptPlaylist, tracks: KeptPlaylist['tracks']) => {
    const { title, movies } = list
    await client.call('saved.update', { id, list: { title, movies, tracks }, request })
  }

  return {
    rename: ({ id, title: before }: Named, title: string) =>
      attempt(async () => {
        const after = title.trim()
        if (after === '' || after === before) return
        await setTitle(id, after)
        remember(
          strings.saved.renamed(after),
          () => setTitle(id, before),
          () => setTitle(id, after),
        )
      }),
    remove: ({ id, title }: Named) =>
      attempt(async () => {
        await takeAway(id)
        remember(
          strings.saved.removed(title),
          () => bringBack(id),
          () => takeAway(id),
        )
      }),
    duplicate: ({ id, title }: Named) =>
      attempt(async () => {
        const copy = await client.call('saved.duplicate', { id, title: strings.saved.copyOf(title) })
        remember(
          strings.saved.duplicated(copy.title),
          () => takeAway(copy.id),
          () => bringBack(copy.id),
        )
      }),
    keep: ({ id, title }: Named) =>
      attempt(async () => {
        await client.call('saved.keep', { id })
        store.getState().notify(strings.saved.kept(title))
      }),
    /** Puts the tracks of a kept playlist in another order. */
    sort: (kept: KeptPlaylist, order: TrackOrder) =>
      attempt(async () => {
        const { keys } = await client.call('saved.sort', { tracks: kept.tracks, order })
        const places = new Map(keys.map((key, place) => [key, place]))
        const sorted = kept.tracks.toSorted((a, b) => (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0))
        await setTracks(kept, sorted)
        remember(
          strings.saved.sorted(strings.saved.orders[order]),
          () => setTracks(kept, kept.tracks),
          () => setTracks(kept, sorted),
        )
      }),
    /** Opens files as playlists and shows the last one. */
    openFiles: (paths: readonly string[]) =>
      attempt(async () => {
        if (paths.length === 0) return
        tellOpened(store, await client.call('saved.importFiles', { paths: [...paths] }))
      }),
    /** The files are chosen in a dialog. */
    chooseFiles: () =>
      attempt(async () => {
        const { paths } = await client.call('shell.choosePlaylists', {})
        if (paths.length > 0) tellOpened(store, await client.call('saved.importFiles', { paths }))
      }),
  }
}

function tellOpened(store: AppStore, { opened, problems }: RouteOutput<'saved.importFiles'>): void {
  const { notify, showPlaylists, setShelf, showKept } = store.getState()
  for (const { playlist, known } of opened)
    notify(strings.saved.opened(playlist.title, playlist.tracks, known))
  for (const { file, problem } of problems) {
    notify(problemText(strings.saved.openFailed(fileName(file)), fromProblem(problem)), 'problem')
  }
  const last = opened.at(-1)
  if (last === undefined) return
  showPlaylists(true)
  setShelf('saved')
  showKept(last.playlist.id)
}

/** The actions on kept playlists, for this window. */
export function useKeptActions() {
  const client = useClient()
  const store = useAppStore()
  return useMemo(() => keptActions(client, store), [client, store])
}
