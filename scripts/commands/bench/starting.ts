import { loadTrackIndex } from '../../../electron/library/tracks/load-index.ts'
import { createTrackIndexBuilder } from '../../../electron/recommender/index.ts'
import type { Opened } from '../command.ts'
import { type Measured, measure } from './measure.ts'

const STARTS = 5

/** The index of the active tracks from its file, beside building it from the rows. */
export function measureStarting({ library }: Opened): Promise<Measured> {
  const sets = library.trackSets()
  return measure(
    {
      name: 'the index of the tracks at a start',
      call: () =>
        sets.map((set) =>
          [...loadTrackIndex(library.folder, set).blocks()].reduce((sum, { count }) => sum + count, 0),
        ),
    },
    {
      name: 'built from the rows',
      call: () =>
        sets.map((set) => {
          const builder = createTrackIndexBuilder()
          for (const { id, ...track } of set.rows()) builder.add({ rowId: id, ...track })
          return builder.finish()
        }),
    },
    Array.from({ length: STARTS }),
    true,
  )
}
