import type { Measure } from '../../../renderer/features/movies/poster-art/type.ts'

const stretches = { condensed: 0.8, 'semi-condensed': 0.9, normal: 1 }

/**
 * Widths without a font: wide letters count more than narrow ones, and, as with an optical size axis, a text twice
 * as large is a little less than twice as wide.
 */
export const measure: Measure = (text, size, face) => {
  let ems = 0
  for (const character of text)
    ems += /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)
      ? 1
      : /[MW@\u2014]/u.test(character)
        ? 0.9
        : /[il.,' ]/u.test(character)
          ? 0.28
          : 0.58
  return ems * size * stretches[face.stretch] * (1 - size / 4000)
}
