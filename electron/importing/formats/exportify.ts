import type { TableSample } from '../survey.ts'
import { listOf, positiveIntegerOrNull, textOrNull, unitOrNull } from './cells.ts'
import { type Columns, headerHas, readColumns } from './columns.ts'
import { ONE_TABLE, type TrackFormat } from './format.ts'
import {
  firstArtist,
  spotifyAlbumColumn,
  spotifyArtistColumn,
  spotifyTrackColumn,
} from './playlist-columns.ts'
import { trackOf } from './rows.ts'
import { percentOrNull, spotifyIdOf, yearOfDate } from './values.ts'

const FIRST_YEAR = 1900

const ID_NAMES = ['Track URI', 'Spotify URI', 'Spotify ID', 'Track ID']
const ARTIST_NAMES = ['Artist Name(s)', 'Artist Name', 'Artist(s)']

function firstOf(columns: Columns, names: readonly string[]): number {
  return names.map((name) => columns.optional(name)).find((column) => column !== -1) ?? -1
}

/** Where things stand, by the header where it is in English, else by the values: each name follows its Spotify URI. */
function placesOf(sample: TableSample, columns: Columns) {
  const artistUris = spotifyArtistColumn(sample)
  const albumUris = spotifyAlbumColumn(sample)
  const id = firstOf(columns, ID_NAMES)
  const named = id !== -1 && columns.optional('Track Name') !== -1
  const uri = named ? id : spotifyTrackColumn(sample)
  const title = named ? columns.optional('Track Name') : uri + 1
  const artist = named ? firstOf(columns, ARTIST_NAMES) : artistUris === -1 ? title + 1 : artistUris + 1
  const album = named ? columns.optional('Album Name') : albumUris === -1 ? artist + 1 : albumUris + 1
  return { uri, title, artist, album, artistUris }
}

function recognise(sample: TableSample): number {
  const hasId = ID_NAMES.some((name) => headerHas(sample, [name]))
  const hasArtist = ARTIST_NAMES.some((name) => headerHas(sample, [name]))
  if (hasId && hasArtist && headerHas(sample, ['Track Name'])) return 1
  const { uri, artist } = placesOf(sample, readColumns(sample.rows[0] ?? []))
  return uri !== -1 && artist < (sample.rows[0]?.length ?? 0) ? 0.8 : 0
}

/**
 * Spotify playlists out of Exportify, of either kind (exportify.app, exportify.net), in any of its languages: what
 * stands where is told by the values if not by the names. The genres are the artist's.
 */
export const exportify: TrackFormat = {
  id: 'exportify',
  kind: 'tracks',
  ...ONE_TABLE,
  recognise,
  parser(header, _, sample) {
    const columns = readColumns(header)
    const at = placesOf(sample, columns)
    const genres = firstOf(columns, ['Genres', 'Artist Genres'])
    const date = firstOf(columns, ['Release Date', 'Album Release Date'])
    const duration = firstOf(columns, ['Duration (ms)', 'Track Duration (ms)'])
    const popularity = columns.optional('Popularity')
    const valence = columns.optional('Valence')
    const energy = columns.optional('Energy')
    const needed = { title: header[at.title] ?? 'Track Name', artist: header[at.artist] ?? 'Artist Name' }
    return (cells) => {
      const spotifyId = spotifyIdOf(cells[at.uri])
      return trackOf(
        {
          externalId: spotifyId ?? '',
          spotifyId,
          title: cells[at.title],
          artist: firstArtist(cells[at.artist], cells[at.artistUris]),
          album: textOrNull(cells[at.album]),
          year: yearOfDate(cells[date], FIRST_YEAR),
          durationMs: positiveIntegerOrNull(cells[duration]),
          popularity: percentOrNull(cells[popularity]),
          valence: unitOrNull(cells[valence]),
          energy: unitOrNull(cells[energy]),
          tags: listOf(cells[genres]?.replaceAll(';', ','), ','),
        },
        columns,
        cells,
        needed,
      )
    }
  },
}
