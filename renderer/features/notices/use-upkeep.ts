import { useEffect } from 'react'
import { useAppStore, useClient } from '../../context.tsx'
import { strings } from '../../strings/index.ts'

/** Tells what a person should know about this start, such as a library restored from a backup, and of failing backups. */
export function useUpkeep(): void {
  const client = useClient()
  const store = useAppStore()

  useEffect(() => {
    const { notify } = store.getState()
    client.call('library.startNotices', {}).then(
      (notices) => {
        for (const notice of notices) notify(strings.upkeep.startNotice(notice), 'lasting')
      },
      // A library that cannot be opened says so itself.
      () => undefined,
    )
    return client.on('library.backupFailed', (problem) => {
      notify(strings.upkeep.backupFailed(problem), 'problem')
    })
  }, [client, store])
}
