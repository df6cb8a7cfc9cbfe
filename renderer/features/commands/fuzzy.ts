/** A text that fits what was typed, and the places of its letters that did. */
export interface Fit {
  /** The higher the better; only good for comparing. */
  readonly score: number
  /** Places in the text, ascending. */
  readonly places: readonly number[]
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** What a letter's place is worth: right after the letter before it most, then the start of a word. */
const worth = { next: 5, wordStart: 4, anywhere: 1 } as const

/** A small cost for each place from the start, so that of equal fits the earlier one wins. */
const lateness = 0.01

function isWordStart(folded: readonly string[], place: number): boolean {
  return place === 0 || !/[\p{L}\p{N}]/u.test(folded[place - 1] ?? '')
}

/** One more letter at each place where it stands, on the best of what came before it. */
function withLetter(
  letter: string,
  folded: readonly string[],
  before: readonly (Fit | null)[],
): (Fit | null)[] {
  let apart: Fit | null = null
  return folded.map((other, place) => {
    const joined = before[place - 1] ?? null
    const earlier = before[place - 2] ?? null
    if (earlier && (!apart || earlier.score > apart.score)) apart = earlier
    if (other !== letter) return null
    const here = (isWordStart(folded, place) ? worth.wordStart : worth.anywhere) - place * lateness
    const onJoined = joined ? joined.score + Math.max(here, worth.next) : Number.NEGATIVE_INFINITY
    const onApart = apart ? apart.score + here : Number.NEGATIVE_INFINITY
    const base = onJoined >= onApart ? joined : apart
    return base ? { score: Math.max(onJoined, onApart), places: [...base.places, place] } : null
  })
}

/**
 * How well what was typed fits a text that has its letters in the same order ("exlist" fits "Export the playlist"),
 * placed as well as they can be; null where it does not. Accents, case and typed spaces do not count.
 */
export function fuzzyFit(typed: string, text: string): Fit | null {
  const letters = [...fold(typed).replaceAll(/\s+/g, '')]
  // Letter by letter, so that a place in the folded text is the place in the text.
  const folded = [...text.normalize('NFC')].map((letter) => fold(letter)[0] ?? letter)
  const [first, ...rest] = letters
  if (first === undefined) return { score: 0, places: [] }
  const start = folded.map((other, place): Fit | null => {
    if (other !== first) return null
    const here = isWordStart(folded, place) ? worth.wordStart : worth.anywhere
    return { score: here - place * lateness, places: [place] }
  })
  const ends = rest.reduce((before, letter) => withLetter(letter, folded, before), start)
  return ends.reduce((best, end) => (end && (!best || end.score > best.score) ? end : best), null)
}
