import type { TableSample } from '../survey.ts'
import { cleanText } from './cells.ts'
import { isrcOf, spotifyIdOf } from './values.ts'

/** Share of a column's filled cells that must be of one kind. */
const SHARE = 0.8

/** Columns that are looked at: no list of a program's has as many. */
const MOST_COLUMNS = 200

/** The first column of a sample most of whose filled cells pass a test; -1 where there is none. */
export function columnWhere(sample: TableSample, test: (cell: string) => boolean, from = 0): number {
  const rows = sample.rows.slice(1)
  const width = Math.min(sample.rows[0]?.length ?? 0, MOST_COLUMNS)
  for (let column = from; column < width; column += 1) {
    const filled = rows.map((row) => cleanText(row[column])).filter((cell) => cell !== '')
    const passed = filled.filter(test).length
    if (passed > 0 && passed >= filled.length * SHARE) return column
  }
  return -1
}

const isPrefixed = (prefix: string) => (cell: string) => cell.startsWith(prefix)

/** The column with Spotify tracks as "spotify:track:..." or as links, -1 where there is none. */
export function spotifyTrackColumn(sample: TableSample): number {
  return columnWhere(sample, (cell) => cell.length > 22 && spotifyIdOf(cell) !== null)
}

/** The column with Spotify's artists, -1 where there is none. */
export function spotifyArtistColumn(sample: TableSample): number {
  return columnWhere(sample, isPrefixed('spotify:artist:'))
}

/** The column with Spotify's albums, -1 where there is none. */
export function spotifyAlbumColumn(sample: TableSample): number {
  return columnWhere(sample, isPrefixed('spotify:album:'))
}

/** The column with ISRCs, -1 where there is none. */
export function isrcColumn(sample: TableSample): number {
  return columnWhere(sample, (cell) => isrcOf(cell) !== null)
}

/**
 * The first of several artists in a cell: "A;B", "A,B", and "A, B" where `uris` names several. A comma within a name
 * ("Tyler, The Creator") has a blank behind it and one artist beside it.
 */
export function firstArtist(cell: string | undefined, uris?: string): string {
  const text = cleanText(cell).replaceAll('\\,', '\u0001')
  const several = (uris ?? '').split(/spotify:artist:/).length > 2
  const [first = ''] = text.split(several ? /[;,]/ : /;|,(?!\s)/)
  return first.replaceAll('\u0001', ',').trim()
}
