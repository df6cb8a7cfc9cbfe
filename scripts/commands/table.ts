/** Widest column of a table, in characters; longer cells are cut. */
const WIDEST = 48

function clip(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width)
}

/** A table for people: headings, then rows, columns as wide as their content, numbers to the right. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = headings.map((heading, column) =>
    rows.reduce(
      (widest, row) => Math.min(WIDEST, Math.max(widest, String(row[column] ?? '').length)),
      Math.min(WIDEST, heading.length),
    ),
  )
  const line = (cells: readonly (string | number)[]) =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? ''
        return typeof cell === 'number' ? String(cell).padStart(width) : clip(cell, width)
      })
      .join('  ')
      .trimEnd()
  return [line(headings), ...rows.map(line)].join('\n')
}
