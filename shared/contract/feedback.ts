import { z } from 'zod'
import { trackKeySchema } from './recommendations.ts'
import { route } from './route.ts'

/** What somebody said of a track: it is right, or it is never to come again. */
export const verdictSchema = z.enum(['liked', 'disliked'])
export type Verdict = z.infer<typeof verdictSchema>

/** A track with what was said of it, for a list to look at. */
export const judgedTrackSchema = z.object({
  key: trackKeySchema,
  verdict: verdictSchema,
  /** As the library has them, or had them when it was said; null where neither is known. */
  title: z.string().nullable(),
  artist: z.string().nullable(),
})
export type JudgedTrack = z.infer<typeof judgedTrackSchema>

export const feedbackRoutes = {
  /** Everything that was said of tracks, the latest last. It is kept for good, apart from the session. */
  'feedback.list': route({ input: z.object({}), output: z.array(judgedTrackSchema) }),
  /** Says something of tracks, or with null takes it back. */
  'feedback.set': route({
    input: z.object({ keys: z.array(trackKeySchema).min(1).max(2500), verdict: verdictSchema.nullable() }),
    output: z.object({}),
  }),
}
