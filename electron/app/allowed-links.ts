/** Where links may lead: the only addresses that are ever handed to the system browser. */
const allowedOrigins: ReadonlySet<string> = new Set([
  'https://open.spotify.com',
  'https://music.apple.com',
  'https://music.youtube.com',
  'https://www.omdbapi.com',
])

/** Whether a URL is on the list; user names, ports and look-alike hosts are not. */
export function isAllowedLink(url: string): boolean {
  if (!URL.canParse(url)) return false
  const parsed = new URL(url)
  return allowedOrigins.has(parsed.origin) && parsed.username === '' && parsed.password === ''
}
