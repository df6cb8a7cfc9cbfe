import { searchText } from '../../../electron/library/search/fold.ts'
import type { TagCatalogue } from '../../../electron/recommender/semantics/tag-catalogue.ts'
import { MOVIELENS_GENRES, type StarterFilm, type StarterTrack } from './catalogue.ts'

const FILMS = 600
const FILMS_IN_A_GENRE = 25
const FILMS_IN_OTHER_LANGUAGES = 150
const FIRST_FILM_YEAR = 1920
const TRACKS = 2000
const ARTISTS = 1000
const TRACKS_OF_AN_ARTIST = 5
const TRACKS_IN_OTHER_LANGUAGES = 300

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

function tooFew(what: string, count: number, least: number): string[] {
  return count < least ? [`${count} ${what}; at least ${least} are promised`] : []
}

function tooMany(counts: ReadonlyMap<string, number>, most: number): string[] {
  return [...counts]
    .filter(([, count]) => count > most)
    .map(([what, count]) => `${count} of ${what}; at most ${most}`)
}

/** What the films do not keep of the catalogue's promises; empty where they keep all. */
export function brokenFilmPromises(films: readonly StarterFilm[]): string[] {
  return [
    ...tooFew('films', films.length, FILMS),
    ...films
      .filter(({ year }) => year < FIRST_FILM_YEAR)
      .map(({ title, year }) => `${title} is of ${year}, before ${FIRST_FILM_YEAR}`),
    ...MOVIELENS_GENRES.flatMap((genre) =>
      tooFew(`${genre} films`, films.filter(({ genres }) => genres.includes(genre)).length, FILMS_IN_A_GENRE),
    ),
    ...tooFew(
      'films in a language other than English',
      films.filter(({ language }) => language !== 'en' && language !== 'xx').length,
      FILMS_IN_OTHER_LANGUAGES,
    ),
    ...tooMany(
      countBy(films, (film) => film.imdb_id),
      1,
    ),
    ...tooMany(
      countBy(films, ({ title, year }) => `“${searchText(title)}” of ${year}`),
      1,
    ),
  ]
}

/** What the tracks do not keep of the catalogue's promises; `catalogue` says which tags are moods. */
export function brokenTrackPromises(tracks: readonly StarterTrack[], catalogue: TagCatalogue): string[] {
  const artists = countBy(tracks, ({ artist }) => searchText(artist))
  return [
    ...tooFew('tracks', tracks.length, TRACKS),
    ...tooFew('artists', artists.size, ARTISTS),
    ...tooFew(
      'tracks that are instrumental or not in English',
      tracks.filter(({ language }) => language !== 'en').length,
      TRACKS_IN_OTHER_LANGUAGES,
    ),
    ...tracks
      .filter(({ tags }) => !tags.some((tag) => catalogue.find(catalogue.canonical(tag))?.kind === 'mood'))
      .map(({ artist, title }) => `“${title}” by ${artist} has no mood`),
    ...tooMany(
      countBy(tracks, ({ artist, title }) => `“${searchText(title)}” by ${searchText(artist)}`),
      1,
    ),
    ...tooMany(artists, TRACKS_OF_AN_ARTIST),
  ]
}
