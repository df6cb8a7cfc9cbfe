import { useApp } from '../../context.tsx'
import { formatPercent } from '../../format/number.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { useDatasetCheck } from './use-dataset-check.ts'

/** The way to have all data sets read in full, and how far that is. */
export function DatasetCheckBar() {
  const datasetCheck = useApp((state) => state.datasetCheck)
  const { check, stop } = useDatasetCheck()
  if (datasetCheck === null) {
    return (
      <div className="datasets-check">
        <span>{strings.datasets.checkText}</span>
        <Button onClick={() => void check()}>{strings.datasets.check}</Button>
      </div>
    )
  }
  const { name, share } = datasetCheck
  return (
    <div className="datasets-check">
      <progress aria-label={strings.datasets.checking} max={1} value={share} />
      <span className="figures">
        {name === '' ? strings.datasets.checking : name} · {formatPercent(share)}
      </span>
      <Button onClick={stop}>{strings.datasets.stopCheck}</Button>
    </div>
  )
}
