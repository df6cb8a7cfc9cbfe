import { useEffect, useMemo } from 'react'
import type { Dataset } from '#shared/contract/datasets.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { datasetName } from '../../format/dataset-name.ts'
import { problemText } from '../../problem-text.ts'
import { strings } from '../../strings/index.ts'
import { useImportActions } from '../importing/use-import-actions.ts'
import { useDatasetCheckProgress } from './use-dataset-check.ts'

/** Keeps the list of data sets in step with the library. */
export function useDatasets(): void {
  useDatasetCheckProgress()
  const client = useClient()
  const store = useAppStore()

  useEffect(() => {
    const { setDatasets, notify } = store.getState()
    client.call('datasets.list', {}).then(setDatasets, (thrown: unknown) => {
      notify(problemText(strings.datasets.failed, thrown), 'problem')
    })
    return client.on('datasets.changed', (datasets) => {
      const before = store.getState().datasets ?? []
      for (const dataset of datasets) {
        const wasSound = before.some((one) => one.id === dataset.id && one.damage === null)
        if (dataset.damage && wasSound) notify(strings.datasets.foundDamaged(datasetName(dataset)), 'lasting')
      }
      setDatasets(datasets)
    })
  }, [client, store])
}

/** What can be done to the data sets; removing one can be undone. */
export function useDatasetActions() {
  const client = useClient()
  const store = useAppStore()
  const { choose } = useImportActions()

  return useMemo(() => {
    const change = async (work: () => Promise<readonly Dataset[]>): Promise<boolean> => {
      try {
        store.getState().setDatasets(await work())
        return true
      } catch (thrown) {
        store.getState().notify(problemText(strings.datasets.failed, thrown), 'problem')
        return false
      }
    }
    return {
      setActive: (id: string, active: boolean) =>
        change(() => client.call('datasets.setActive', { id, active })),
      /** Imports a damaged set again from where it came from; where that is gone, its file is asked for. */
      reimport: async ({ id, damage }: Dataset) => {
        if (!damage?.sourceThere) return choose('files')
        try {
          await client.call('datasets.reimport', { id })
          store.getState().closeDialog()
        } catch (thrown) {
          store.getState().notify(problemText(strings.importing.failedToStart, thrown), 'problem')
        }
      },
      remove: async ({ id, name }: Dataset) => {
        const remove = () => change(() => client.call('datasets.remove', { id }))
        if (!(await remove())) return
        const undo = () => void change(() => client.call('datasets.restore', { id }))
        const label = strings.datasets.removed(name)
        store.getState().remember({ label, undo, redo: () => void remove() }, { announced: true })
      },
    }
  }, [client, store, choose])
}
