import { cleanText, positiveIntegerOrNull, textOrNull, unitOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { ONE_TABLE, type TrackFormat } from './format.ts'
import { trackOf } from './rows.ts'
import { percentOrNull, spotifyIdOf, yearOfDate } from './values.ts'

const FIRST_YEAR = 1900

/** "data_moods.csv": Spotify tracks with their features and one of four moods, which is their tag. */
export const dataMoods: TrackFormat = {
  id: 'data-moods',
  kind: 'tracks',
  ...ONE_TABLE,
  recognise: (sample) => (headerHas(sample, ['name', 'artist', 'id', 'mood', 'valence', 'energy']) ? 1 : 0),
  parser(header) {
    const columns = readColumns(header)
    const at = {
      id: columns.required('id'),
      title: columns.required('name'),
      artist: columns.required('artist'),
      mood: columns.required('mood'),
      valence: columns.required('valence'),
      energy: columns.required('energy'),
      album: columns.optional('album'),
      date: columns.optional('release_date'),
      popularity: columns.optional('popularity'),
      length: columns.optional('length'),
    }
    return (cells) =>
      trackOf(
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
          durationMs: positiveIntegerOrNull(cells[at.length]),
          tags: [textOrNull(cells[at.mood])].flatMap((mood) => mood?.toLowerCase() ?? []),
        },
        columns,
        cells,
        { title: 'name', artist: 'artist' },
      )
  },
}
