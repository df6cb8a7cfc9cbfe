import {
  cleanText,
  decodeEntities,
  faultOfName,
  listReader,
  positiveIntegerOrNull,
  textOrNull,
  unitOrNull,
  yearOrNull,
} from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { ONE_TABLE, type TrackFormat } from './format.ts'

/** First year of a recording that is believed; what stands before is a slip. */
const FIRST_YEAR = 1900

function spotifyIdOf(cell: string | undefined): string | null {
  return /^(?:spotify:track:)?([0-9A-Za-z]{22})$/.exec(cleanText(cell))?.[1] ?? null
}

function withGenre(own: string[], genre: string | undefined): string[] {
  const named = textOrNull(genre)
  return named === null || own.includes(named) ? own : [...own, named]
}

/**
 * Kaggle's "Music Info.csv" (Million Song Dataset with Spotify's features and Last.fm's tags) with its 21 columns, and
 * the shorter track_id,name,artist,tags,genre,year. Tags stay as they are spelt; `genre` counts as one more.
 */
export const musicInfo: TrackFormat = {
  id: 'music-info',
  kind: 'tracks',
  ...ONE_TABLE,
  recognise: (sample) => (headerHas(sample, ['track_id', 'name', 'artist', 'tags']) ? 1 : 0),
  parser(header) {
    const columns = readColumns(header)
    const idColumn = columns.required('track_id')
    const nameColumn = columns.required('name')
    const artistColumn = columns.required('artist')
    const tagsColumn = columns.required('tags')
    const genreColumn = columns.optional('genre')
    const yearColumn = columns.optional('year')
    const spotifyColumn = columns.optional('spotify_id')
    const durationColumn = columns.optional('duration_ms')
    const valenceColumn = columns.optional('valence')
    const energyColumn = columns.optional('energy')
    const tagsOf = listReader(',')
    return (cells, line) => {
      const misfit = columns.misfit(cells)
      if (misfit !== null) return { rejection: misfit }
      const nameFault = faultOfName(cells[nameColumn], 'name')
      if (nameFault !== null) return { rejection: { column: 'name', reason: nameFault } }
      const artistFault = faultOfName(cells[artistColumn], 'artist')
      if (artistFault !== null) return { rejection: { column: 'artist', reason: artistFault } }
      return {
        record: {
          externalId: cleanText(cells[idColumn]) || `line-${line}`,
          title: cleanText(decodeEntities(cells[nameColumn] ?? '')),
          artist: cleanText(decodeEntities(cells[artistColumn] ?? '')),
          album: null,
          year: yearOrNull(cells[yearColumn], FIRST_YEAR),
          language: null,
          spotifyId: spotifyIdOf(cells[spotifyColumn]),
          durationMs: positiveIntegerOrNull(cells[durationColumn]),
          valence: unitOrNull(cells[valenceColumn]),
          energy: unitOrNull(cells[energyColumn]),
          popularity: null,
          tags: withGenre(tagsOf(cells[tagsColumn]), cells[genreColumn]),
        },
      }
    }
  },
}
