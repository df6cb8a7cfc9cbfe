import { z } from 'zod'
import { languages } from '../strings/languages.ts'
import { movieKeySchema } from './movies.ts'
import { route } from './route.ts'

/** Names one song across data sets: 16 hexadecimal digits made from its folded artist and title. */
export const trackKeySchema = z.string().regex(/^[0-9a-f]{16}$/)

/** The user's own turns. Each in -1..1; 0 is "as the films say". */
export const dialsSchema = z.object({
  /** Dark (-1) to bright (1). */
  mood: z.number().min(-1).max(1).default(0),
  /** Calm (-1) to driving (1). */
  energy: z.number().min(-1).max(1).default(0),
  /** Deep cuts (-1) to familiar (1). */
  familiarity: z.number().min(-1).max(1).default(0),
  /** Any time (0) to the films' own time (1). */
  era: z.number().min(0).max(1).default(0),
})
export type Dials = z.infer<typeof dialsSchema>

export const recommendationMethodSchema = z.enum(['blend', 'classic'])
export type RecommendationMethod = z.infer<typeof recommendationMethodSchema>

/** How a playlist is ordered: best match first, along an arc of energy, or in the smoothest steps. */
export const trackOrderSchema = z.enum(['match', 'arc', 'smooth'])
export type TrackOrder = z.infer<typeof trackOrderSchema>

export const recommendationRequestSchema = z.object({
  movies: z.array(movieKeySchema).max(200),
  limit: z.number().int().min(1).max(200).default(30),
  /** Breaks ties; null: made from the selection, so that the same films give the same list. */
  seed: z.number().int().min(0).nullable().default(null),
  method: recommendationMethodSchema.default('blend'),
  /** 0: purely by match. 1: as varied as it gets. */
  diversity: z.number().min(0).max(1).default(0.12),
  dials: dialsSchema.prefault({}),
  /** Tags the user took out of the taste, or wants more of. */
  removedTags: z.array(z.string()).max(100).default([]),
  pinnedTags: z.array(z.string()).max(100).default([]),
  liked: z.array(trackKeySchema).max(500).default([]),
  disliked: z.array(trackKeySchema).max(2000).default([]),
  /** The order in which the tracks chosen are given. */
  order: trackOrderSchema.default('match'),
  /** Whether words of the films' plots, where OMDb has told them, count as keywords. */
  plotWords: z.boolean().default(false),
  /** These stay in the list, whatever else changes. */
  locked: z.array(trackKeySchema).max(200).default([]),
})
export type RecommendationRequest = z.infer<typeof recommendationRequestSchema>

/** One part of a score: a tag (or a named term such as era), what it adds, and which films it comes from. */
export const scoreTermSchema = z.object({
  tag: z.string(),
  weight: z.number(),
  movies: z.array(movieKeySchema),
})
export type ScoreTerm = z.infer<typeof scoreTermSchema>

export const recommendedTrackSchema = z.object({
  key: trackKeySchema,
  externalId: z.string(),
  title: z.string(),
  artist: z.string(),
  album: z.string().nullable(),
  year: z.number().int().nullable(),
  durationMs: z.number().int().nullable(),
  spotifyId: z.string().nullable(),
  tags: z.array(z.string()),
  /** Relevance; the sum of the weights in `why`. */
  score: z.number(),
  /** The score beside the best one of this list, in 0..1: what the window shows as a match. */
  match: z.number().min(0).max(1),
  /** All terms, heaviest first. */
  why: z.array(scoreTermSchema),
  /** The film of the selection that this track answers, if one stands out. */
  answers: movieKeySchema.nullable(),
  /** Where it lies in the mood field, each in -1..1, where known or inferred. */
  valence: z.number().nullable(),
  energy: z.number().nullable(),
})
export type RecommendedTrack = z.infer<typeof recommendedTrackSchema>

export const tasteSchema = z.object({
  /** Names of the list, made from its strongest moods and tags, by language. */
  titles: z.record(z.enum(languages), z.string()),
  tags: z.array(
    z.object({
      tag: z.string(),
      weight: z.number(),
      /** What each film adds to the weight; sums to it. */
      movies: z.array(z.object({ key: movieKeySchema, weight: z.number() })),
    }),
  ),
  /** Where each film, and the whole taste, lie in the mood field. */
  mood: z.object({ valence: z.number(), energy: z.number() }),
  movies: z.array(
    z.object({ key: movieKeySchema, title: z.string(), valence: z.number(), energy: z.number() }),
  ),
})
export type Taste = z.infer<typeof tasteSchema>

export const recommendationSchema = z.object({
  taste: tasteSchema,
  tracks: z.array(recommendedTrackSchema),
  /** How many tracks were looked at. */
  searched: z.number().int(),
  /** Why the list is empty or short, if it is; null otherwise. */
  notice: z.enum(['no-movies', 'no-tracks', 'no-common-ground', 'short']).nullable(),
  /** The engine's own time. */
  milliseconds: z.number(),
})
export type Recommendation = z.infer<typeof recommendationSchema>

/** How far down a list is looked for a track that is not in it. */
export const deepestPlace = 200

/** Where a track stands. */
export const trackPlaceSchema = z.object({
  /** Whether it is in the list asked for. */
  listed: z.boolean(),
  /** Its place by match from 1, in that list or in one of `deepestPlace` tracks; null where it is in neither. */
  place: z.number().int().min(1).nullable(),
})
export type ListedPlace = z.infer<typeof trackPlaceSchema>

export const recommendationRoutes = {
  /** The ranked playlist for a selection of films. */
  'recommendations.make': route({ input: recommendationRequestSchema, output: recommendationSchema }),
  /** Where a track would stand in the playlist of a request: asked with one thing changed, it says what that would do. */
  'recommendations.placeOf': route({
    input: z.object({ request: recommendationRequestSchema, key: trackKeySchema }),
    output: trackPlaceSchema,
  }),
}
