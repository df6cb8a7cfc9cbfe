/**
 * Checks the starter catalogue: its shape, what it promises, whether its words are known, and how much of it other
 * catalogues confirm.
 *
 *   node scripts/resources/check-starter.ts [FOLDER WITH THE REAL DATA]
 *
 * Ends with 1 where a promise is broken. What the data do not have is printed for a person to judge: no catalogue
 * has everything.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  readStarterFilms,
  readStarterTracks,
  type StarterFilm,
  type StarterTrack,
} from './starter/catalogue.ts'
import { compareFilms } from './starter/confirm-films.ts'
import { compareTracks } from './starter/confirm-tracks.ts'
import { readKnownSongs } from './starter/known-songs.ts'
import { brokenFilmPromises, brokenTrackPromises } from './starter/promises.ts'
import { readSemantics, unknownKeywords, unknownTags } from './starter/words.ts'

function printGroup(heading: string, lines: readonly string[]): void {
  console.log(`\n${heading}: ${lines.length}`)
  for (const line of lines) console.log(`  ${line}`)
}

const filmLine = ({ imdb_id, title, year }: StarterFilm) => `${imdb_id} ${title} (${year})`

function trackLines(tracks: readonly StarterTrack[]): string[] {
  return tracks.map(({ artist, title, year }) => `${artist}: ${title} (${year})`)
}

function printWords(heading: string, counts: ReadonlyMap<string, number>): void {
  printGroup(
    heading,
    [...counts].sort(([, a], [, b]) => b - a).map(([word, count]) => `${word} (${count})`),
  )
}

function printComparison(
  films: readonly StarterFilm[],
  tracks: readonly StarterTrack[],
  dataFolder: string,
): void {
  const film = compareFilms(films, dataFolder)
  const track = compareTracks(tracks, readKnownSongs(dataFolder))
  console.log(`\nConfirmed: ${film.confirmed.length} films, ${track.confirmed.length} tracks`)
  printGroup(
    'Films that stand otherwise in MovieLens',
    film.otherwise.map(({ film: one, known }) => `${filmLine(one)} / ${known}`),
  )
  printGroup('Films that MovieLens does not have', film.missing.map(filmLine))
  printGroup('Films newer than MovieLens', film.tooNew.map(filmLine))
  printGroup('Tracks whose artist is known, but not the title', trackLines(track.titleUnknown))
  printGroup('Tracks whose artist is unknown', trackLines(track.artistUnknown))
}

const dataFolder = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../../../shared/data'))
const films = readStarterFilms()
const tracks = readStarterTracks()
const semantics = readSemantics()
const broken = [
  ...films.faults,
  ...tracks.faults,
  ...brokenFilmPromises(films.rows),
  ...brokenTrackPromises(tracks.rows, semantics.tags),
]
const artists = new Set(tracks.rows.map(({ artist }) => artist))
console.log(`${films.rows.length} films; ${tracks.rows.length} tracks by ${artists.size} artists`)
printGroup('Broken promises', broken)
printWords('Keywords that resources/semantics/film.csv does not have', unknownKeywords(films.rows, semantics))
printWords('Tags that resources/semantics/tags.csv does not have', unknownTags(tracks.rows, semantics))
if (existsSync(dataFolder)) printComparison(films.rows, tracks.rows, dataFolder)
else console.log(`\nNothing was compared: there is no ${dataFolder}`)
process.exitCode = broken.length > 0 ? 1 : 0
