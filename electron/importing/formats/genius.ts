import { cleanText, listOf, yearOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { ONE_TABLE, type TrackFormat } from './format.ts'
import { trackOf } from './rows.ts'

const FIRST_YEAR = 1900

/**
 * Tracks with the tags that Genius has for them. Rows have no ids, and songs come again with other tags: all of a row is
 * its id, so that only the same again is skipped.
 */
export const genius: TrackFormat = {
  id: 'genius',
  kind: 'tracks',
  ...ONE_TABLE,
  recognise: (sample) => (headerHas(sample, ['Artist', 'SongTitle', 'Genius_Tags']) ? 1 : 0),
  parser(header) {
    const columns = readColumns(header)
    const at = {
      title: columns.required('SongTitle'),
      artist: columns.required('Artist'),
      tags: columns.required('Genius_Tags'),
      year: columns.optional('Year'),
    }
    return (cells) => {
      const year = yearOrNull(cells[at.year], FIRST_YEAR)
      const [artist, title, tags] = [at.artist, at.title, at.tags].map((column) => cleanText(cells[column]))
      return trackOf(
        {
          externalId: `${artist}/${title} (${year ?? ''}) [${tags}]`,
          title: cells[at.title],
          artist: cells[at.artist],
          year,
          tags: listOf(cells[at.tags], ','),
        },
        columns,
        cells,
        { title: 'SongTitle', artist: 'Artist' },
      )
    }
  },
}
