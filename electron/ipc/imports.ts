import { basename } from 'node:path'
import { dialog } from 'electron'
import type { Handlers } from '#shared/contract/index.ts'
import { exportFileName } from '../app/export-file-name.ts'
import type { ShellServices } from './shell.ts'

/** The import routes that need the platform's dialogs. */
export function importHandlers({
  library,
  window,
  onImport,
}: ShellServices): Handlers<'shell.chooseImport' | 'imports.exportRejects'> {
  return {
    'shell.chooseImport': async ({ what }) => {
      const chosen = await dialog.showOpenDialog(window(), {
        properties: what === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'],
      })
      if (chosen.canceled || chosen.filePaths.length === 0) return { jobId: null }
      onImport(chosen.filePaths)
      return library.call('imports.start', { paths: chosen.filePaths })
    },
    'imports.exportRejects': async ({ name, ...what }) => {
      const chosen = await dialog.showSaveDialog(window(), {
        defaultPath: exportFileName(name, 'csv'),
        filters: [{ name: 'csv', extensions: ['csv'] }],
      })
      if (chosen.canceled || chosen.filePath === '') return { savedAs: null, rows: 0 }
      const { rows } = await library.call('internal.exportRejects', { ...what, path: chosen.filePath })
      return { savedAs: basename(chosen.filePath), rows }
    },
  }
}
