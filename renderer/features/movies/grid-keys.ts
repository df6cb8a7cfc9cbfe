interface GridShape {
  readonly columns: number
  readonly total: number
  /** Whole rows in sight: how far PageUp and PageDown go. */
  readonly rowsInSight: number
}

/**
 * Where a key moves the focus on the wall of films. The keys are those of the ARIA listbox pattern (WAI-ARIA
 * Authoring Practices 1.2), in two dimensions: arrows one film, left and right running on into the next row, Home and
 * End to the first and the last film, PageUp and PageDown by a screenful.
 *
 * @returns the new place, or null for a key that does not move.
 */
export function moveInGrid(key: string, index: number, shape: GridShape): number | null {
  if (shape.total === 0) return null
  const target = targetOf(key, index, shape)
  return target === null ? null : Math.max(0, Math.min(target, shape.total - 1))
}

function targetOf(key: string, index: number, shape: GridShape): number | null {
  const { total, rowsInSight } = shape
  switch (key) {
    case 'ArrowLeft':
      return index - 1
    case 'ArrowRight':
      return index + 1
    case 'ArrowUp':
      return byRows(index, -1, shape)
    case 'ArrowDown':
      return byRows(index, 1, shape)
    case 'PageUp':
      return byRows(index, -rowsInSight, shape)
    case 'PageDown':
      return byRows(index, rowsInSight, shape)
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return null
  }
}

/** The place some rows up or down in the same column; past the ends, the first row or the last film. */
function byRows(index: number, rows: number, { columns, total }: GridShape): number {
  const target = index + rows * columns
  if (target < 0) return index % columns
  if (target < total) return target
  const lastRow = Math.floor((total - 1) / columns)
  return Math.floor(index / columns) === lastRow ? index : total - 1
}
