const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ß', 'ss'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
])

/**
 * Text as people type it and as it is searched: lower case, no diacritics, ligatures spelt out, "&" as "and",
 * apostrophes gone (Schindler's = schindlers), every other sign a blank. Scripts without case or marks stay as they are.
 */
export function searchText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æœøßđðþłı]/g, (letter) => LIGATURES.get(letter) ?? letter)
    .replace(/['’‘`´]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A word of a text, folded, and where in the text it stands: as `String.slice` takes it. */
export interface PlacedWord {
  readonly word: string
  /** For each letter of the folded word, where the sign that it comes from starts; at the end, where the last one ends. */
  readonly places: readonly number[]
}

/** What signs fold to: titles are made of a few hundred, each met thousands of times. */
const foldedSigns = new Map<string, string>([['&', '']])

function foldSign(sign: string): string {
  const known = foldedSigns.get(sign)
  if (known !== undefined) return known
  const folded = searchText(sign).replaceAll(' ', '')
  foldedSigns.set(sign, folded)
  return folded
}

/** The words of a text as `searchText` folds it, each letter with its place. "&", which becomes a word, has none. */
export function wordsWithPlaces(text: string): PlacedWord[] {
  const words: { word: string; places: number[] }[] = []
  let open: { word: string; places: number[] } | null = null
  let place = 0
  for (const sign of text) {
    const folded = foldSign(sign)
    const end = place + sign.length
    // Marks and apostrophes belong to the word that they stand in; every other sign ends it.
    const within = folded === '' && /[\p{M}'’‘`´]/u.test(sign)
    if (folded === '' && !within) open = null
    if (folded !== '') {
      if (open === null) {
        open = { word: '', places: [place] }
        words.push(open)
      }
      // The letters of a ligature all stand where it stands.
      const places = [...folded].map(() => place)
      open.places.splice(-1, 1, ...places, end)
      open.word += folded
    } else if (open !== null && within) {
      open.places[open.word.length] = end
    }
    place = end
  }
  return words
}
