import { useEffect, useMemo } from 'react'
import { CrossTuneError } from '#shared/contract/errors.ts'
import type { Client } from '../../client.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { problemText } from '../../problem-text.ts'
import type { AppStore } from '../../store/app-store.ts'
import { strings } from '../../strings/index.ts'

const wasStopped = (thrown: unknown) => thrown instanceof CrossTuneError && thrown.code === 'cancelled'

/** The ways to check all data sets in full, and to stop that. */
export function datasetCheckActions(client: Client, store: AppStore) {
  return {
    /** Reads all files and tells what was found; those damaged are told by the list itself. */
    async check(): Promise<void> {
      const { datasetCheck, setDatasetCheck, notify } = store.getState()
      if (datasetCheck !== null) return
      setDatasetCheck({ name: '', share: 0 })
      try {
        const { sound, damaged } = await client.call('datasets.check', {})
        if (damaged.length === 0) notify(strings.datasets.allSound(sound))
        else notify(strings.datasets.someDamaged(damaged.length, sound), 'problem')
      } catch (thrown) {
        if (!wasStopped(thrown)) notify(problemText(strings.datasets.checkFailed, thrown), 'problem')
      } finally {
        setDatasetCheck(null)
      }
    },
    stop: () => void client.call('datasets.stopCheck', {}).catch(() => undefined),
  }
}

/** The same in a component. */
export function useDatasetCheck() {
  const client = useClient()
  const store = useAppStore()
  return useMemo(() => datasetCheckActions(client, store), [client, store])
}

/** Keeps how far a check is in step with the library's events. */
export function useDatasetCheckProgress(): void {
  const client = useClient()
  const store = useAppStore()
  useEffect(
    () =>
      client.on('datasets.checking', (check) => {
        const { datasetCheck, setDatasetCheck } = store.getState()
        if (datasetCheck !== null) setDatasetCheck(check)
      }),
    [client, store],
  )
}
