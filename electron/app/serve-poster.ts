import { readFile } from 'node:fs/promises'
import { posterIdSchema } from '#shared/contract/posters.ts'
import { posterPath } from '../posters/store.ts'
import { securityHeaders } from './serve-folder.ts'

/**
 * Serves the kept posters by their ids under `/posters/`; null for any other place. An id has no path in it, so none
 * leads out of the folder.
 */
export function createPosterServer(
  folder: string,
  host: string,
): (request: Request) => Promise<Response | null> {
  return async (request) => {
    const url = new URL(request.url)
    if (!url.pathname.startsWith('/posters/')) return null
    const id = posterIdSchema.safeParse(url.pathname.slice('/posters/'.length))
    if (request.method !== 'GET' || url.host !== host || !id.success) {
      return new Response(null, { status: 403, headers: securityHeaders })
    }
    try {
      const body = new Uint8Array(await readFile(posterPath(folder, id.data)))
      return new Response(body, { headers: { ...securityHeaders, 'Content-Type': 'image/webp' } })
    } catch {
      // It has made room for others since; the window draws the film's art instead.
      return new Response(null, { status: 404, headers: securityHeaders })
    }
  }
}
