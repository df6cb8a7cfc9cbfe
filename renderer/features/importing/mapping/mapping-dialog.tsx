import './mapping-dialog.css'
import { useId } from 'react'
import type { DatasetKind } from '#shared/contract/datasets.ts'
import { useApp } from '../../../context.tsx'
import { fileName } from '../../../format/file-name.ts'
import type { UnknownTable } from '../../../store/interface-slice.ts'
import { strings } from '../../../strings/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { CellOptions } from './cell-options.tsx'
import { ColumnTable } from './column-table.tsx'
import { withKind, withRole } from './draft.ts'
import { MappingPreview } from './mapping-preview.tsx'
import { useMapping } from './use-mapping.ts'

interface MappingDialogProps {
  readonly tables: readonly UnknownTable[]
  /** Which of them is asked for now. */
  readonly at: number
}

const kinds: readonly DatasetKind[] = ['movies', 'tracks']

/** Asks what the columns of tables hold that are of no known form, one table after the other. */
export function MappingDialog({ tables, at }: MappingDialogProps) {
  const table = tables[at]
  return table === undefined ? null : (
    <TableDialog key={table.file} table={table} at={at} all={tables.length} />
  )
}

function TableDialog({
  table,
  at,
  all,
}: {
  readonly table: UnknownTable
  readonly at: number
  readonly all: number
}) {
  const closeDialog = useApp((state) => state.closeDialog)
  const nextTable = useApp((state) => state.nextTable)
  const { inspected, draft, tried, problem, change, off, start } = useMapping(table)
  const whyId = useId()
  const name = fileName(table.file)

  return (
    <Dialog
      wide="widest"
      title={strings.mapping.title}
      closeLabel={strings.app.close}
      onClose={closeDialog}
      footer={
        <>
          <p
            id={whyId}
            className={off === null ? 'mapping-why hidden-visually' : 'mapping-why'}
            role="status"
          >
            {off ?? strings.mapping.ready}
          </p>
          <span className="mapping-step figures">{all > 1 ? strings.mapping.step(at + 1, all) : ''}</span>
          <Button onClick={nextTable}>{strings.mapping.leaveOut}</Button>
          <Button
            look="primary"
            aria-disabled={off !== null}
            aria-describedby={whyId}
            onClick={() => void start()}
          >
            {strings.mapping.start}
          </Button>
        </>
      }
    >
      <p className="mapping-intro">
        {strings.mapping.intro(name)}
        {inspected?.remembered ? ` ${strings.mapping.remembered}` : ''}
      </p>
      {problem === null ? null : (
        <p className="mapping-problem" role="alert">
          {problem}
        </p>
      )}
      {inspected === null || draft === null ? (
        <p role="status">{problem === null ? strings.mapping.loading : ''}</p>
      ) : (
        <>
          <div className="mapping-options">
            <Segmented
              label={strings.mapping.kind}
              value={draft.kind}
              choices={kinds.map((kind) => ({ value: kind, label: strings.mapping.kinds[kind] }))}
              onChange={(kind) => change(withKind(draft, kind))}
            />
            <CellOptions draft={draft} onChange={change} />
          </div>
          <ColumnTable
            table={inspected}
            draft={draft}
            onRole={(column, role) => change(withRole(draft, column, role))}
          />
          <MappingPreview kind={draft.kind} tried={tried} />
        </>
      )}
    </Dialog>
  )
}
