import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, relative, resolve } from 'node:path'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Everything the page may do; what is not named is refused. Style attributes set by script need no exception. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What every answer of the app's own scheme carries. */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/**
 * The file that a URL's path names inside a folder; null where it would leave the folder or cannot be decoded.
 * The path is joined below the folder first and looked at afterwards, so that no spelling of `..` gets past.
 */
export function pathInside(folder: string, urlPath: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    return null
  }
  if (decoded.includes('\0')) return null
  const path = resolve(folder, `.${decoded.startsWith('/') ? '' : '/'}${decoded}`)
  const below = relative(folder, path)
  if (below === '' || below.startsWith('..') || isAbsolute(below)) return null
  return path
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: securityHeaders })
}

/** Serves the files of one folder, and only those, under one host of the app's own scheme. */
export function createFolderServer(folder: string, host: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url)
    if (request.method !== 'GET' || url.host !== host) return refuse(403)
    const path = pathInside(folder, url.pathname)
    if (path === null) return refuse(403)
    const type = mediaTypes[extname(path).toLowerCase()]
    if (type === undefined) return refuse(404)
    try {
      const body = new Uint8Array(await readFile(path))
      return new Response(body, { headers: { ...securityHeaders, 'Content-Type': type } })
    } catch {
      return refuse(404)
    }
  }
}
