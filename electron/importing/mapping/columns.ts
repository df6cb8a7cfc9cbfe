import { createHash } from 'node:crypto'
import { cleanText } from '../formats/cells.ts'
import type { TableSample } from '../survey.ts'

/** A table's columns by name: what the header calls them, numbered where it says nothing, each name once. */
export function nameColumns(names: readonly string[], width: number): string[] {
  const taken = new Set<string>()
  /** How often a name came, so that a thousand of one name are not counted through a thousand times. */
  const times = new Map<string, number>()
  return Array.from({ length: Math.max(width, names.length) }, (_, index) => {
    const name = cleanText(names[index]) || `column ${index + 1}`
    const folded = name.toLowerCase()
    let unique = name
    let count = times.get(folded) ?? 1
    while (taken.has(unique.toLowerCase())) {
      count += 1
      unique = `${name} (${count})`
    }
    times.set(folded, count)
    taken.add(unique.toLowerCase())
    return unique
  })
}

/** Rows of a sample below its header. */
export function bodyOf(sample: TableSample): readonly (readonly string[])[] {
  return sample.rows.slice(sample.headerRows)
}

/**
 * What tables with the same columns have in common, in whatever order these stand: the key by which a mapping is
 * remembered. Null for a table without a header, for numbers of columns say nothing.
 */
export function shapeOf(sample: TableSample): string | null {
  if (sample.headerRows === 0) return null
  const names = sample.columns.map((name) => name.toLowerCase()).sort()
  return createHash('sha256').update(JSON.stringify(names)).digest('hex')
}
