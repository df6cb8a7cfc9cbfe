import { z } from 'zod'
import type { Workplace } from './workplace.ts'

const list = z.string().transform((json) => z.array(z.string()).parse(JSON.parse(json)))

const movieRow = z.object({
  externalId: z.string(),
  imdbId: z.string().nullable(),
  tmdbId: z.number().nullable(),
  title: z.string(),
  originalTitle: z.string().nullable(),
  year: z.number().nullable(),
  language: z.string().nullable(),
  genres: list,
  keywords: z
    .string()
    .transform((json) => z.array(z.tuple([z.string(), z.number()])).parse(JSON.parse(json)))
    .transform((pairs) => pairs.map(([name]) => name)),
  fame: z.number().nullable(),
})

const trackRow = z.object({
  externalId: z.string(),
  title: z.string(),
  artist: z.string(),
  album: z.string().nullable(),
  year: z.number().nullable(),
  spotifyId: z.string().nullable(),
  durationMs: z.number().nullable(),
  valence: z.number().nullable(),
  energy: z.number().nullable(),
  popularity: z.number().nullable(),
  tags: list,
})

/** The films of a data set that was made in a workplace, as they are stored; those that `where` selects. */
export function moviesIn(place: Workplace, id: string, where = 'true') {
  const columns = `external_id AS externalId, imdb_id AS imdbId, tmdb_id AS tmdbId, title,
    original_title AS originalTitle, year, language, genres, keywords, fame`
  return z
    .array(movieRow)
    .parse(place.query(id, `SELECT ${columns} FROM movie WHERE ${where} ORDER BY id LIMIT 20`))
}

/** The tracks of a data set that was made in a workplace, as they are stored; those that `where` selects. */
export function tracksIn(place: Workplace, id: string, where = 'true') {
  const columns = `external_id AS externalId, title, artist, album, year, spotify_id AS spotifyId,
    duration_ms AS durationMs, valence, energy, popularity, tags`
  return z
    .array(trackRow)
    .parse(place.query(id, `SELECT ${columns} FROM track WHERE ${where} ORDER BY id LIMIT 20`))
}
