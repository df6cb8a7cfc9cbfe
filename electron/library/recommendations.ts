import type { MovieCard } from '#shared/contract/movies.ts'
import {
  deepestPlace,
  type ListedPlace,
  type Recommendation,
  type RecommendationRequest,
  type RecommendedTrack,
} from '#shared/contract/recommendations.ts'
import { type Engine, type EngineResult, type MovieFacts, orderTracks } from '../recommender/index.ts'
import type { Library } from './library.ts'
import { type Film, toCard } from './movies/catalogue.ts'

/** A playlist, and the films it was made from: those of the request that the library has. */
export interface MadePlaylist {
  readonly movies: MovieCard[]
  readonly recommendation: Recommendation
}

/** A film's keywords, and after them those of its plot where plots count. */
function keywordsOf(library: Library, film: Film, plotWords: boolean): MovieFacts['keywords'] {
  if (!plotWords) return film.keywords
  const own = new Set(film.keywords.map((keyword) => keyword.name))
  const added = library.plots.keywordsOf(film.key).filter((name) => !own.has(name))
  return [...film.keywords, ...added.map((name) => ({ name, count: 1 }))]
}

/** What the engine needs to know of films, in the order of the keys; films that are gone are left out. */
export function movieFacts(library: Library, keys: readonly string[], plotWords = false): MovieFacts[] {
  const browser = library.browser()
  return keys.flatMap((key) => {
    const film = browser.find(key)
    if (film === null) return []
    const { title, year, language, genres } = film
    const keywords = keywordsOf(library, film, plotWords)
    return [{ key: film.key, title, year, language, genres, keywords }]
  })
}

function withRow(
  library: Library,
  engine: Engine,
  track: EngineResult['tracks'][number],
): RecommendedTrack[] {
  const row = library.trackSet(track.datasetId).find(track.rowId)
  if (row === null) return []
  const { key, score, match, why, answers, valence, energy } = track
  return [
    {
      key,
      externalId: row.externalId,
      title: row.title,
      artist: row.artist,
      album: row.album,
      year: row.year,
      durationMs: row.durationMs,
      spotifyId: row.spotifyId,
      tags: engine.tagsOf(track),
      score,
      match,
      why: [...why],
      answers,
      valence,
      energy,
    },
  ]
}

/** Makes the playlist of a request. */
export function makePlaylist(library: Library, request: RecommendationRequest): MadePlaylist {
  const movies = movieFacts(library, request.movies, request.plotWords)
  const engine = library.engine()
  const { taste, tracks, searched, notice, milliseconds } = engine.recommend(request, movies)
  const rows = tracks.flatMap((track) => withRow(library, engine, track))
  const browser = library.browser()
  return {
    movies: movies.flatMap(({ key }) => browser.find(key) ?? []).map(toCard),
    recommendation: {
      taste,
      // Best match first is the engine's own order, with its say in near ties.
      tracks: request.order === 'match' ? rows : orderTracks(rows, request.order),
      searched,
      notice,
      milliseconds,
    },
  }
}

/** Where a track stands in the playlist of a request, by match; in a longer one where it is not in that. */
export function placeInPlaylist(library: Library, request: RecommendationRequest, key: string): ListedPlace {
  const movies = movieFacts(library, request.movies)
  const placeAmong = (limit: number) =>
    library
      .engine()
      .recommend({ ...request, order: 'match', limit }, movies)
      .tracks.findIndex((track) => track.key === key) + 1
  const place = placeAmong(request.limit)
  return place > 0 ? { listed: true, place } : { listed: false, place: placeAmong(deepestPlace) || null }
}
