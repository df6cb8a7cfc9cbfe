import { useMemo } from 'react'
import type { ExportFormat, TrackList } from '#shared/contract/playlists.ts'
import type { Client } from '../../client.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { problemText } from '../../problem-text.ts'
import type { AppStore } from '../../store/app-store.ts'
import { locale, strings } from '../../strings/index.ts'

/** Whether exported tables begin with a byte order mark: as the settings say, else on Windows. */
export function bomWanted(setting: boolean | null, platform: Client['platform']): boolean {
  return setting ?? platform === 'win32'
}

/** Ways out for a playlist: a file, a file dragged out, the clipboard, a music service. */
export function exportActions(client: Client, store: AppStore) {
  const attempt = async (summary: string, work: () => Promise<string | null>) => {
    try {
      const done = await work()
      if (done !== null) store.getState().notify(done)
    } catch (thrown) {
      store.getState().notify(problemText(summary, thrown), 'problem')
    }
  }
  const settings = () => store.getState().settings
  const form = (list: TrackList, format: ExportFormat) => ({
    list,
    format,
    bom: bomWanted(settings().exportBom, client.platform),
    language: locale,
  })

  return {
    saveFile: (list: TrackList, format: ExportFormat) =>
      attempt(strings.exporting.failed, async () => {
        const { savedAs, tracks } = await client.call('playlists.export', form(list, format))
        return savedAs === null ? null : strings.exporting.saved(savedAs, tracks)
      }),
    dragOut: (list: TrackList, format: ExportFormat) =>
      attempt(strings.exporting.dragFailed, async () => {
        await client.call('playlists.dragOut', form(list, format))
        return null
      }),
    copyLinks: (list: TrackList) =>
      attempt(strings.exporting.copyFailed, async () => {
        await client.call('playlists.copy', { list, what: 'links', service: settings().service })
        return strings.exporting.copiedLinks(list.tracks.length)
      }),
    copyText: (list: TrackList) =>
      attempt(strings.exporting.copyFailed, async () => {
        await client.call('playlists.copy', { list, what: 'text', service: settings().service })
        return strings.exporting.copiedText
      }),
    /** Copies tracks of a list, one a line, without its title. */
    copyLines: (list: TrackList) =>
      attempt(strings.exporting.copyFailed, async () => {
        await client.call('playlists.copy', { list, what: 'lines', service: settings().service })
        return strings.playlist.copied(list.tracks.length)
      }),
    /** Opens the tracks where the settings say. `confirmed`: the user has said yes to so many. */
    openTracks: (tracks: TrackList['tracks'], confirmed: boolean) =>
      attempt(strings.exporting.openFailed, async () => {
        const links = tracks.map(({ title, artist, spotifyId }) => ({ title, artist, spotifyId }))
        const { service } = settings()
        const { urls } = await client.call('shell.openTracks', { tracks: links, service, confirmed })
        return tracks.length > 1 ? strings.exporting.openedAll(urls.length) : null
      }),
  }
}

/** The ways out, for this window. */
export function useExportActions() {
  const client = useClient()
  const store = useAppStore()
  return useMemo(() => exportActions(client, store), [client, store])
}
