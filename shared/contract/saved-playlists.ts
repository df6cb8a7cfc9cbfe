import { z } from 'zod'
import { movieCardSchema } from './movies.ts'
import { listTrackSchema, trackListSchema } from './playlists.ts'
import { problemSchema } from './problem.ts'
import { recommendationRequestSchema, trackKeySchema, trackOrderSchema } from './recommendations.ts'
import { route } from './route.ts'

/** 'saved': kept until it is deleted. 'history': made and not saved; the last ones are kept. */
export const playlistShelfSchema = z.enum(['saved', 'history'])
export type PlaylistShelf = z.infer<typeof playlistShelfSchema>

export const playlistIdSchema = z.uuid()
const title = z.string().trim().min(1).max(200)

/** A playlist in a list of playlists. */
export const playlistSummarySchema = z.object({
  id: playlistIdSchema,
  shelf: playlistShelfSchema,
  title: z.string(),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  tracks: z.number().int(),
  /** Of the whole list, as `totalTime` has it; 0 where too few lengths are known. */
  durationMs: z.number().int(),
  /** The first films it was made from, at most four, and how many there are. */
  movies: z.array(movieCardSchema),
  movieCount: z.number().int(),
  /** Whether it is known how it was made, so that one can go on from there; not so for an imported one. */
  canGoOn: z.boolean(),
})
export type PlaylistSummary = z.infer<typeof playlistSummarySchema>

/** What made a playlist: the request, and the order that was made by hand. */
export const keptRequestSchema = recommendationRequestSchema.extend({
  handOrder: z.array(trackKeySchema).max(200).default([]),
})

/** A playlist as it was kept, and what it was made by: the films, the dials, the seed. */
export const keptPlaylistSchema = trackListSchema.extend({
  ...playlistSummarySchema.pick({ id: true, shelf: true, createdAt: true, changedAt: true }).shape,
  request: keptRequestSchema.nullable(),
})
export type KeptPlaylist = z.infer<typeof keptPlaylistSchema>

/** A playlist and what it was made by; null for one that was not made here. */
const madeSchema = z.object({ list: trackListSchema, request: keptRequestSchema.nullable() })
export type MadeList = z.infer<typeof madeSchema>

/** How many playlists the history keeps. */
export const historyLength = 50

export const savedPlaylistRoutes = {
  /** The playlists of a shelf that have all words of a text in their names, films or tracks; the latest change first. */
  'saved.list': route({
    input: z.object({ shelf: playlistShelfSchema, text: z.string().max(200).default('') }),
    output: z.array(playlistSummarySchema),
  }),
  'saved.get': route({ input: z.object({ id: playlistIdSchema }), output: keptPlaylistSchema }),
  /** Saves a playlist under its title. What the history has of the same tracks goes. */
  'saved.create': route({ input: madeSchema, output: playlistSummarySchema }),
  /** Puts a later state of a saved playlist in its place; its title stays. */
  'saved.update': route({
    input: madeSchema.extend({ id: playlistIdSchema }),
    output: playlistSummarySchema,
  }),
  /** Keeps a made playlist in the history. One that goes on from the last takes its place. */
  'saved.remember': route({ input: madeSchema, output: z.object({}) }),
  'saved.rename': route({ input: z.object({ id: playlistIdSchema, title }), output: playlistSummarySchema }),
  /** A copy of a playlist, saved under another title. */
  'saved.duplicate': route({
    input: z.object({ id: playlistIdSchema, title }),
    output: playlistSummarySchema,
  }),
  /** Moves a playlist of the history to the saved ones. */
  'saved.keep': route({ input: z.object({ id: playlistIdSchema }), output: playlistSummarySchema }),
  /** Deletes a playlist; for a day it can be brought back by `saved.restore`. */
  'saved.remove': route({ input: z.object({ id: playlistIdSchema }), output: z.object({}) }),
  'saved.restore': route({ input: z.object({ id: playlistIdSchema }), output: playlistSummarySchema }),
  /** The keys of tracks in another order; what it takes grows with the square of their number. */
  'saved.sort': route({
    input: z.object({ tracks: z.array(listTrackSchema).max(500), order: trackOrderSchema }),
    output: z.object({ keys: z.array(trackKeySchema) }),
  }),
  /** Opens files as playlists, saved under the files' names; the paths come from a drop or a dialog. */
  'saved.importFiles': route({
    input: z.object({ paths: z.array(z.string().min(1)).min(1).max(100) }),
    output: z.object({
      /** `known`: how many of its tracks the library has. */
      opened: z.array(z.object({ playlist: playlistSummarySchema, known: z.number().int() })),
      problems: z.array(z.object({ file: z.string(), problem: problemSchema })),
    }),
  }),
  /** Which of these files can only be playlists: by their ending, or because CrossTune wrote them. */
  'saved.sortFiles': route({
    input: z.object({ paths: z.array(z.string().min(1)).min(1).max(1000) }),
    output: z.object({ playlists: z.array(z.string()), others: z.array(z.string()) }),
  }),
}
