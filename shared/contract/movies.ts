import { z } from 'zod'
import { route } from './route.ts'

/** Names one film across data sets: its IMDb id where known, else `<data set id>/<id in that set>`. */
export const movieKeySchema = z.string().min(1).max(200)

/** What a poster in the grid needs. Films that several data sets hold appear once, with their genres and keywords joined. */
export const movieCardSchema = z.object({
  key: movieKeySchema,
  title: z.string(),
  originalTitle: z.string().nullable(),
  year: z.number().int().nullable(),
  genres: z.array(z.string()),
  /** The telling ones first; at most 12. */
  keywords: z.array(z.string()),
})
export type MovieCard = z.infer<typeof movieCardSchema>

export const movieSortSchema = z.enum(['relevance', 'shuffle', 'title', 'year'])
export type MovieSort = z.infer<typeof movieSortSchema>

export const movieQuerySchema = z.object({
  text: z.string().max(200).default(''),
  /** A film must have all of these genres. */
  genres: z.array(z.string()).max(20).default([]),
  /** First years of decades (1990); a film must be of one of them. */
  decades: z.array(z.number().int()).max(20).default([]),
  /** Ids of data sets; a film must be in one of them. Sets that are not active are passed over. */
  datasets: z.array(z.string()).max(100).default([]),
  sort: movieSortSchema.default('relevance'),
  /** Decides the order of 'shuffle', and which pool of well-known films stands first under 'relevance' without text. */
  seed: z.number().int().min(0).default(1),
})
export type MovieQuery = z.infer<typeof movieQuerySchema>

const markSchema = z.object({
  /** Which of the two titles answers the text better. */
  of: z.enum(['title', 'originalTitle']),
  /** Where it does: start and end of each stretch, as `String.slice` takes them. */
  ranges: z.array(z.tuple([z.number().int(), z.number().int()])),
})
/** What of a film's title a text has found. */
export type Mark = z.infer<typeof markSchema>

const facetSchema = z.object({ value: z.string(), count: z.number().int() })

export const movieRoutes = {
  /** One page of the films that fit a query. `total` is that of the whole answer, `catalogue` that of all films. */
  'movies.browse': route({
    input: movieQuerySchema.extend({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    output: z.object({
      total: z.number().int(),
      catalogue: z.number().int(),
      movies: z.array(movieCardSchema),
      /** For each of these films, what of its title the text found; null where it was found by something else. */
      marks: z.array(markSchema.nullable()),
    }),
  }),
  /** The place of the next film whose title begins with what was typed, from a place on and round to it again. */
  'movies.seek': route({
    input: movieQuerySchema.extend({ start: z.string().min(1).max(100), from: z.number().int().min(0) }),
    output: z.object({ place: z.number().int().nullable() }),
  }),
  /** How many films of a query's text each genre, decade and active data set has, given the other filters. */
  'movies.facets': route({
    input: movieQuerySchema,
    output: z.object({
      genres: z.array(facetSchema),
      decades: z.array(facetSchema),
      datasets: z.array(facetSchema),
    }),
  }),
  /** The cards of these films, in this order; films that are gone are left out. */
  'movies.get': route({
    input: z.object({ keys: z.array(movieKeySchema).max(500) }),
    output: z.array(movieCardSchema),
  }),
}
