import { useEffect, useMemo, useRef, useState } from 'react'
import type { InspectedTable, TriedMapping } from '#shared/contract/mapping.ts'
import { useAppStore, useClient } from '../../../context.tsx'
import { latestOnly } from '../../../latest-only.ts'
import { problemText } from '../../../problem-text.ts'
import type { UnknownTable } from '../../../store/interface-slice.ts'
import { strings } from '../../../strings/index.ts'
import { draftOf, lacking, type MappingDraft, mappingOf } from './draft.ts'

/** A table whose columns are being named. */
interface MappingState {
  readonly inspected: InspectedTable | null
  readonly draft: MappingDraft | null
  /** What the first rows become by the draft; null while it is not known, or cannot be. */
  readonly tried: TriedMapping | null
  /** Why the table could not be read. */
  readonly problem: string | null
  change(draft: MappingDraft): void
  /** Why it cannot be imported like this; null where it can. */
  readonly off: string | null
  start(): Promise<void>
}

function whyOff(draft: MappingDraft | null, tried: TriedMapping | null): string | null {
  if (draft === null) return strings.mapping.loading
  const [first] = lacking(draft)
  if (first === 'title' || first === 'artist') return strings.mapping.lacks[first]
  return tried !== null && tried.imported === 0 ? strings.mapping.nothing : null
}

/** Looks at a table, keeps what is chosen for its columns, and shows at once what would become of its first rows. */
export function useMapping({ file, jobId }: UnknownTable): MappingState {
  const client = useClient()
  const store = useAppStore()
  const [inspected, setInspected] = useState<InspectedTable | null>(null)
  const [draft, setDraft] = useState<MappingDraft | null>(null)
  const [tried, setTried] = useState<TriedMapping | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const shown = useRef(true)

  const attempt = useMemo(
    () =>
      latestOnly(async (next: { draft: MappingDraft; columns: readonly string[] }) => {
        try {
          const mapping = mappingOf(next.draft, next.columns)
          const result = await client.call('imports.tryMapping', { file, mapping })
          if (shown.current) setTried(result)
        } catch (thrown) {
          if (shown.current) setProblem(problemText(strings.mapping.failed, thrown))
        }
      }),
    [client, file],
  )

  const change = (next: MappingDraft, of: InspectedTable | null = inspected) => {
    setDraft(next)
    if (lacking(next).length > 0 || of === null) setTried(null)
    else attempt({ draft: next, columns: of.columns })
  }
  const changeRef = useRef(change)
  changeRef.current = change

  useEffect(() => {
    shown.current = true
    client.call('imports.inspect', { file }).then(
      (table) => {
        if (!shown.current) return
        setInspected(table)
        changeRef.current(draftOf(table), table)
      },
      (thrown: unknown) => {
        if (shown.current) setProblem(problemText(strings.mapping.failed, thrown))
      },
    )
    return () => {
      shown.current = false
    }
  }, [client, file])

  return {
    ...{ inspected, draft, tried, problem },
    change: (next) => change(next),
    off: whyOff(draft, tried),
    start: async () => {
      if (draft === null || inspected === null || whyOff(draft, tried) !== null) return
      try {
        await client.call('imports.start', { paths: [file], mapping: mappingOf(draft, inspected.columns) })
        store.getState().columnsNamed(jobId, file)
        store.getState().nextTable()
      } catch (thrown) {
        setProblem(problemText(strings.importing.failedToStart, thrown))
      }
    },
  }
}
