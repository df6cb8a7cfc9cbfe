import { useEffect, useMemo, useState } from 'react'
import { useClient } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import type { PaletteEntry } from './command-list.ts'

/** What was imported last, to be imported again. */
export function useRecentImports(): PaletteEntry[] {
  const client = useClient()
  const [names, setNames] = useState<readonly string[]>([])

  useEffect(() => {
    let here = true
    client.call('shell.recentImports', {}).then(
      (answer) => {
        if (here) setNames(answer.names)
      },
      // The palette has its commands all the same.
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [client])

  return useMemo(
    () =>
      names.map((name, index) => ({
        id: `import:${name}`,
        name: strings.commands.importAgain(name),
        keys: [],
        enabled: true,
        run: () => void client.call('shell.importRecent', { index }),
      })),
    [client, names],
  )
}
