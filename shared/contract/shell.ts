import { z } from 'zod'
import { musicServiceSchema, trackLinkSchema } from './playlists.ts'
import { route } from './route.ts'
import { languageSettingSchema, themeSchema } from './session.ts'

export const shellRoutes = {
  /**
   * Opens tracks in the system browser, each itself where its id is known, else a search. The window never names a
   * URL. More than five at once only where the user has said yes to so many.
   */
  'shell.openTracks': route({
    input: z.object({
      tracks: z.array(trackLinkSchema).min(1).max(200),
      service: musicServiceSchema,
      confirmed: z.boolean().default(false),
    }),
    output: z.object({ urls: z.array(z.string()) }),
  }),
  /** The open dialog for playlist files; no paths where the user closed it. */
  'shell.choosePlaylists': route({ input: z.object({}), output: z.object({ paths: z.array(z.string()) }) }),
  /** The open dialog for files to import; null where the user closed it. */
  'shell.chooseImport': route({
    input: z.object({ what: z.enum(['files', 'folder']) }),
    output: z.object({ jobId: z.string().nullable() }),
  }),
  /** Native parts (title bar, menus, dialogs) follow the window, now and before its page is there at the next start. */
  'shell.setAppearance': route({
    input: z.object({ theme: themeSchema, language: languageSettingSchema }),
    output: z.object({}),
  }),
  'shell.about': route({
    input: z.object({}),
    output: z.object({
      version: z.string(),
      platform: z.string(),
      runtime: z.string(),
      /** Shown so that it can be opened by hand. */
      dataFolder: z.string(),
    }),
  }),
}
