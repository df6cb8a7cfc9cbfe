import { z } from 'zod'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { spotifyIdOf } from '../../importing/formats/values.ts'
import { type FileList, fileTrack } from './file-list.ts'

/** One text, or several, as writers of JSPF differ; anything else counts as none. */
const textsSchema = z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([])
const textSchema = z.string().catch('')

const jspfSchema = z.object({
  playlist: z.object({
    title: textSchema,
    track: z.array(
      z.object({
        title: textSchema,
        creator: textSchema,
        album: textSchema,
        duration: z.number().int().positive().nullable().catch(null),
        identifier: textsSchema,
        location: textsSchema,
        info: textsSchema,
      }),
    ),
  }),
})

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Reads a JSPF playlist. Tracks without title or creator are left out. Throws CrossTuneError 'unreadable-file' where
 * it is not JSON, or not JSPF.
 */
export function readJspf(text: string, file: string): FileList {
  const document = jspfSchema.safeParse(parse(text))
  if (!document.success) {
    throw new CrossTuneError('unreadable-file', `${file} is no JSPF playlist: it has no list of tracks.`, {
      file,
      refusal: 'no-playlist',
    })
  }
  const { title, track } = document.data.playlist
  const tracks = track
    .filter((one) => one.title.trim() !== '' && one.creator.trim() !== '')
    .map((one) =>
      fileTrack({
        title: one.title.trim(),
        artist: one.creator.trim(),
        album: one.album.trim() || null,
        durationMs: one.duration,
        spotifyId:
          [...one.identifier, ...one.location, ...one.info]
            .map((link) => spotifyIdOf(link))
            .find((id) => id !== null) ?? null,
      }),
    )
  return { title: title.trim() || null, tracks }
}
