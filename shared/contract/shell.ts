import { z } from 'zod'
import { trackKeySchema } from './recommendations.ts'
import { route } from './route.ts'
import { languageSettingSchema, themeSchema } from './session.ts'

export const shellRoutes = {
  /** Opens a track in the system browser: itself where its id is known, else a search. The window never names a URL. */
  'shell.openTrack': route({
    input: z.object({ key: trackKeySchema }),
    output: z.object({ url: z.string() }),
  }),
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
