/** Scripts written without spaces: a line may break between their words, as Intl knows them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const letter = /\p{L}/u

const wordSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
const graphemeSegmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** What a line break can part: `space` tells whether a space stands before the piece where the line goes on. */
export interface Piece {
  readonly text: string
  readonly space: boolean
}

/** The characters of a text as a reader counts them. */
export function graphemes(text: string): string[] {
  return Array.from(graphemeSegmenter.segment(text), ({ segment }) => segment)
}

/** Whether a text is read from right to left: its first letter decides. */
export function isRightToLeft(text: string): boolean {
  const first = text.match(letter)?.[0]
  return first !== undefined && rightToLeft.test(first)
}

/** The parts of a word written without spaces, each with the punctuation that follows it. */
function wordsWithin(text: string): string[] {
  const parts: string[] = []
  for (const { segment, isWordLike } of wordSegmenter.segment(text)) {
    const last = parts.at(-1)
    if (isWordLike || last === undefined) parts.push(segment)
    else parts[parts.length - 1] = last + segment
  }
  return parts
}

/** A word parted after its hyphens and slashes, which stay at the line's end. */
function partsOf(word: string): string[] {
  if (unspaced.test(word)) return wordsWithin(word)
  return word.match(/[^\-/\u2013\u2014]+[-/\u2013\u2014]*|[-/\u2013\u2014]+/gu) ?? [word]
}

/** A title as the pieces that lines are made of. */
export function piecesOf(title: string): Piece[] {
  return title
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => partsOf(word).map((text, index) => ({ text, space: index === 0 })))
}

/** The line that these pieces make. */
export function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text, space }, index) => (space && index > 0 ? ` ${text}` : text)).join('')
}

/** A title without what catalogues put in brackets behind it: other titles, mostly. */
export function withoutAside(title: string): string {
  const main = title.replace(/(\s*\([^()]*\))+\s*$/u, '')
  return main === '' || /\s(or|and|&|aka)$/iu.test(main) ? title : main
}
