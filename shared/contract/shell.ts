import { z } from 'zod'
import { commandNames } from '../commands/commands.ts'
import { musicServiceSchema, trackLinkSchema } from './playlists.ts'
import { route } from './route.ts'
import { languageSettingSchema, themeSchema } from './session.ts'

/** What the platform's own parts tell the window. */
export const shellEvents = {
  /** An item of the menu bar was chosen. */
  'shell.command': z.object({ command: z.enum(commandNames) }),
  /** Files wait to be taken by `shell.openedFiles`. */
  'shell.filesOpened': z.object({}),
}

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
  /** Takes the files that were opened with the app and not taken yet. */
  'shell.openedFiles': route({ input: z.object({}), output: z.object({ paths: z.array(z.string()) }) }),
  /** Names of the files and folders imported last, the last one first. */
  'shell.recentImports': route({ input: z.object({}), output: z.object({ names: z.array(z.string()) }) }),
  /** Opens one of them again, by its place in that list. */
  'shell.importRecent': route({ input: z.object({ index: z.number().int().min(0) }), output: z.object({}) }),
  /** The licences of what the app is made of, as Markdown. */
  'shell.licences': route({ input: z.object({}), output: z.object({ text: z.string() }) }),
  /** Puts a short text of the window, such as a title, on the clipboard. */
  'shell.copyText': route({ input: z.object({ text: z.string().min(1).max(1000) }), output: z.object({}) }),
  /** Puts what a bug report needs on the clipboard: versions, counts and the last problems; nothing personal. */
  'shell.copyDiagnostics': route({ input: z.object({}), output: z.object({}) }),
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
