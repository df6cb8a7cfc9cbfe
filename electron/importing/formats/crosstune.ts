import { wholeAgain } from '../../playlists/csv-cells.ts'
import { OWN_HEADER } from '../../playlists/formats/own-csv.ts'
import { cleanText, faultOfName, listOf, textOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { ONE_TABLE, type TrackFormat } from './format.ts'
import { songId } from './rows.ts'
import { spotifyIdOf } from './values.ts'

/** A playlist that CrossTune exported as CSV. Cells made harmless for spreadsheets come back as they were. */
export const crosstune: TrackFormat = {
  id: 'crosstune',
  kind: 'tracks',
  ...ONE_TABLE,
  recognise: (sample) => (headerHas(sample, OWN_HEADER) ? 1 : 0),
  parser(header) {
    const columns = readColumns(header)
    const [titleAt, artistAt] = [columns.required('title'), columns.required('artist')]
    const [albumAt, tagsAt] = [columns.required('album'), columns.required('tags')]
    const urlAt = columns.required('spotify_url')
    return (cells) => {
      const misfit = columns.misfit(cells)
      if (misfit !== null) return { rejection: misfit }
      const whole = (column: number) => cleanText(wholeAgain(cells[column] ?? ''))
      for (const [column, name] of [[titleAt, 'title'] as const, [artistAt, 'artist'] as const]) {
        const reason = faultOfName(cells[column], name)
        if (reason !== null) return { rejection: { column: name, reason } }
      }
      const [title, artist, spotifyId] = [whole(titleAt), whole(artistAt), spotifyIdOf(cells[urlAt])]
      return {
        record: {
          externalId: spotifyId ?? songId(artist, title),
          title,
          artist,
          album: textOrNull(whole(albumAt)),
          year: null,
          language: null,
          spotifyId,
          durationMs: null,
          valence: null,
          energy: null,
          popularity: null,
          tags: listOf(wholeAgain(cells[tagsAt] ?? ''), ','),
        },
      }
    }
  },
}
