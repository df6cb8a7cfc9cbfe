import type { MovieRow, MovieSet } from './movie-set.ts'
import { foldTitle } from './search/titles.ts'

/** What films of two sources are told to be the same by, where one of them has no IMDb ids. */
type Named = Pick<MovieRow, 'imdbId' | 'title' | 'originalTitle' | 'year'>

/** Titles of a film with its year, folded; none without a year, for too many films share a title. */
function namesOf({ title, originalTitle, year }: Named): string[] {
  if (year === null) return []
  const titles = originalTitle === null ? [title] : [title, originalTitle]
  return titles.map((name) => `${foldTitle(name).bare} ${year}`)
}

/** IMDb ids by title and year; null for those that several films share. */
function idsByName(rows: Iterable<Named>): Map<string, string | null> {
  const ids = new Map<string, string | null>()
  for (const row of rows) {
    if (row.imdbId === null) continue
    for (const name of namesOf(row)) {
      const known = ids.get(name)
      ids.set(name, known === undefined || known === row.imdbId ? row.imdbId : null)
    }
  }
  return ids
}

function* rowsOf(sets: readonly MovieSet[], notes: ReadonlyMap<string, MovieRow>): Generator<Named> {
  yield* notes.values()
  for (const set of sets) yield* set.rows()
}

/**
 * A function that gives a film's IMDb id: its own, else that of the one film in `sets` and `notes` with its title and
 * year; null where there is none, or where several share them. Reads the sets only where one of them needs it.
 */
export function namesakes(
  sets: readonly MovieSet[],
  notes: ReadonlyMap<string, MovieRow>,
): (row: Named) => string | null {
  if (!sets.some((set) => set.lacksImdbIds())) return (row) => row.imdbId
  const ids = idsByName(rowsOf(sets, notes))
  return (row) => {
    if (row.imdbId !== null) return row.imdbId
    for (const name of namesOf(row)) {
      const id = ids.get(name)
      if (id !== undefined) return id
    }
    return null
  }
}
