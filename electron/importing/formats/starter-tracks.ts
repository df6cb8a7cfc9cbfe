import { searchText } from '../../library/search/fold.ts'
import { cleanText, faultOfName, listOf, textOrNull, yearOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { ONE_TABLE, type TrackFormat } from './format.ts'
import { starterFame } from './starter-movies.ts'

const FIRST_YEAR = 1900

/** The tracks of our own starter catalogue, which come in several files. A track's id is its folded artist and title. */
export const starterTracks: TrackFormat = {
  id: 'starter-tracks',
  kind: 'tracks',
  ...ONE_TABLE,
  parts: true,
  recognise: (sample) => (headerHas(sample, ['title', 'artist', 'year', 'language', 'tags', 'fame']) ? 1 : 0),
  parser(header) {
    const columns = readColumns(header)
    const titleColumn = columns.required('title')
    const artistColumn = columns.required('artist')
    const yearColumn = columns.required('year')
    const languageColumn = columns.required('language')
    const tagsColumn = columns.required('tags')
    const fameColumn = columns.required('fame')
    return (cells) => {
      const misfit = columns.misfit(cells)
      if (misfit !== null) return { rejection: misfit }
      const titleFault = faultOfName(cells[titleColumn], 'title')
      if (titleFault !== null) return { rejection: { column: 'title', reason: titleFault } }
      const artistFault = faultOfName(cells[artistColumn], 'artist')
      if (artistFault !== null) return { rejection: { column: 'artist', reason: artistFault } }
      const title = cleanText(cells[titleColumn])
      const artist = cleanText(cells[artistColumn])
      return {
        record: {
          externalId: `${searchText(artist)}/${searchText(title)}`,
          title,
          artist,
          album: null,
          year: yearOrNull(cells[yearColumn], FIRST_YEAR),
          language: textOrNull(cells[languageColumn]),
          spotifyId: null,
          durationMs: null,
          valence: null,
          energy: null,
          popularity: starterFame(cells[fameColumn]),
          tags: listOf(cells[tagsColumn], '|'),
        },
      }
    }
  },
}
