import type { RecommendationMethod } from '#shared/contract/recommendations.ts'
import type { Film } from '../../../electron/library/movies/catalogue.ts'
import type { Engine, TrackPlace } from '../../../electron/recommender/index.ts'
import { areaUnderCurve } from '../../../electron/recommender/metrics/auc.ts'
import { meanInterval, meanOf } from '../../../electron/recommender/metrics/bootstrap.ts'
import type { PlacedRow } from './songs.ts'
import type { TruthRow } from './truth.ts'

/** With fewer films a genre's figure says nothing. */
const FEWEST_FILMS = 5

/** The artists of real soundtracks that the library has, by film. */
export interface Soundtracks {
  readonly films: readonly { readonly film: Film; readonly artists: ReadonlySet<string> }[]
  /** Every artist on any of them, with the rows of all their tracks. */
  readonly artists: ReadonlyMap<string, readonly PlacedRow[]>
}

/** A mean over films with its 95 % interval (bootstrap over films). */
export interface AucFigure {
  readonly films: number
  readonly auc: number
  readonly interval: readonly [low: number, high: number]
}

export interface Contrast extends AucFigure {
  readonly genres: readonly (AucFigure & { readonly genre: string })[]
}

/** Finds the truth's films and artists in the library; films without an artist that it has are left out. */
export function findSoundtracks(
  truth: readonly TruthRow[],
  films: readonly Film[],
  rows: readonly PlacedRow[],
): Soundtracks {
  const rowsOf = Map.groupBy(rows, ({ row }) => row.artist)
  const filmOf = new Map(films.map((film) => [film.externalId, film]))
  const artists = new Map<string, readonly PlacedRow[]>()
  const artistsOf = new Map<Film, Set<string>>()
  for (const { movieId, artist } of truth) {
    const film = filmOf.get(movieId)
    const own = rowsOf.get(artist)
    if (film === undefined || own === undefined) continue
    artists.set(artist, own)
    artistsOf.set(film, (artistsOf.get(film) ?? new Set()).add(artist))
  }
  return { films: Array.from(artistsOf, ([film, own]) => ({ film, artists: own })), artists }
}

/** A film's contrast: how often an artist of its soundtrack is above one of the other films' soundtracks. */
export interface FilmContrast {
  readonly film: Film
  readonly auc: number
}

/**
 * For each film, how often an artist of its soundtrack has a higher mean track score than an artist of the other films'
 * soundtracks, a tie counting half. Films whose soundtrack has every artist are left out.
 *
 * @param score the relevance of the tracks at the places, for a film
 */
export function contrastByFilm(
  { films, artists }: Soundtracks,
  score: (film: Film, places: readonly TrackPlace[]) => Float64Array,
): FilmContrast[] {
  const pool = [...artists.keys()]
  const places = [...artists.values()].flatMap((rows) => rows.map(({ place }) => place))
  return films
    .map(({ film, artists: own }) => {
      const scores = score(film, places)
      let at = 0
      const means = pool.map((artist) => {
        const count = artists.get(artist)?.length ?? 0
        at += count
        return meanOf([...scores.subarray(at - count, at)])
      })
      const on = (artist: number) => own.has(pool[artist] ?? '')
      const auc = areaUnderCurve(
        means.filter((_, artist) => on(artist)),
        means.filter((_, artist) => !on(artist)),
      )
      return { film, auc }
    })
    .filter(({ auc }) => !Number.isNaN(auc))
}

/** Contrast AUC: the mean over films, and over those of each genre. 0.5 is chance. */
export function measureContrast(
  engine: Engine,
  soundtracks: Soundtracks,
  method: RecommendationMethod,
  seed: number,
): Contrast {
  const curves = contrastByFilm(soundtracks, (film, places) => engine.score([film], places, method))
  const figure = (own: typeof curves): AucFigure => {
    const values = own.map(({ auc }) => auc)
    return { films: own.length, auc: meanOf(values), interval: meanInterval(values, seed) }
  }
  const genres = [...new Set(curves.flatMap(({ film }) => film.genres))].sort()
  return {
    ...figure(curves),
    genres: genres
      .map((genre) => ({ genre, ...figure(curves.filter(({ film }) => film.genres.includes(genre))) }))
      .filter((one) => one.films >= FEWEST_FILMS),
  }
}
