import type { MovieRecord, TrackRecord } from '../../library/records.ts'
import { searchText } from '../../library/search/fold.ts'
import { cleanText, decodeEntities, faultOfName, textOrNull } from './cells.ts'
import type { Columns } from './columns.ts'
import type { ParsedRow, Rejection } from './format.ts'

/** What a form of tracks says about one row; what it leaves out is not known. */
export interface TrackRow extends Partial<Omit<TrackRecord, 'title' | 'artist'>> {
  title: string | undefined
  artist: string | undefined
}

/** What a form of films says about one row; what it leaves out is not known. */
export interface MovieRow extends Partial<Omit<MovieRecord, 'title' | 'originalTitle'>> {
  title: string | undefined
  originalTitle?: string | undefined
}

/** The names of the columns that a row cannot do without, as the file has them. */
interface Needed {
  title: string
  artist?: string
}

function nameFault(cell: string | undefined, column: string): Rejection | null {
  const fault = faultOfName(cell, column)
  return fault === null ? null : { column, reason: fault }
}

/** Words that programs write for nothing. One of them alone may be a name ("None" is a song), title and artist are not. */
const NOTHING = /^(?:na|n\/a|nan|null|none|unknown)$/i

function emptyFault(row: TrackRow, column: string): Rejection | null {
  const [title, artist] = [cleanText(row.title), cleanText(row.artist)]
  if (!NOTHING.test(title) || !NOTHING.test(artist)) return null
  return { column, reason: { code: 'says-nothing', value: title } }
}

/** The id of a track whose source has none: its artist and title, folded. */
export function songId(artist: string, title: string): string {
  return `${searchText(artist) || artist}/${searchText(title) || title}`
}

/** The id of a film whose source has none: its title, folded, and its year. */
export function filmId(title: string, year: number | null): string {
  return `${searchText(title) || title}${year === null ? '' : ` (${year})`}`
}

/** Makes a row's fields into a track; rejects it where it lacks a title or an artist. */
export function trackOf(
  row: TrackRow,
  columns: Columns,
  cells: readonly string[],
  needed: Needed,
): ParsedRow<TrackRecord> {
  const artistColumn = needed.artist ?? 'artist'
  const rejection =
    columns.misfit(cells) ??
    nameFault(row.title, needed.title) ??
    nameFault(row.artist, artistColumn) ??
    emptyFault(row, needed.title)
  if (rejection !== null) return { rejection }
  const title = cleanText(decodeEntities(row.title ?? ''))
  const artist = cleanText(decodeEntities(row.artist ?? ''))
  return {
    record: {
      externalId: row.externalId || songId(artist, title),
      title,
      artist,
      album: row.album ?? null,
      year: row.year ?? null,
      language: row.language ?? null,
      spotifyId: row.spotifyId ?? null,
      durationMs: row.durationMs ?? null,
      valence: row.valence ?? null,
      energy: row.energy ?? null,
      popularity: row.popularity ?? null,
      tags: row.tags ?? [],
    },
  }
}

/** Makes a row's fields into a film; rejects it where it lacks a title. */
export function movieOf(
  row: MovieRow,
  columns: Columns,
  cells: readonly string[],
  needed: Needed,
): ParsedRow<MovieRecord> {
  const rejection = columns.misfit(cells) ?? nameFault(row.title, needed.title)
  if (rejection !== null) return { rejection }
  const title = cleanText(decodeEntities(row.title ?? ''))
  const original = textOrNull(decodeEntities(row.originalTitle ?? ''))
  const year = row.year ?? null
  return {
    record: {
      externalId: row.externalId || filmId(title, year),
      imdbId: row.imdbId ?? null,
      tmdbId: row.tmdbId ?? null,
      title,
      originalTitle: original === title ? null : original,
      year,
      language: row.language ?? null,
      genres: row.genres ?? [],
      keywords: row.keywords ?? [],
      fame: row.fame ?? null,
    },
  }
}
