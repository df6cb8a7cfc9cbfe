import { cleanText, positiveIntegerOrNull, textOrNull, unitOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { ONE_TABLE, type TrackFormat } from './format.ts'
import { trackOf } from './rows.ts'
import { percentOrNull, spotifyIdOf, yearOfDate } from './values.ts'

const FIRST_YEAR = 1900

/**
 * Kaggle's "30000 Spotify Songs": the tracks of Spotify's playlists with their audio features. The playlist's genre and
 * subgenre are a track's tags; a track on several playlists comes several times, and its first row counts.
 */
export const spotifySongs: TrackFormat = {
  id: 'spotify-songs',
  kind: 'tracks',
  ...ONE_TABLE,
  recognise: (sample) =>
    headerHas(sample, ['track_id', 'track_name', 'track_artist', 'playlist_genre']) ? 1 : 0,
  parser(header) {
    const columns = readColumns(header)
    const read = (name: string) => columns.optional(name)
    const at = {
      id: columns.required('track_id'),
      title: columns.required('track_name'),
      artist: columns.required('track_artist'),
      genre: columns.required('playlist_genre'),
      subgenre: read('playlist_subgenre'),
      album: read('track_album_name'),
      date: read('track_album_release_date'),
      popularity: read('track_popularity'),
      valence: read('valence'),
      energy: read('energy'),
      duration: read('duration_ms'),
    }
    return (cells) => {
      const tags = [cells[at.genre], cells[at.subgenre]].flatMap((cell) => textOrNull(cell) ?? [])
      return trackOf(
        {
          externalId: cleanText(cells[at.id]),
          spotifyId: spotifyIdOf(cells[at.id]),
          title: cells[at.title],
          artist: cells[at.artist],
          album: textOrNull(cells[at.album]),
          year: yearOfDate(cells[at.date], FIRST_YEAR),
          popularity: percentOrNull(cells[at.popularity]),
          valence: unitOrNull(cells[at.valence]),
          energy: unitOrNull(cells[at.energy]),
          durationMs: positiveIntegerOrNull(cells[at.duration]),
          tags: [...new Set(tags)],
        },
        columns,
        cells,
        { title: 'track_name', artist: 'track_artist' },
      )
    }
  },
}
