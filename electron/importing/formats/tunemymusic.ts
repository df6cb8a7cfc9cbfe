import type { TableSample } from '../survey.ts'
import { cleanText, textOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { ONE_TABLE, type TrackFormat } from './format.ts'
import { firstArtist } from './playlist-columns.ts'
import { trackOf } from './rows.ts'
import { isrcOf, spotifyIdOf } from './values.ts'

/** "Spotify - id", "Apple - id": written so in every language. */
const ID_NAME = /^[\w ]+ - id$/i

function idColumn(sample: TableSample): number {
  return (sample.rows[0] ?? []).findIndex((name) => ID_NAME.test(cleanText(name)))
}

/** TuneMyMusic's export, in any language: track, artist and album come first, whatever they are called. */
export const tunemymusic: TrackFormat = {
  id: 'tunemymusic',
  kind: 'tracks',
  ...ONE_TABLE,
  recognise: (sample) => {
    if (headerHas(sample, ['Track name', 'Artist name', 'Playlist name'])) return 1
    return headerHas(sample, ['ISRC']) && idColumn(sample) > 2 ? 0.9 : 0
  },
  parser(header, _, sample) {
    const columns = readColumns(header)
    const id = idColumn(sample)
    const isrc = columns.optional('ISRC')
    const isSpotify = /^spotify/i.test(cleanText(header[id]))
    const needed = { title: header[0] ?? 'Track name', artist: header[1] ?? 'Artist name' }
    return (cells) => {
      const spotifyId = isSpotify ? spotifyIdOf(cells[id]) : null
      return trackOf(
        {
          externalId: spotifyId ?? isrcOf(cells[isrc]) ?? '',
          spotifyId,
          title: cells[0],
          artist: firstArtist(cells[1]),
          album: textOrNull(cells[2]),
        },
        columns,
        cells,
        needed,
      )
    }
  },
}
