import { z } from 'zod'
import { recommendationRequestSchema } from './recommendations.ts'
import { route } from './route.ts'

export const exportFormatSchema = z.enum(['csv'])
export type ExportFormat = z.infer<typeof exportFormatSchema>

export const playlistRoutes = {
  /**
   * Asks for a place and writes the playlist of this request there. `savedAs` is the file's name without its
   * folder, null where the user closed the dialog.
   */
  'playlists.export': route({
    input: z.object({ request: recommendationRequestSchema, title: z.string().max(200) }),
    output: z.object({ savedAs: z.string().nullable(), tracks: z.number().int() }),
  }),
}
