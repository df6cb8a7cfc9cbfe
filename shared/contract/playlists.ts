import { z } from 'zod'
import { languages } from '../strings/languages.ts'
import { movieCardSchema } from './movies.ts'
import { recommendedTrackSchema } from './recommendations.ts'
import { route } from './route.ts'

/** The forms in which a playlist leaves: three tables, three playlist formats, two for people. */
export const exportFormatSchema = z.enum([
  'csv',
  'soundiiz',
  'tunemymusic',
  'm3u8',
  'xspf',
  'jspf',
  'txt',
  'md',
])
export type ExportFormat = z.infer<typeof exportFormatSchema>

export const musicServiceSchema = z.enum(['spotify', 'apple-music', 'youtube-music'])
export type MusicService = z.infer<typeof musicServiceSchema>

/** What finds a track on a music service. */
export const trackLinkSchema = z.object({
  title: z.string(),
  artist: z.string(),
  /** The 22 characters behind "spotify:track:"; null where they are not known. */
  spotifyId: z.string().nullable(),
})
export type TrackLink = z.infer<typeof trackLinkSchema>

/** How many tracks a playlist may have: more than any that is made, so that imported ones fit. */
export const mostListTracks = 10_000

/** A track with all that a playlist keeps of it, so that it needs no data set to be shown, exported or opened. */
export const listTrackSchema = recommendedTrackSchema
  .pick({
    key: true,
    title: true,
    artist: true,
    album: true,
    year: true,
    durationMs: true,
    spotifyId: true,
    tags: true,
    why: true,
    answers: true,
    valence: true,
    energy: true,
  })
  .extend({
    /** In 0..1; null where the track was not found by a taste but came with an imported list. */
    match: z.number().min(0).max(1).nullable(),
  })
export type ListTrack = z.infer<typeof listTrackSchema>

/** A playlist as it stands: a title, the films it was made from, its tracks in their order. */
export const trackListSchema = z.object({
  title: z.string().max(200),
  movies: z.array(movieCardSchema).max(200),
  tracks: z.array(listTrackSchema).max(mostListTracks),
})
export type TrackList = z.infer<typeof trackListSchema>

/** What is exported, and how. */
export const exportInputSchema = z.object({
  list: trackListSchema,
  format: exportFormatSchema,
  /** Whether a table begins with a byte order mark, by which Excel knows UTF-8. */
  bom: z.boolean(),
  /** What the reasons in it are told in. */
  language: z.enum(languages),
})

export const playlistRoutes = {
  /**
   * Asks for a place and writes the playlist there. `savedAs` is the file's name without its folder, null where the
   * user closed the dialog.
   */
  'playlists.export': route({
    input: exportInputSchema,
    output: z.object({ savedAs: z.string().nullable(), tracks: z.number().int() }),
  }),
  /** Writes the playlist to a temporary file and begins to drag it out of the window. */
  'playlists.dragOut': route({ input: exportInputSchema, output: z.object({}) }),
  /**
   * Puts tracks on the clipboard: as links on a music service, one a line; as lines, "Massive Attack - Angel"; or the
   * whole list as text under its title.
   */
  'playlists.copy': route({
    input: z.object({
      list: trackListSchema,
      what: z.enum(['links', 'lines', 'text']),
      service: musicServiceSchema,
    }),
    output: z.object({}),
  }),
}
