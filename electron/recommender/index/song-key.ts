/** Words that mark another pressing or take of the same song, not another song. */
const VERSION =
  /\b(?:remaster(?:ed|izado)?|re-?master|re-?mix(?:ed)?|mono|stereo|live|unplugged|demo|bonus|deluxe|edit|version|mix|take \d+|single|album|original|from|feat|featuring|ft|with|acoustic|instrumental|session|anniversary|explicit|clean|soundtrack|ost)\b/

/** Text without diacritics: printable ASCII alone. */
const ASCII = /^[ -~]*$/

/** Text that is its own plain form. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** Lower case, without diacritics and punctuation, "&" as "and". */
function plain(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const bare = ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '')
  return bare
    .replaceAll('&', ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * A title without what only tells the pressing: "Heroes (2017 Remaster)", "Heroes - Live" and "Heroes [feat. X]"
 * are "heroes"; "(Don't Fear) The Reaper" stays whole.
 */
export function foldTitle(title: string): string {
  const lower = title.toLowerCase()
  const withoutBrackets = lower.replace(/[([][^)\]]*[)\]]/g, (part) => (VERSION.test(part) ? ' ' : part))
  const dash = withoutBrackets.search(/\s[-–—]\s/)
  const withoutSuffix =
    dash > 0 && VERSION.test(withoutBrackets.slice(dash)) ? withoutBrackets.slice(0, dash) : withoutBrackets
  const withoutGuests = withoutSuffix.replace(/\s(?:feat\.?|featuring|ft\.)\s.*$/, '')
  return plain(withoutGuests) || plain(title) || lower.trim()
}

/** An artist without guests and the leading article: "The Cure" = "cure", "Jay-Z feat. Alicia Keys" = "jay z". */
export function foldArtist(artist: string): string {
  const lower = artist.toLowerCase()
  const alone = plain(lower.replace(/\s[([]?(?:feat\.?|featuring|ft\.)\s.*$/, ''))
  return alone.replace(/^the (?=.)/, '') || plain(artist) || lower.trim()
}

/** 32-bit FNV-1a (Fowler, Noll, Vo 1991) over UTF-16 code units, with a final mix so that all bits differ. */
export function hash32(text: string, basis: number): number {
  let hash = basis
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  return hash >>> 0
}

const BASES = [0x811c9dc5, 0x2f0b4a37] as const

/** The two halves of a song's key; equal for the same song by the same artist in any data set. */
export function songHash(artist: string, title: string): readonly [number, number] {
  return foldedSongHash(foldArtist(artist), title)
}

/** The same, of an artist that `foldArtist` has folded. */
export function foldedSongHash(foldedArtist: string, title: string): readonly [number, number] {
  const text = `${foldedArtist}\n${foldTitle(title)}`
  return [hash32(text, BASES[0]), hash32(text, BASES[1])]
}

/** What names an artist within the index. */
export function artistHash(artist: string): number {
  return hash32(foldArtist(artist), BASES[0])
}

/** The key as the contract has it: 16 hexadecimal digits. */
export function songKey(high: number, low: number): string {
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}

/** The halves of a key made by `songKey`. */
export function parseSongKey(key: string): readonly [number, number] {
  return [Number.parseInt(key.slice(0, 8), 16), Number.parseInt(key.slice(8), 16)]
}
