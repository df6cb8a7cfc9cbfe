/** How much of the type a poster has room for: none on a thumbnail, the title alone on a small one. */
export type Detail = 'none' | 'title' | 'full'

/** How much type there is room for on a poster so many CSS pixels wide. */
export function detailFor(width: number): Detail {
  if (width < 72) return 'none'
  return width < 124 ? 'title' : 'full'
}
