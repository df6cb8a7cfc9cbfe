import type { Dataset, DatasetCheck } from '#shared/contract/datasets.ts'
import type { SliceCreator } from './app-store.ts'

export interface DatasetsSlice {
  /** null until the library has told. */
  readonly datasets: readonly Dataset[] | null
  /** Takes in the list; where what is browsed and recommended from has changed, everything shown is asked for anew. */
  setDatasets(datasets: readonly Dataset[]): void
  /** How far the check of all data sets is; null while none runs. */
  readonly datasetCheck: DatasetCheck | null
  setDatasetCheck(check: DatasetCheck | null): void
}

const inUse = (datasets: readonly Dataset[]) =>
  datasets
    .filter(({ active }) => active)
    .map(({ id }) => id)
    .join(' ')

/** The data sets of the library. */
export const createDatasetsSlice: SliceCreator<DatasetsSlice> = (set, get) => ({
  datasets: null,
  setDatasets: (datasets) => {
    const before = get().datasets
    set({ datasets })
    if (before && inUse(before) !== inUse(datasets)) get().libraryChanged()
  },
  datasetCheck: null,
  setDatasetCheck: (datasetCheck) => set({ datasetCheck }),
})
