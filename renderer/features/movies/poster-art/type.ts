import { isRightToLeft, piecesOf } from './breaks.ts'
import type { Detail } from './detail.ts'
import { balanced, filled } from './lines.ts'
import type { Placement, TypeStyle } from './scene.ts'

/** A face of the poster's family: its weight, and its width in percent of the normal one. */
export interface Face {
  readonly weight: number
  readonly stretch: 'condensed' | 'semi-condensed' | 'normal'
}

/** The width of a text set in a face at a size, in the size's units. */
export type Measure = (text: string, size: number, face: Face) => number

export interface TextLine {
  readonly text: string
  /** The start of the baseline: its left end, or its right one where `align` is 'right'. Its middle where 'center'. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly face: Face
  readonly align: 'left' | 'center' | 'right'
}

export interface TypeLayout {
  readonly lines: readonly TextLine[]
  /** The part of the poster's height that belongs to type. */
  readonly zone: { readonly top: number; readonly height: number }
}

export interface Wording {
  readonly title: string
  /** The year and the genre, set small; empty where neither is known. */
  readonly note: string
}

const posterWidth = 300
const posterHeight = 450
const noteFace: Face = { weight: 600, stretch: 'normal' }
/** Below 9 px on a poster 152 px wide nothing is read. */
const noteSize = 18

interface Room {
  readonly width: number
  readonly height: number
  readonly largest: number
  readonly smallest: number
}

interface Block {
  readonly lines: readonly string[]
  readonly size: number
  readonly leading: number
}

/** More words than this are only filled into lines: they will not be large however they are parted. */
const mostBalanced = 30
/** No poster has room for more words, nor for more characters. */
const mostPieces = 120
const mostCharacters = 400

/** The largest block of lines that fits the room; shortened where even the smallest size is too large. */
export function fitted(title: string, room: Room, face: Face, measure: Measure): Block {
  const pieces = piecesOf(title).slice(0, mostPieces)
  const leading = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]*$/u.test(title) ? 0.98 : 1.2
  const reference = 60
  const known = new Map<string, number>()
  const width = (text: string) => {
    const size = known.get(text) ?? measure(text, reference, face)
    known.set(text, size)
    return size
  }
  let best: Block | undefined
  let bestScore = 0
  const mostLines = pieces.length > mostBalanced ? 0 : Math.min(7, Math.max(1, pieces.length))
  for (let count = 1; count <= mostLines; count++) {
    const lines = balanced(pieces, count, width)
    const widest = Math.max(...lines.map(width))
    const size = Math.min(
      room.largest,
      (room.width / Math.max(widest, 1)) * reference,
      room.height / (lines.length * leading),
    )
    const score = size * (1 - 0.045 * (lines.length - 1))
    if (score > bestScore) {
      best = { lines, size, leading }
      bestScore = score
    }
  }
  if (best && best.size >= room.smallest) return tightened(best, room, face, measure)
  const size = room.smallest
  const count = Math.max(1, Math.floor(room.height / (size * leading)))
  return {
    lines: filled(pieces, count, room.width * 0.99, (text) => measure(text, size, face)),
    size,
    leading,
  }
}

/** Optical sizes make widths grow a little unlike the size: what came out too wide is made smaller. */
function tightened(block: Block, room: Room, face: Face, measure: Measure): Block {
  let { size } = block
  for (let round = 0; round < 8; round++) {
    const widest = Math.max(...block.lines.map((text) => measure(text, size, face)))
    if (widest <= room.width) break
    size *= Math.min(0.99, room.width / widest)
  }
  return { ...block, size }
}

/** Every word on a line of its own, each as large as the poster is wide: the title as the picture. */
function stacked(
  title: string,
  margin: number,
  top: number,
  face: Face,
  align: TextLine['align'],
  measure: Measure,
) {
  const lines: TextLine[] = []
  let y = top
  for (const { text } of piecesOf(title)) {
    const size = Math.min(150, ((posterWidth - 2 * margin) / measure(text, 60, face)) * 60 * 0.985)
    y += size * 0.78
    lines.push({ text, x: startOf(align, margin), y, size, face, align })
    y += size * 0.1
  }
  return { lines, bottom: y }
}

function startOf(align: TextLine['align'], margin: number): number {
  if (align === 'center') return posterWidth / 2
  return align === 'left' ? margin : posterWidth - margin
}

function cased(title: string, style: TypeStyle): string {
  return style.upper ? title.toLocaleUpperCase('en') : title
}

function roomFor(placement: Placement, margin: number, detail: Detail): Room {
  const width = posterWidth - 2 * margin
  const smallest = detail === 'full' ? 21 : 32
  if (placement === 'middle') return { width, height: 150, largest: 72, smallest }
  return { width, height: detail === 'full' ? 142 : 170, largest: 58, smallest }
}

/**
 * Sets a poster's title and note: where each line stands, in units of a poster 300 wide.
 *
 * @param margin the room left free at the edges.
 */
export function layOut(
  wording: Wording,
  style: TypeStyle,
  detail: Detail,
  margin: number,
  measure: Measure,
): TypeLayout {
  const rightToLeft = isRightToLeft(wording.title)
  if (detail === 'none' || wording.title.trim() === '')
    return { lines: [], zone: { top: posterHeight, height: 0 } }
  const align = rightToLeft && style.align === 'left' ? 'right' : style.align
  const title = cased(wording.title.slice(0, mostCharacters), style)
  const face: Face = { weight: style.weight, stretch: style.stretch }
  const note =
    detail === 'full' && wording.note !== '' ? fittedNote(wording.note, margin, measure) : undefined
  const noteRoom = note ? note.size * 1.35 : 0
  const x = startOf(align, margin)

  if (style.placement === 'giant') {
    const top = margin + noteRoom
    const { lines, bottom } = stacked(title, margin, top, face, align, measure)
    if (bottom <= 330) {
      const all: TextLine[] = note
        ? [{ ...note, x, y: margin + note.size * 0.8, face: noteFace, align }, ...lines]
        : lines
      return { lines: all, zone: { top: 0, height: bottom + 12 } }
    }
  }

  const block = fitted(title, roomFor(style.placement, margin, detail), face, measure)
  const height = block.lines.length * block.size * block.leading
  const zoneHeight = height + noteRoom + margin + 10
  const top =
    style.placement === 'top' || style.placement === 'giant'
      ? 0
      : style.placement === 'middle'
        ? 150
        : posterHeight - zoneHeight
  const noteFirst = style.placement !== 'top'
  const start = top + (top === 0 ? margin : 12)
  const firstLine = start + (noteFirst ? noteRoom : 0)
  const lines: TextLine[] = block.lines.map((text, index) => ({
    text,
    x,
    y: firstLine + block.size * (0.8 + index * block.leading),
    size: block.size,
    face,
    align,
  }))
  if (note)
    lines.push({
      ...note,
      x,
      y: noteFirst ? start + note.size * 0.72 : start + height + note.size * 0.9,
      face: noteFace,
      align,
    })
  return { lines, zone: { top, height: zoneHeight } }
}

/** The note in one line: its last part goes first where it is too long. */
function fittedNote(note: string, margin: number, measure: Measure): { text: string; size: number } {
  const parts = note.split(' · ')
  while (parts.length > 1 && measure(parts.join(' · '), noteSize, noteFace) > posterWidth - 2 * margin)
    parts.pop()
  return { text: parts.join(' · '), size: noteSize }
}
