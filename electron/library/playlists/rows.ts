import { z } from 'zod'
import { movieCardSchema } from '#shared/contract/movies.ts'
import { listTrackSchema, type TrackList } from '#shared/contract/playlists.ts'
import {
  type KeptPlaylist,
  keptRequestSchema,
  type MadeList,
  type PlaylistShelf,
  type PlaylistSummary,
} from '#shared/contract/saved-playlists.ts'
import { totalTime } from '#shared/total-time.ts'
import { searchText } from '../search/fold.ts'

/** A playlist's row as far as a list of playlists needs it. */
export interface SummaryRow {
  readonly id: string
  readonly shelf: PlaylistShelf
  readonly title: string
  readonly created_at: string
  readonly changed_at: string
  readonly track_count: number
  readonly duration_ms: number
  readonly films: string
  readonly can_go_on: 0 | 1
}

/** A playlist's whole row. */
export interface PlaylistRow extends SummaryRow {
  readonly tracks: string
  readonly request: string | null
}

export const SUMMARY_COLUMNS = `id, shelf, title, created_at, changed_at, track_count, duration_ms, films,
  request IS NOT NULL AS can_go_on`

/** How many of a playlist's films a list of playlists shows. */
const FILMS_SHOWN = 4
/** Terms of a score that are kept: more than anything shows. */
const TERMS_KEPT = 12

const filmsSchema = z.array(movieCardSchema)
const tracksSchema = z.array(listTrackSchema)

/** What a list of playlists shows of a row. Throws where the row's films are not what they have to be. */
export function toSummary(row: SummaryRow): PlaylistSummary {
  const films = filmsSchema.parse(JSON.parse(row.films))
  return {
    id: row.id,
    shelf: row.shelf,
    title: row.title,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    tracks: row.track_count,
    durationMs: row.duration_ms,
    movies: films.slice(0, FILMS_SHOWN),
    movieCount: films.length,
    canGoOn: row.can_go_on === 1,
  }
}

/** The playlist that a row holds. Throws where it is not what it has to be. */
export function toPlaylist(row: PlaylistRow): KeptPlaylist {
  return {
    id: row.id,
    shelf: row.shelf,
    title: row.title,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    movies: filmsSchema.parse(JSON.parse(row.films)),
    tracks: tracksSchema.parse(JSON.parse(row.tracks)),
    request: row.request === null ? null : keptRequestSchema.parse(JSON.parse(row.request)),
  }
}

/** The words by which a playlist is found: its title, its films, its tracks and their artists. */
export function searchTextOf({ title, movies, tracks }: TrackList): string {
  const films = movies.flatMap((movie) => [movie.title, movie.originalTitle ?? ''])
  const songs = tracks.flatMap((track) => [track.title, track.artist])
  return ` ${searchText([title, ...films, ...songs].join(' \n '))}`
}

/** What a row says of a playlist's content, in the order of the statements of the store. */
export function contentOf({ list, request }: MadeList): {
  trackCount: number
  durationMs: number
  films: string
  tracks: string
  request: string | null
} {
  return {
    trackCount: list.tracks.length,
    durationMs: totalTime(list.tracks)?.milliseconds ?? 0,
    films: JSON.stringify(list.movies),
    tracks: JSON.stringify(list.tracks.map((track) => ({ ...track, why: track.why.slice(0, TERMS_KEPT) }))),
    request: request === null ? null : JSON.stringify(request),
  }
}
