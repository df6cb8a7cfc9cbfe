import { CrossTuneError } from '#shared/contract/errors.ts'
import type { Mapping } from '#shared/contract/mapping.ts'
import { type ColumnRole, columnRoles, listRoles, rolesOfKind } from '#shared/contract/mapping-roles.ts'

const ROLE_OF_NAME: ReadonlyMap<string, ColumnRole> = new Map(
  columnRoles.map((role): [string, ColumnRole] => [role.toLowerCase(), role]),
)

/** Roles that only tracks have, and so tell which kind of table is meant. */
const TRACK_ROLES = rolesOfKind.tracks.filter((role) => !rolesOfKind.movies.includes(role))

const wrong = (message: string) => new CrossTuneError('bad-request', message)

function parsePair(pair: string): { role: ColumnRole; column: string } {
  const at = pair.indexOf('=')
  const name = pair.slice(0, at).trim()
  const role = ROLE_OF_NAME.get(name.toLowerCase())
  if (at === -1) throw wrong(`“${pair}” is no field=column.`)
  if (role === undefined) throw wrong(`“${name}” is no field. Fields are: ${columnRoles.join(', ')}.`)
  return { role, column: pair.slice(at + 1).trim() }
}

/**
 * A mapping as it is written on one line, "title=Film,year=Released,genres=Kind": the kind of table follows from the
 * fields. A comma within a column's name stays where no field begins behind it. Throws 'bad-request' for an unknown
 * field, for one given twice that only one column can have, and for fields that no kind of table has together.
 */
export function parseMapping(text: string): Pick<Mapping, 'kind' | 'columns'> {
  const columns = text.split(/,(?=\s*[A-Za-z]+\s*=)/).map(parsePair)
  const kind = columns.some(({ role }) => TRACK_ROLES.includes(role)) ? 'tracks' : 'movies'
  const seen = new Set<ColumnRole>()
  for (const { role } of columns) {
    if (!rolesOfKind[kind].includes(role)) throw wrong(`A table of ${kind} has no field “${role}”.`)
    if (seen.has(role) && !listRoles.has(role)) throw wrong(`The field “${role}” is given twice.`)
    seen.add(role)
  }
  return { kind, columns }
}
