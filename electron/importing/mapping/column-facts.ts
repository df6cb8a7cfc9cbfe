import { cleanText, numberOrNull, textOrNull } from '../formats/cells.ts'
import { genresOf, imdbIdOf, isrcOf, namesOf, spotifyIdOf, yearOfDate } from '../formats/values.ts'

/** Years before and after which neither a film nor a recording is. */
const FIRST_YEAR = 1870

const GENRES: ReadonlySet<string> = new Set(
  `action adventure animation biography children comedy crime documentary drama fantasy film-noir history horror musical
  mystery romance sci-fi sport thriller war western family`.split(/\s+/),
)

/** What may stand between the parts of a cell, the surer ones first: a comma also stands within names. */
const SEPARATORS = ['|', ';', '·', ' / ', '/', ',', '\t', '+']

/** Share of a column's filled cells that must have a separator. */
const SEPARATED_SHARE = 0.15

/** The words of a list are short; a sentence with commas in it has longer parts. */
const LONGEST_PART = 25
const MOST_WORDS = 3

/** What a column's cells in the sample look like; shares are of the filled ones. */
export interface ColumnFacts {
  filled: number
  /** Share of cells that stand there once. */
  distinct: number
  /** Mean length in characters. */
  length: number
  /** Share that are numbers, and the least and greatest of them. */
  numbers: number
  least: number
  greatest: number
  years: number
  imdbIds: number
  spotifyLinks: number
  spotifyIds: number
  isrcs: number
  /** Share of cells all of whose parts are genres of films. */
  filmGenres: number
  /** Share of cells like "3:45". */
  clocks: number
  /** Share of cells that are lists of three short parts and more, as tags are. */
  lists: number
  /** What stands between the parts of its cells; null where nothing does. */
  separator: string | null
}

function separatorOf(cells: readonly string[]): string | null {
  const plain = cells.filter((cell) => !cell.startsWith('['))
  const having = (separator: string) => plain.filter((cell) => cell.includes(separator)).length
  return SEPARATORS.find((separator) => having(separator) > plain.length * SEPARATED_SHARE) ?? null
}

function areFilmGenres(cell: string, separator: string | null): boolean {
  const parts = genresOf(separator === null ? [cell] : namesOf(cell, separator))
  return parts.length > 0 && parts.every((part) => GENRES.has(part.toLowerCase()))
}

function isList(cell: string, separator: string | null): boolean {
  const parts = separator === null ? [] : namesOf(cell, separator)
  return (
    parts.length >= 3 &&
    parts.every((part) => part.length <= LONGEST_PART && part.split(' ').length <= MOST_WORDS)
  )
}

/** Looks at a column's cells. */
export function columnFacts(column: readonly (string | undefined)[]): ColumnFacts {
  const cells = column.flatMap((cell) => textOrNull(cell) ?? []).map(cleanText)
  const share = (test: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length
  const numbers = cells.flatMap((cell) => numberOrNull(cell) ?? [])
  const separator = separatorOf(cells)
  return {
    filled: cells.length,
    distinct: cells.length === 0 ? 0 : new Set(cells).size / cells.length,
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
    numbers: share((cell) => numberOrNull(cell) !== null),
    least: Math.min(...numbers),
    greatest: Math.max(...numbers),
    years: share((cell) => cell.length <= 30 && yearOfDate(cell, FIRST_YEAR) !== null),
    imdbIds: share((cell) => imdbIdOf(cell) !== null),
    spotifyLinks: share((cell) => cell.length > 22 && spotifyIdOf(cell) !== null),
    spotifyIds: share((cell) => /[0-9]/.test(cell) && spotifyIdOf(cell) !== null),
    isrcs: share((cell) => isrcOf(cell) !== null),
    filmGenres: share((cell) => areFilmGenres(cell, separator)),
    clocks: share((cell) => /^(?:\d+:)?\d{1,3}:\d{2}$/.test(cell)),
    lists: share((cell) => isList(cell, separator)),
    separator,
  }
}
