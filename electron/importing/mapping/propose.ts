import type { DatasetKind } from '#shared/contract/datasets.ts'
import type { Mapping } from '#shared/contract/mapping.ts'
import { type ColumnRole, listRoles, neededRoles, rolesOfKind } from '#shared/contract/mapping-roles.ts'
import { cleanText } from '../formats/cells.ts'
import type { TableSample } from '../survey.ts'
import { type ColumnFacts, columnFacts } from './column-facts.ts'
import { bodyOf } from './columns.ts'
import { foldName, hintsAt, nameFits } from './role-names.ts'

/** A column as proposing sees it. */
interface Column {
  name: string
  folded: string
  facts: ColumnFacts
}

/** A column that may hold something, and how surely. */
interface Candidate {
  column: Column
  role: ColumnRole
  surety: number
}

/** Share of the cells that must be what a role takes. */
const MOST = 0.6

/** Columns that are looked at: nobody names the columns of a wider table one by one. */
const MOST_COLUMNS = 500

/** Words that programs and people write for nothing. */
const NOTHING: ReadonlySet<string> = new Set([
  ...['na', 'n/a', 'nan', 'null', 'nil', 'none', '\\n', '-', '--', '—', '?', '.', 'unknown', 'undefined'],
  ...['(no genres listed)', 'k.a.', 'keine angabe', 'unbekannt', 'inconnu', 'desconocido', 'sconosciuto'],
])

/** Whether a column's cells can be what a role takes; a column without cells can be anything. */
const POSSIBLE: Readonly<Partial<Record<ColumnRole, (facts: ColumnFacts) => boolean>>> = {
  title: ({ imdbIds, spotifyLinks, numbers, length }) =>
    imdbIds < MOST && spotifyLinks < MOST && numbers < MOST && length < 200,
  artist: ({ numbers, spotifyLinks }) => numbers < MOST && spotifyLinks < MOST,
  year: ({ years }) => years >= MOST,
  imdbId: ({ imdbIds, numbers }) => imdbIds >= MOST || numbers >= MOST,
  tmdbId: ({ numbers }) => numbers >= MOST,
  spotifyId: ({ spotifyIds, spotifyLinks }) => spotifyIds >= MOST || spotifyLinks >= MOST,
  id: ({ distinct }) => distinct > 0.9,
  duration: ({ numbers, clocks }) => numbers + clocks >= MOST,
  valence: ({ numbers }) => numbers >= MOST,
  energy: ({ numbers }) => numbers >= MOST,
  popularity: ({ numbers }) => numbers >= MOST,
  genres: ({ numbers }) => numbers < MOST,
  tags: ({ numbers }) => numbers < MOST,
  keywords: ({ numbers }) => numbers < MOST,
}

function canHold(facts: ColumnFacts, role: ColumnRole): boolean {
  return facts.filled === 0 || (POSSIBLE[role]?.(facts) ?? true)
}

/** How surely a column holds something by its values alone, where these tell. */
function valueFits({ facts }: Column, role: ColumnRole): number {
  if (facts.filled === 0) return 0
  switch (role) {
    case 'imdbId':
      return facts.imdbIds >= MOST ? 1 : 0
    case 'spotifyId':
      return facts.spotifyLinks >= MOST ? 1 : facts.spotifyIds >= MOST ? 0.9 : 0
    case 'genres':
      return facts.filmGenres >= MOST ? 0.9 : 0
    case 'year':
      return facts.years >= 0.9 && facts.numbers >= 0.9 && facts.greatest <= 2100 ? 0.4 : 0
    case 'duration':
      return facts.clocks >= MOST ? 0.4 : 0
    case 'tags':
    case 'keywords':
      return facts.lists >= 0.5 && facts.numbers < MOST ? 0.3 : 0
    case 'id':
      return facts.isrcs >= MOST ? 0.4 : 0
    default:
      return 0
  }
}

