import { z } from 'zod'
import { languages } from '../strings/languages.ts'
import { movieKeySchema, movieQuerySchema } from './movies.ts'
import { musicServiceSchema } from './playlists.ts'
import {
  dialsSchema,
  recommendationMethodSchema,
  trackKeySchema,
  trackOrderSchema,
} from './recommendations.ts'
import { route } from './route.ts'

export const themeSchema = z.enum(['system', 'light', 'dark'])
export type Theme = z.infer<typeof themeSchema>

/** A language of the app, or the first of the system's that it speaks. */
export const languageSettingSchema = z.enum(['system', ...languages])

export const settingsSchema = z.object({
  theme: themeSchema.default('system'),
  language: languageSettingSchema.default('system'),
  /** In percent of the usual size. */
  textSize: z.number().int().min(90).max(200).default(100),
  /** 'reduced': nothing moves; 'system': as the system says. */
  motion: z.enum(['system', 'reduced']).default('system'),
  /** Width of a poster in the grid, in CSS pixels. */
  posterWidth: z.number().int().min(96).max(280).default(152),
  /** Whether single letters are shortcuts; WCAG 2.1.4 asks that they can be switched off. */
  singleKeys: z.boolean().default(true),
  /** Where tracks are opened. */
  service: musicServiceSchema.default('spotify'),
  /** Whether exported tables begin with a byte order mark; null: on Windows. */
  exportBom: z.boolean().nullable().default(null),
  /** Whether words of films' plots, where OMDb has told them, count as keywords. */
  plotWords: z.boolean().default(false),
})
export type Settings = z.infer<typeof settingsSchema>

/** What the window shows again after a restart. */
export const sessionSchema = z.object({
  movies: z.array(movieKeySchema).max(200).default([]),
  /** The number of the colour of each of these films, which it keeps; none in a session of an older version. */
  colours: z.array(z.number().int().min(1).max(10)).max(200).default([]),
  limit: z.number().int().min(5).max(200).default(30),
  seed: z.number().int().min(0).nullable().default(null),
  method: recommendationMethodSchema.default('blend'),
  diversity: z.number().min(0).max(1).default(0.12),
  dials: dialsSchema.prefault({}),
  order: trackOrderSchema.default('match'),
  removedTags: z.array(z.string()).max(100).default([]),
  pinnedTags: z.array(z.string()).max(100).default([]),
  locked: z.array(trackKeySchema).max(200).default([]),
  /** The tracks in an order made by hand; empty where they stand by their match. */
  handOrder: z.array(trackKeySchema).max(200).default([]),
  /** The saved playlist that follows what is changed; null while none does. */
  openPlaylist: z.uuid().nullable().default(null),
  /** The wall of films: its filters, order and pool, and the place that it was at. */
  wall: movieQuerySchema
    .omit({ text: true })
    .extend({ place: z.number().int().min(0).default(0) })
    .prefault({}),
  settings: settingsSchema.prefault({}),
})
export type Session = z.infer<typeof sessionSchema>

export const sessionRoutes = {
  /** The last saved session, or the defaults on a first run. */
  'session.load': route({ input: z.object({}), output: sessionSchema }),
  'session.save': route({ input: sessionSchema, output: z.object({}) }),
}
