/** How lines end: '\n', '\r\n', '\r', or several of these in one file. */
export type LineEnds = '\n' | '\r\n' | '\r' | 'mixed'

/** Below this share of the line ends, another kind is a sign within a cell. */
const STRAY_SHARE = 0.1

function countOf(text: string, part: string): number {
  return text.split(part).length - 1
}

/** How the lines of a text end, by what is there; '\n' where there is one line only. */
export function detectLineEnds(text: string): LineEnds {
  const pairs = countOf(text, '\r\n')
  const feeds = countOf(text, '\n') - pairs
  const returns = countOf(text, '\r') - pairs
  const all = pairs + feeds + returns
  if (returns > all * STRAY_SHARE && returns < all) return 'mixed'
  if (returns > 0 && returns === all) return '\r'
  return pairs > feeds ? '\r\n' : '\n'
}
