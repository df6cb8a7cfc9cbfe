import { useMemo } from 'react'
import { useAppStore, useClient } from '../../context.tsx'
import { problemText } from '../../problem-text.ts'
import { strings } from '../../strings/index.ts'
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
      drop: (files: readonly File[]) => {
        const paths = files.map((file) => client.pathForFile(file)).filter((path) => path !== '')
        if (paths.length > 0) {
          return startPaths(paths)
        }
        store.getState().notify(strings.importing.dropWithoutPath, 'problem')
        return Promise.resolve()
      },
      /** Chooses the films that an imported list says were liked. */
      chooseLiked: (keys: readonly string[]) =>
        attempt(async () => {
          const movies = await client.call('movies.get', { keys: [...keys] })
          if (movies.length === 0) store.getState().notify(strings.importing.likedGone, 'problem')
          else selectionActions(store).chooseMany(movies, strings.importing.likedChosen)
        }),
      cancel: (jobId: string) => attempt(() => client.call('imports.cancel', { jobId })),
    }
  }, [client, store])
}
