import './datasets-dialog.css'
import { Trash2, TriangleAlert } from 'lucide-react'
import { useRef } from 'react'
import type { Dataset } from '#shared/contract/datasets.ts'
import { useApp } from '../../context.tsx'
import { datasetName } from '../../format/dataset-name.ts'
import { formatBytes } from '../../format/number.ts'
import { strings } from '../../strings/index.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { ImportMenu } from '../importing/import-menu.tsx'
import { Toasts } from '../notices/toasts.tsx'
import { DatasetCheckBar } from './dataset-check.tsx'
import { useDatasetActions } from './use-datasets.ts'

/** The data sets: what they hold, whether they are in use, and the way out. */
export function DatasetsDialog() {
  const datasets = useApp((state) => state.datasets)
  const list = useRef<HTMLUListElement>(null)
  useKeptFocus(list, 'input')
  const closeDialog = useApp((state) => state.closeDialog)
  return (
    <Dialog wide title={strings.datasets.title} closeLabel={strings.app.close} onClose={closeDialog}>
      <div className="datasets-intro">
        <p>{strings.datasets.intro}</p>
        <ImportMenu look="button-plain" />
      </div>
      {datasets === null ? <p>{strings.datasets.loading}</p> : null}
      {datasets?.length === 0 ? <p>{strings.datasets.empty}</p> : null}
      <ul ref={list} className="datasets">
        {datasets?.map((dataset) => (
          <DatasetRow key={dataset.id} dataset={dataset} />
        ))}
      </ul>
      {datasets !== null && datasets.length > 0 ? <DatasetCheckBar /> : null}
      <Toasts />
    </Dialog>
  )
}

function DatasetRow({ dataset }: { readonly dataset: Dataset }) {
  const { setActive, remove, reimport } = useDatasetActions()
  const { id, kind, rows, bytes, active, starter, activation, damage } = dataset
  const name = datasetName(dataset)
  const facts = [
    ...(damage ? [strings.datasets.damaged] : []),
    strings.datasets.contents(kind, rows),
    ...(damage ? [] : [formatBytes(bytes)]),
    ...(starter ? [strings.datasets.starter] : []),
    ...(activation === 'auto' && !active ? [strings.datasets.auto] : []),
  ]
  return (
    <li className="dataset">
      {damage ? (
        <TriangleAlert className="dataset-damage" aria-hidden="true" />
      ) : (
        <Switch label={strings.datasets.use(name)} on={active} onChange={(on) => void setActive(id, on)} />
      )}
      <div className="dataset-text">
        <strong>{name}</strong>
        <span className="figures">{facts.join(' · ')}</span>
      </div>
      {damage ? (
        <Button
          look="plain"
          aria-label={strings.datasets.reimportFrom(name)}
          onClick={() => void reimport(dataset)}
        >
          {strings.datasets.reimport}
        </Button>
      ) : null}
      {starter ? null : (
        <IconButton label={strings.datasets.remove(name)} onClick={() => void remove(dataset)}>
          <Trash2 />
        </IconButton>
      )}
    </li>
  )
}