function kindOf(columns: readonly Column[]): DatasetKind {
  const score = (kind: DatasetKind) => columns.filter(({ folded }) => hintsAt(folded, kind)).length
  const most = (fact: 'imdbIds' | 'spotifyLinks' | 'isrcs' | 'filmGenres') =>
    columns.some(({ facts }) => facts[fact] >= MOST) ? 1 : 0
  const movies = score('movies') + 2 * most('imdbIds') + most('filmGenres')
  const tracks = score('tracks') + 2 * most('spotifyLinks') + 2 * most('isrcs')
  if (movies !== tracks) return movies > tracks ? 'movies' : 'tracks'
  return textColumns(columns).length > 1 ? 'tracks' : 'movies'
}

/** Columns of words that may be names, most varied first. */
function textColumns(columns: readonly Column[]): Column[] {
  return columns
    .filter(({ facts }) => facts.filled > 0 && facts.numbers < MOST && facts.clocks < MOST)
    .filter(({ facts }) => facts.years < MOST && facts.imdbIds < MOST && facts.isrcs < MOST)
    .filter(({ facts }) => facts.spotifyIds < MOST && facts.filmGenres < MOST && facts.length < 80)
    .sort((a, b) => b.facts.distinct - a.facts.distinct)
}

function byNameAndValue(columns: readonly Column[], kind: DatasetKind): Map<Column, ColumnRole> {
  const candidates = columns.flatMap((column) =>
    rolesOfKind[kind].flatMap((role): Candidate[] => {
      const surety = Math.max(
        canHold(column.facts, role) ? nameFits(column.folded, role) : 0,
        valueFits(column, role),
      )
      return surety > 0 ? [{ column, role, surety }] : []
    }),
  )
  const chosen = new Map<Column, ColumnRole>()
  const taken = new Set<ColumnRole>()
  for (const { column, role } of candidates.sort((a, b) => b.surety - a.surety)) {
    if (chosen.has(column) || (taken.has(role) && !listRoles.has(role))) continue
    chosen.set(column, role)
    taken.add(role)
  }
  return chosen
}

/** Gives what a row cannot do without to the likeliest columns that nothing is known of: titles vary most. */
function fillNeeded(columns: readonly Column[], kind: DatasetKind, chosen: Map<Column, ColumnRole>): void {
  const given = new Set(chosen.values())
  const saysOther = ({ folded }: Column) => rolesOfKind[kind].some((role) => nameFits(folded, role) > 0)
  const free = textColumns(columns).filter((column) => !chosen.has(column) && !saysOther(column))
  for (const role of neededRoles[kind]) {
    if (given.has(role)) continue
    const next = free.shift()
    if (next !== undefined) chosen.set(next, role)
  }
}

function missingWords(sample: TableSample): string[] {
  const found = new Set<string>()
  for (const row of bodyOf(sample)) {
    for (const cell of row) {
      const text = cleanText(cell)
      if (NOTHING.has(text.toLowerCase())) found.add(text)
    }
  }
  return [...found].sort()
}

function columnsOf(sample: TableSample): Column[] {
  const body = bodyOf(sample)
  return sample.columns.slice(0, MOST_COLUMNS).map((name, index) => ({
    name,
    folded: sample.headerRows === 0 ? '' : foldName(name),
    facts: columnFacts(body.map((row) => row[index])),
  }))
}

/** How the cells of a table are to be read, where it is known what its columns hold. */
export function withCells(named: Pick<Mapping, 'kind' | 'columns'>, sample: TableSample): Mapping {
  const roles = new Map(named.columns.map(({ column, role }) => [foldName(column), role]))
  const separators = columnsOf(sample).flatMap(({ name, facts }) => {
    const role = roles.get(foldName(name))
    return role !== undefined && listRoles.has(role) ? (facts.separator ?? []) : []
  })
  return { ...named, separator: separators[0] ?? null, missing: missingWords(sample) }
}

/**
 * What the columns of a table seem to hold, by their names in many languages and by their values: the kind of table,
 * a role for each column that one fits, what separates the parts of its lists, what stands for nothing.
 */
export function proposeMapping(sample: TableSample): Mapping {
  const columns = columnsOf(sample)
  const kind = kindOf(columns)
  const chosen = byNameAndValue(columns, kind)
  fillNeeded(columns, kind, chosen)
  const named = columns.flatMap((column) => {
    const role = chosen.get(column)
    return role === undefined ? [] : [{ column: column.name, role }]
  })
  return withCells({ kind, columns: named }, sample)
}
