import { useEffect } from 'react'
import { useAppStore, useClient } from '../../context.tsx'
import { strings } from '../../strings/index.ts'

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
        if (ended.result.status !== 'cancelled') return
        store.getState().putAwayImport(ended.jobId)
        notify(strings.importing.cancelled(ended.name))
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
