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
