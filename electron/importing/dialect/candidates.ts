/** In order of how likely they are; of equals the earlier wins. Longer ones stand before those that they contain. */
const USUAL = [',', ';', '\t', '|', '::', '^', '~', ':', '\u0001', '\u001f', '§', '¦'] as const

/** The usual ones with blanks around them, which belong to the delimiter or to the cells. */
const PADDED = [', ', '; ', '| ', ' | ', ': ', '\t\t', '||'] as const

/** Whether a delimiter is one that people use. */
export function isUsual(delimiter: string): boolean {
  return [...USUAL, ...PADDED].some((usual) => usual === delimiter)
}

/** Lines in which other delimiters are looked for. */
const LINES = 100

/** A delimiter that nobody thought of stands equally often in at least this share of lines. */
const SHARE = 0.6

/** How many of those are tried. */
const MOST = 6

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/**
 * What could be a delimiter: up to four signs that are no part of words and numbers, with the blanks around them. All is
 * bounded, so that a line of nothing but signs or blanks takes no longer than another.
 */
const SIGNS = / {0,2}(?:[^\p{L}\p{M}\p{N}\s"'()._+-]{1,4}|\t{1,2}) {0,2}/gu

/** Signs that stand equally often in most lines, the most frequent first. */
function byEvidence(text: string): string[] {
  const lines = text.split(/[\r\n]+/, LINES).filter((line) => line !== '')
  const perLine = new Map<string, Map<number, number>>()
  for (const line of lines) {
    const bare = line.replace(/"[^"]*"/g, 'x')
    const counts = new Map<string, number>()
    for (const sign of bare.match(SIGNS) ?? []) counts.set(sign, (counts.get(sign) ?? 0) + 1)
    for (const [sign, count] of counts) {
      const seen = perLine.get(sign) ?? new Map<number, number>()
      perLine.set(sign, seen.set(count, (seen.get(count) ?? 0) + 1))
    }
  }
  return [...perLine]
    .map(([sign, seen]) => {
      const [count, often] = [...seen].reduce((best, one) => (one[1] > best[1] ? one : best))
      return { sign, count, share: often / lines.length }
    })
    .filter(({ share }) => share >= SHARE)
    .sort((a, b) => b.share * b.count - a.share * a.count)
    .slice(0, MOST)
    .map(({ sign }) => sign)
}

/** The delimiters that are worth trying on a text. A comma is always among them. */
export function delimiterCandidates(text: string): string[] {
  const doubledColons = countMatches(text, /::/g) * 4 > countMatches(text, /:/g)
  const usual = USUAL.filter((delimiter) => {
    if (delimiter === ':' && doubledColons) return false
    return delimiter === ',' || text.includes(delimiter)
  })
  const padded = PADDED.filter((delimiter) => text.includes(delimiter))
  const written = !text.includes('\t') && text.includes('\\t') ? ['\\t'] : []
  return [...new Set([...usual, ...padded, ...byEvidence(text), ...written, ' '])]
}
