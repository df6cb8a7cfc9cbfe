import { basename, join } from 'node:path'
import { clipboard, dialog } from 'electron'
import { CrossTuneError } from '#shared/contract/errors.ts'
import type { Handlers } from '#shared/contract/index.ts'
import type { playlistRoutes } from '#shared/contract/playlists.ts'
import { DragFolder } from '../app/drag-folder.ts'
import { exportFileName } from '../app/export-file-name.ts'
import { openLink } from '../app/open-link.ts'
import { endingOf } from '../playlists/formats/index.ts'
import { plainText, trackLines } from '../playlists/formats/text.ts'
import { linksText, trackUrl } from '../playlists/links.ts'
import type { ShellServices } from './shell.ts'

/** How many links are opened at once without having asked. */
const OPENED_UNASKED = 5

type PlaylistHandlers = Handlers<keyof typeof playlistRoutes | 'shell.openTracks' | 'shell.choosePlaylists'>

/** The playlist routes that need the platform: dialogs, the clipboard, dragging out, the system browser. */
export function playlistHandlers({ library, window, resourcesFolder }: ShellServices): PlaylistHandlers {
  const dragged = new DragFolder()
  return {
    'playlists.export': async (what) => {
      const ending = endingOf(what.format)
      const chosen = await dialog.showSaveDialog(window(), {
        defaultPath: exportFileName(what.list.title, ending),
        // A dialog knows endings without a dot in them.
        filters: [{ name: ending, extensions: [ending.split('.').at(-1) ?? ending] }],
      })
      if (chosen.canceled || chosen.filePath === '') return { savedAs: null, tracks: 0 }
      const { tracks } = await library.call('internal.exportPlaylist', { ...what, path: chosen.filePath })
      return { savedAs: basename(chosen.filePath), tracks }
    },
    'playlists.dragOut': async (what) => {
      const file = dragged.place(exportFileName(what.list.title, endingOf(what.format)))
      await library.call('internal.exportPlaylist', { ...what, path: file })
      window().webContents.startDrag({ file, icon: join(resourcesFolder, 'icons/linux/64x64.png') })
      return {}
    },
    'playlists.copy': async ({ list, what, service }) => {
      const texts = {
        links: () => linksText(list.tracks, service),
        lines: () => trackLines(list),
        text: () => plainText(list),
      }
      await clipboard.writeText(texts[what]())
      return {}
    },
    'shell.openTracks': async ({ tracks, service, confirmed }) => {
      if (tracks.length > OPENED_UNASKED && !confirmed) {
        const message = `${tracks.length} pages at once are opened only after asking.`
        throw new CrossTuneError('forbidden', message)
      }
      const urls = tracks.map((track) => trackUrl(track, service))
      for (const url of urls) await openLink(url)
      return { urls }
    },
    'shell.choosePlaylists': async () => {
      const chosen = await dialog.showOpenDialog(window(), { properties: ['openFile', 'multiSelections'] })
      return { paths: chosen.canceled ? [] : chosen.filePaths }
    },
  }
}
