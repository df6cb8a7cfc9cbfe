import { useEffect } from 'react'
import { useClient } from '../../context.tsx'
import { useImportActions } from './use-import-actions.ts'

/** Imports what was opened with the app: named at its start, dropped on its icon, or chosen again from its menu. */
export function useOpenedFiles(): void {
  const client = useClient()
  const { startPaths } = useImportActions()

  useEffect(() => {
    const take = async () => {
      const { paths } = await client.call('shell.openedFiles', {})
      if (paths.length > 0) await startPaths(paths)
    }
    // Nothing opened and nothing known of it look the same; a file can still be dropped.
    const attempt = () => void take().catch(() => undefined)
    attempt()
    return client.on('shell.filesOpened', attempt)
  }, [client, startPaths])
}
