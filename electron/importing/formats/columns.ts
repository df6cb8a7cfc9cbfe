import { CrossTuneError } from '#shared/contract/errors.ts'
import type { TableSample } from '../survey.ts'
import { cleanText } from './cells.ts'
import type { Rejection } from './format.ts'

function fold(name: string): string {
  return cleanText(name).toLowerCase()
}

/** The names of a header, folded: every form of file asks for them. */
const foldedHeaders = new WeakMap<readonly string[], ReadonlySet<string>>()

function namesOf(header: readonly string[]): ReadonlySet<string> {
  const names = foldedHeaders.get(header) ?? new Set(header.map(fold))
  foldedHeaders.set(header, names)
  return names
}

/** Whether a sample's first row names all of these columns, in any order and case. */
export function headerHas(sample: TableSample, names: readonly string[]): boolean {
  const header = namesOf(sample.rows[0] ?? [])
  return names.every((name) => header.has(fold(name)))
}

/** Where the columns of a table lie, by name. Of columns with the same name the first counts. */
export interface Columns {
  /** Index of a column that must be there. Throws 'unknown-format' where it is not. */
  required(name: string): number
  /** Index of a column, -1 where the table has none of that name. */
  optional(name: string): number
  /** Null where a row has as many cells as the header; empty cells at its end do not count. */
  misfit(cells: readonly string[]): Rejection | null
}

function withoutEmptyEnd(cells: readonly string[], least: number): number {
  let length = cells.length
  while (length > least && cells[length - 1]?.trim() === '') length -= 1
  return length
}

/** Reads a header. */
export function readColumns(header: readonly string[]): Columns {
  const names = header.map(fold)
  const width = header.length
  return {
    required(name) {
      const index = names.indexOf(fold(name))
      if (index === -1) throw new CrossTuneError('unknown-format', `The column “${name}” is missing.`)
      return index
    },
    optional: (name) => names.indexOf(fold(name)),
    misfit: (cells) => misfit(cells, width),
  }
}

/** Null where a row has `width` cells; more count where they hold something, fewer always. */
export function misfit(cells: readonly string[], width: number): Rejection | null {
  const found = withoutEmptyEnd(cells, width)
  if (found === width) return null
  return { column: null, reason: { code: 'width', expected: width, found } }
}
