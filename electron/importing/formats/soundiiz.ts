import { textOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { ONE_TABLE, type TrackFormat } from './format.ts'
import { firstArtist, isrcColumn, spotifyTrackColumn } from './playlist-columns.ts'
import { trackOf } from './rows.ts'
import { isrcOf, spotifyIdOf } from './values.ts'

/** The columns of a list in another language: title, artist, album, and further on the ISRC. */
const LEAST_BEFORE_ISRC = 2

/** Soundiiz's export of a playlist, title, artist, album and ISRC, and lists in the same order in other languages. */
export const soundiiz: TrackFormat = {
  id: 'soundiiz',
  kind: 'tracks',
  ...ONE_TABLE,
  recognise: (sample) => {
    if (headerHas(sample, ['title', 'artist', 'album', 'isrc'])) return 1
    return isrcColumn(sample) >= LEAST_BEFORE_ISRC ? 0.5 : 0
  },
  parser(header, _, sample) {
    const columns = readColumns(header)
    const named = columns.optional('title') !== -1 && columns.optional('artist') !== -1
    const at = named
      ? {
          title: columns.optional('title'),
          artist: columns.optional('artist'),
          album: columns.optional('album'),
        }
      : { title: 0, artist: 1, album: 2 }
    const isrc = columns.optional('isrc') === -1 ? isrcColumn(sample) : columns.optional('isrc')
    const spotify = spotifyTrackColumn(sample)
    const needed = { title: header[at.title] ?? 'title', artist: header[at.artist] ?? 'artist' }
    return (cells) => {
      const spotifyId = spotifyIdOf(cells[spotify])
      const hasAlbum = at.album !== -1 && at.album !== isrc
      return trackOf(
        {
          externalId: spotifyId ?? isrcOf(cells[isrc]) ?? '',
          spotifyId,
          title: cells[at.title],
          artist: firstArtist(cells[at.artist]),
          album: hasAlbum ? textOrNull(cells[at.album]) : null,
        },
        columns,
        cells,
        needed,
      )
    }
  },
}
