/** Space between posters, in CSS pixels. */
export const gridGap = 16

/** Space around the wall, in CSS pixels: in line with the head, and enough for the rings of a chosen poster that has the focus. */
export const gridInset = { top: 8, start: 26, end: 14 } as const

/** A poster's height beside its width: that of a one-sheet, 27 by 40 inches, rounded to 2 by 3. */
export const posterRatio = 1.5

/** Of a poster's corners, in CSS pixels: --radius-small, for what is painted. */
export const posterRadius = 4

/** Room for the caption under a poster, in lines of small text: two of the title, one of the year. */
const captionLines = 3.6

export interface GridLayout {
  readonly columns: number
  readonly cellWidth: number
  /** Of the poster and what is written under it. */
  readonly cellHeight: number
}

/**
 * A full row of posters as near to the wished width as can be; at least two.
 *
 * @param width room for the row, in CSS pixels.
 * @param captionLine height of a line of the captions, in CSS pixels; 0 where there are none.
 */
export function gridLayout(width: number, posterWidth: number, captionLine = 0): GridLayout {
  const room = Math.max(width - gridInset.start - gridInset.end, 0)
  const columns = Math.max(2, Math.round((room + gridGap) / (posterWidth + gridGap)))
  const cellWidth = Math.max(0, Math.floor((room - (columns - 1) * gridGap) / columns))
  return { columns, cellWidth, cellHeight: Math.round(cellWidth * posterRatio + captionLines * captionLine) }
}
