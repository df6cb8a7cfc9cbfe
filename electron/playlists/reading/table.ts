import { CrossTuneError } from '#shared/contract/errors.ts'
import { Account } from '../../importing/account.ts'
import { crosstune } from '../../importing/formats/crosstune.ts'
import { formatsFor, recognise } from '../../importing/formats/index.ts'
import { headerOf, readMain } from '../../importing/read-tables.ts'
import type { SourceFile } from '../../importing/sources/source.ts'
import { surveyFile } from '../../importing/survey.ts'
import type { TrackRecord } from '../../library/records.ts'
import { wholeAgain } from '../csv-cells.ts'
import type { FileList, FileTrack } from './file-list.ts'

/** A record as a playlist has it; `whole` gives texts that were made harmless for spreadsheets back. */
function toFileTrack(record: TrackRecord, whole: (text: string) => string): FileTrack {
  const { title, artist, album, year, durationMs, spotifyId, tags, valence, energy } = record
  return {
    title: whole(title),
    artist: whole(artist),
    album: album === null ? null : whole(album),
    ...{ year, durationMs, spotifyId, tags, valence, energy },
  }
}

/**
 * Reads a table as a playlist, in any form of tracks that the importer knows: CrossTune's own, Exportify, Soundiiz,
 * TuneMyMusic and the like. Rows without title or artist are left out. Throws CrossTuneError 'unknown-format' where
 * it is no such table, 'unreadable-file' where reading fails or there are more than `most` tracks.
 */
export async function readTable(file: SourceFile, most: number, signal: AbortSignal): Promise<FileList> {
  const survey = await surveyFile(file, signal, () => {}, formatsFor(undefined))
  const found = recognise(survey.sample, formatsFor(undefined))
  if (found === null || found.table !== 'main' || found.format.kind !== 'tracks') {
    const message = `${file.path} is no playlist: it has no columns for title and artist that are known.`
    throw new CrossTuneError('unknown-format', message, { file: file.path, refusal: 'no-playlist' })
  }
  const { format } = found
  // CrossTune's own form has done so itself; the others are written by many.
  const whole = format === crosstune ? (text: string) => text : wholeAgain
  const tracks: FileTrack[] = []
  await readMain<TrackRecord>(
    [survey],
    format.headerLines,
    ({ sample }) => format.parser(headerOf(sample), format.createExtras(), sample),
    {
      write(record) {
        if (tracks.length >= most) {
          const message = `${file.path} has more than ${most} tracks: import it as a data set.`
          throw new CrossTuneError('unreadable-file', message, {
            file: file.path,
            refusal: 'playlist-too-long',
            most,
          })
        }
        tracks.push(toFileTrack(record, whole))
        return true
      },
      ready: () => Promise.resolve(),
    },
    new Account(),
    { signal, onBytes: () => {}, onRows: () => {} },
  )
  return { title: null, tracks }
}
