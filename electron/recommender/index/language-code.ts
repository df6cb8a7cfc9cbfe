const LETTERS = 27

/** How many codes there can be: all are smaller than this. */
export const LANGUAGE_CODES = LETTERS ** 3

/**
 * An ISO 639 code of two or three letters as a number that fits 16 bits, "en" and "EN" alike; 0 for anything else, which
 * means that the language is not known.
 */
export function languageCode(language: string | null): number {
  const letters = language?.toLowerCase() ?? ''
  if (!/^[a-z]{2,3}$/.test(letters)) return 0
  let code = 0
  for (const letter of letters) code = code * LETTERS + (letter.charCodeAt(0) - 96)
  return code
}
