import { graphemes, joined, type Piece } from './breaks.ts'

/** The width of a text in some font at some size. */
export type Width = (text: string) => number

/** Words that look lost at a line's end. */
const leaning = new Set([
  'the',
  'a',
  'an',
  'of',
  'in',
  'to',
  'and',
  'or',
  'at',
  'on',
  'for',
  'by',
  'la',
  'le',
  'les',
  'el',
  'de',
  'di',
  'der',
  'die',
  'das',
  'il',
  'l',
])

function leans(line: readonly Piece[]): boolean {
  const last = line.at(-1)
  return last !== undefined && leaning.has(last.text.toLowerCase())
}

/** Whether a reader pauses after this line. */
function rests(line: readonly Piece[]): boolean {
  return /[:;,!?.\u2013\u2014]$/u.test(line.at(-1)?.text ?? '')
}

/**
 * Parts pieces into so many lines that the widest is as narrow as can be, and no line ends in an article where
 * that costs little. Fewer lines come back where there are fewer pieces.
 */
export function balanced(pieces: readonly Piece[], count: number, width: Width): string[] {
  const plans = new Map<string, Plan>()
  const best = (from: number, lines: number): Plan => {
    const key = `${from}/${lines}`
    const plan = plans.get(key) ?? (lines === 1 ? lastLine(pieces.slice(from), width) : bestCut(from, lines))
    plans.set(key, plan)
    return plan
  }
  const bestCut = (from: number, lines: number): Plan => {
    let plan: Plan | undefined
    for (let cut = from + 1; cut <= pieces.length - (lines - 1); cut++) {
      const line = pieces.slice(from, cut)
      const after = best(cut, lines - 1)
      const cost = Math.max(width(joined(line)) * burden(line), after.cost)
      if (!plan || cost < plan.cost) plan = { lines: [joined(line), ...after.lines], cost }
    }
    return plan ?? lastLine(pieces.slice(from), width)
  }
  return [...best(0, Math.max(1, Math.min(count, pieces.length))).lines]
}

/** Lines, and how wide the widest is, with what its end is worth. */
interface Plan {
  readonly lines: readonly string[]
  readonly cost: number
}

function lastLine(pieces: readonly Piece[], width: Width): Plan {
  const text = joined(pieces)
  return { lines: [text], cost: width(text) }
}

/** How much a line counts by where it ends: more after an article, less where a reader pauses. */
function burden(line: readonly Piece[]): number {
  if (leans(line)) return 1.12
  return rests(line) ? 0.86 : 1
}

/** Pieces of which none is wider than the room: longer ones are parted between characters. */
export function narrowed(pieces: readonly Piece[], room: number, width: Width): Piece[] {
  return pieces.flatMap((piece) => {
    if (width(piece.text) <= room) return [piece]
    const parts: Piece[] = []
    let part = ''
    for (const grapheme of graphemes(piece.text)) {
      if (part !== '' && width(part + grapheme) > room) {
        parts.push({ text: part, space: parts.length === 0 && piece.space })
        part = ''
      }
      part += grapheme
    }
    return [...parts, { text: part, space: parts.length === 0 && piece.space }]
  })
}

/** As many pieces as fill so many lines of this room, the last ending in an ellipsis where some are left out. */
export function filled(pieces: readonly Piece[], count: number, room: number, width: Width): string[] {
  const lines: Piece[][] = []
  const parts = narrowed(pieces, room, width)
  for (const [index, piece] of parts.entries()) {
    const line = lines.at(-1)
    if (line && width(joined([...line, piece])) <= room) {
      line.push(piece)
      continue
    }
    if (lines.length === count) return shortened(lines, room, width, parts.length > index)
    lines.push([piece])
  }
  return lines.map((line) => joined(line))
}

function shortened(lines: readonly Piece[][], room: number, width: Width, more: boolean): string[] {
  const texts = lines.map((line) => joined(line))
  if (!more) return texts
  let characters = graphemes((texts.pop() ?? '').replace(/[\s\p{P}]+$/u, ''))
  while (characters.length > 1 && width(`${characters.join('')}…`) > room)
    characters = characters.slice(0, -1)
  return [...texts, `${characters.join('').trimEnd()}…`]
}
