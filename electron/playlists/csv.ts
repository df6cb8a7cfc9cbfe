import { isNamedTerm } from '#shared/contract/named-terms.ts'
import type { RecommendedTrack } from '#shared/contract/recommendations.ts'
import { spotifyUrl } from './links.ts'

const HEADER = ['rank', 'title', 'artist', 'album', 'tags', 'match', 'why', 'spotify_url']

/** How many terms of a score the column "why" names. */
const REASONS = 5

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front, which it shows as text (OWASP). */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
}

/** A cell by RFC 4180: in quotes where it holds a comma, a quote or a line end. */
function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : harmless(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV by RFC 4180: commas, CRLF after each row, formulas made harmless. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function reasons(track: RecommendedTrack, titleOf: (key: string) => string): string {
  const heaviest = track.why.filter((term) => term.weight > 0 && !isNamedTerm(term.tag)).slice(0, REASONS)
  return heaviest
    .map(({ tag, movies }) => (movies.length === 0 ? tag : `${tag} (${movies.map(titleOf).join(', ')})`))
    .join('; ')
}

/** A playlist as a CSV file's text, UTF-8. `match` is in percent; `titleOf` gives the title of a film by its key. */
export function playlistCsv(tracks: readonly RecommendedTrack[], titleOf: (key: string) => string): string {
  const rows = tracks.map((track, index) => [
    index + 1,
    track.title,
    track.artist,
    track.album ?? '',
    track.tags.join(', '),
    Math.round(track.match * 100),
    reasons(track, titleOf),
    spotifyUrl(track),
  ])
  return toCsv([HEADER, ...rows])
}
