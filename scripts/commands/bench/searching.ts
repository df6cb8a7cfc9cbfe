import Database from 'better-sqlite3'
import { searchText } from '../../../electron/library/search/fold.ts'
import type { Opened } from '../command.ts'
import { sample } from '../evaluation/sample.ts'
import { type Measured, measure } from './measure.ts'

const QUERIES = 200
const SHOWN = 60
const SEED = 7

/** What somebody has typed of these names so far: every other one whole, the rest cut in the last word. */
function typed(names: readonly string[]): string[] {
  return sample(names, QUERIES, SEED)
    .map((name, at) => searchText(name).slice(0, at % 2 === 0 ? undefined : -2))
    .filter((text) => text !== '')
}

/** The search box over films, in memory and with typos, beside SQLite's FTS5 over the same titles. */
export async function measureMovieSearch({ library, service }: Opened): Promise<Measured> {
  const { films } = library.browser().catalogue
  const database = new Database(':memory:')
  try {
    database.exec('CREATE VIRTUAL TABLE film USING fts5(title, prefix = "2 3")')
    const insert = database.prepare('INSERT INTO film (title) VALUES (?)')
    database.transaction(() => {
      for (const { title } of films) insert.run(searchText(title))
    })()
    const find = database.prepare('SELECT rowid FROM film WHERE film MATCH ? ORDER BY rank LIMIT ?')
    return await measure(
      { name: 'search over films', call: (text: string) => service.searchMovies(text, SHOWN) },
      {
        name: 'SQLite FTS5, titles only, no typos',
        call: (text) => find.all(`"${text.replaceAll(' ', '" "')}"*`, SHOWN),
      },
      typed(films.map(({ title }) => title)),
      true,
    )
  } finally {
    database.close()
  }
}

/** The search over tracks beside a scan with LIKE over the same rows. */
export async function measureTrackSearch({ library, service }: Opened): Promise<Measured> {
  const database = new Database(':memory:')
  try {
    database.exec('CREATE TABLE track (name TEXT)')
    const insert = database.prepare('INSERT INTO track VALUES (?)')
    const titles: string[] = []
    database.transaction(() => {
      for (const set of library.trackSets()) {
        for (const { title, artist } of set.rows()) {
          titles.push(title)
          insert.run(searchText(`${artist} ${title}`))
        }
      }
    })()
    const find = database.prepare("SELECT rowid FROM track WHERE name LIKE '%' || ? || '%' LIMIT ?")
    return await measure(
      { name: 'search over tracks', call: (text: string) => service.searchTracks(text, SHOWN) },
      { name: 'SQLite LIKE', call: (text) => find.all(text, SHOWN) },
      typed(titles),
      true,
    )
  } finally {
    database.close()
  }
}
