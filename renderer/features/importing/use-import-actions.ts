import { useMemo } from 'react'
import type { ImportEnded } from '#shared/contract/imports.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { problemText } from '../../problem-text.ts'
import { locale, strings } from '../../strings/index.ts'
import { keptActions } from '../saved/use-kept-actions.ts'
import { selectionActions } from '../selection/use-selection-actions.ts'

/** Ways to start an import, and to stop one. */
export function useImportActions() {
  const client = useClient()
  const store = useAppStore()

  return useMemo(() => {
    const attempt = async (work: () => Promise<unknown>) => {
      try {
        await work()
      } catch (thrown) {
        store.getState().notify(problemText(strings.importing.failedToStart, thrown), 'problem')
      }
    }
    const startPaths = (paths: readonly string[]) =>
      attempt(async () => {
        await client.call('imports.start', { paths: [...paths] })
        store.getState().closeDialog()
      })
    return {
      startPaths,
      choose: (what: 'files' | 'folder') =>
        attempt(async () => {
          const { jobId } = await client.call('shell.chooseImport', { what })
          // An open dialog would hide the progress.
          if (jobId !== null) store.getState().closeDialog()
        }),
      /** Takes dropped files: as data, but for those that can only be playlists, or all as playlists. */
      drop: async (files: readonly File[], as: 'data' | 'playlists') => {
        const paths = files.map((file) => client.pathForFile(file)).filter((path) => path !== '')
        if (paths.length === 0) {
          store.getState().notify(strings.importing.dropWithoutPath, 'problem')
          return
        }
        const { openFiles } = keptActions(client, store)
        if (as === 'playlists') {
          await openFiles(paths)
          return
        }
        await attempt(async () => {
          const { playlists, others } = await client.call('saved.sortFiles', { paths })
          if (playlists.length > 0) await openFiles(playlists)
          if (others.length > 0) await startPaths(others)
        })
      },
      /** Chooses the films that an imported list says were liked. */
      chooseLiked: (keys: readonly string[]) =>
        attempt(async () => {
          const movies = await client.call('movies.get', { keys: [...keys] })
          if (movies.length === 0) store.getState().notify(strings.importing.likedGone, 'problem')
          else selectionActions(store).chooseMany(movies, strings.importing.likedChosen)
        }),
      /** Saves the rejected rows of an ended job where the save dialog says. */
      saveRejects: async ({ jobId, name }: ImportEnded) => {
        const { notify } = store.getState()
        try {
          const what = { jobId, name: strings.importing.rejectsName(name), language: locale }
          const { savedAs, rows } = await client.call('imports.exportRejects', what)
          if (savedAs !== null) notify(strings.importing.rejectsSaved(rows, savedAs))
        } catch (thrown) {
          notify(problemText(strings.importing.rejectsFailed, thrown), 'problem')
        }
      },
      cancel: (jobId: string) => attempt(() => client.call('imports.cancel', { jobId })),
    }
  }, [client, store])
}
