import { useEffect } from 'react'
import { useAppStore, useClient } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { nameOfJob } from './name-of-job.ts'
import { unknownTables } from './unknown-tables.ts'

/** Keeps the import jobs in step with the library's events, and finds those that were running before a reload. */
export function useImports(): void {
  const client = useClient()
  const store = useAppStore()

  useEffect(() => {
    const { importProgressed, importEnded, notify } = store.getState()
    const stops = [
      client.on('imports.progress', importProgressed),
      client.on('imports.ended', (ended) => {
        importEnded(ended)
        const asked = unknownTables(ended).filter(({ dropped }) => dropped)
        const { dialog, askForColumns } = store.getState()
        // Another dialog is not pushed aside: the job's card offers to choose the columns.
        if (dialog === null || dialog.kind === 'mapping') askForColumns(asked)
        if (ended.result.status !== 'cancelled') return
        store.getState().putAwayImport(ended.jobId)
        notify(strings.importing.cancelled(nameOfJob(ended)))
      }),
    ]
    client.call('imports.running', {}).then(
      (jobs) => jobs.forEach(importProgressed),
      // The jobs tell of themselves by their events; nothing is lost.
      () => undefined,
    )
    return () => {
      for (const stop of stops) stop()
    }
  }, [client, store])
}
