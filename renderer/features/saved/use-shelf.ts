import { useEffect } from 'react'
import { useApp, useAppStore, useClient } from '../../context.tsx'
import { problemText } from '../../problem-text.ts'
import { strings } from '../../strings/index.ts'

/** Keeps the shelf in sight in step with what is asked of it and with what changes on it. */
export function useShelf(): void {
  const client = useClient()
  const store = useAppStore()
  const shelf = useApp((state) => state.shelf)
  const text = useApp((state) => state.shelfText)
  const revision = useApp((state) => state.shelfRevision)

  useEffect(() => {
    let wanted = revision >= 0
    client.call('saved.list', { shelf, text }).then(
      (playlists) => {
        if (wanted) store.getState().receiveShelf(playlists)
      },
      (thrown: unknown) => {
        if (wanted) store.getState().notify(problemText(strings.saved.failed, thrown), 'problem')
      },
    )
    return () => {
      wanted = false
    }
  }, [client, store, shelf, text, revision])
}
