import { existsSync } from 'node:fs'
import type { Dataset } from '#shared/contract/datasets.ts'
import type { RegisteredDataset } from './registry.ts'

/** Lists of films somebody has seen: they say what was liked, and are no catalogue to choose from. */
const PERSONAL_LISTS: ReadonlySet<string> = new Set(['letterboxd', 'imdb-ratings'])

/**
 * Which data sets are browsed and recommended now: those sound and switched on, and the starter catalogue left on 'auto'
 * exactly while no other set of its kind is active that is a catalogue and not a personal list.
 */
export function withActive(datasets: readonly RegisteredDataset[]): Dataset[] {
  const catalogues = datasets.filter(
    (one) => one.activation === 'on' && one.damage === null && !PERSONAL_LISTS.has(one.format),
  )
  const served = new Set(catalogues.map((one) => one.kind))
  return datasets.map((one) => ({
    id: one.id,
    kind: one.kind,
    name: one.name,
    format: one.format,
    rows: one.imported,
    bytes: one.bytes,
    active:
      one.damage === null &&
      (one.activation === 'on' || (one.activation === 'auto' && !served.has(one.kind))),
    activation: one.activation,
    starter: one.starter,
    importedAt: one.importedAt,
    damage: one.damage === null ? null : { sourceThere: isThere(one.sources) },
  }))
}

function isThere(sources: readonly string[]): boolean {
  return sources.length > 0 && sources.every((path) => existsSync(path))
}
