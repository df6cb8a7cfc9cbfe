import { cleanText, numberOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { ONE_TABLE, type TrackFormat } from './format.ts'
import { trackOf } from './rows.ts'

/** Valence and arousal are standardised here; two deviations either way are the ends of the scale. */
const DEVIATIONS = 2

function scaled(cell: string | undefined): number | null {
  const value = numberOrNull(cell)
  return value === null ? null : Math.min(1, Math.max(0, (value + DEVIATIONS) / (2 * DEVIATIONS)))
}

/** Deezer's mood detection set (Delbouys et al. 2018): tracks with valence and arousal, in several files, without tags. */
export const deezerMood: TrackFormat = {
  id: 'deezer-mood',
  kind: 'tracks',
  ...ONE_TABLE,
  parts: true,
  recognise: (sample) =>
    headerHas(sample, ['dzr_sng_id', 'valence', 'arousal', 'artist_name', 'track_name']) ? 1 : 0,
  parser(header) {
    const columns = readColumns(header)
    const at = {
      id: columns.required('dzr_sng_id'),
      title: columns.required('track_name'),
      artist: columns.required('artist_name'),
      valence: columns.required('valence'),
      arousal: columns.required('arousal'),
    }
    return (cells) =>
      trackOf(
        {
          externalId: cleanText(cells[at.id]),
          title: cells[at.title],
          artist: cells[at.artist],
          valence: scaled(cells[at.valence]),
          energy: scaled(cells[at.arousal]),
        },
        columns,
        cells,
        { title: 'track_name', artist: 'artist_name' },
      )
  },
}
