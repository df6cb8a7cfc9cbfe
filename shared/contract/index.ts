import type { z } from 'zod'
import { datasetCheckSchema, datasetRoutes, datasetSchema } from './datasets.ts'
import { feedbackRoutes } from './feedback.ts'
import { importEndedSchema, importProgressSchema, importRoutes, importShellRoutes } from './imports.ts'
import { upkeepRoutes } from './library.ts'
import { movieRoutes } from './movies.ts'
import { playlistRoutes } from './playlists.ts'
import { posterEvents, posterRoutes } from './posters.ts'
import { problemSchema } from './problem.ts'
import { recommendationRoutes } from './recommendations.ts'
import type { InputOf, OutputOf, ParsedInputOf } from './route.ts'
import { savedPlaylistRoutes } from './saved-playlists.ts'
import { sessionRoutes } from './session.ts'
import { shellRoutes as shellDomain, shellEvents } from './shell.ts'

/** Answered by the library thread; the main process only checks and passes them on. */
export const libraryRoutes = {
  ...movieRoutes,
  ...recommendationRoutes,
  ...feedbackRoutes,
  ...savedPlaylistRoutes,
  ...datasetRoutes,
  ...importRoutes,
  ...sessionRoutes,
  ...upkeepRoutes,
}

/** Answered by the main process, because they need dialogs, the browser or the platform. */
export const shellRoutes = { ...playlistRoutes, ...importShellRoutes, ...shellDomain }

/** Answered by the poster thread, and by the main process, which keeps the key. */
export { posterRoutes }

/** Every call the window can make. */
export const routes = { ...libraryRoutes, ...shellRoutes, ...posterRoutes }

/** What the library thread tells without being asked. */
export const libraryEvents = {
  'imports.progress': importProgressSchema,
  'imports.ended': importEndedSchema,
  'datasets.changed': datasetSchema.array(),
  'datasets.checking': datasetCheckSchema,
  /** No backup of the library could be made; it is tried again. */
  'library.backupFailed': problemSchema,
}

/** Everything the window can be told without asking. */
export const events = { ...libraryEvents, ...posterEvents, ...shellEvents }

export type Routes = typeof routes
export type RouteName = keyof Routes
export type LibraryRouteName = keyof typeof libraryRoutes
export type ShellRouteName = keyof typeof shellRoutes
export type PosterRouteName = keyof typeof posterRoutes
export type RouteInput<N extends RouteName> = InputOf<Routes[N]>
export type RouteParsedInput<N extends RouteName> = ParsedInputOf<Routes[N]>
export type RouteOutput<N extends RouteName> = OutputOf<Routes[N]>

export type EventName = keyof typeof events
export type LibraryEventName = keyof typeof libraryEvents
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>

/** Handlers for a set of routes: one function each, none missing, none too many. */
export type Handlers<Names extends RouteName> = {
  [N in Names]: (input: RouteParsedInput<N>) => RouteOutput<N> | Promise<RouteOutput<N>>
}
