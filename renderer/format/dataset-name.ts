import type { Dataset } from '#shared/contract/datasets.ts'
import { strings } from '../strings/index.ts'

/** A data set's name as shown: those that come with the app are named in the window's language. */
export function datasetName({ starter, kind, name }: Pick<Dataset, 'starter' | 'kind' | 'name'>): string {
  return starter ? strings.datasets.starterNames[kind] : name
}
