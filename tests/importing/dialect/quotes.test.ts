import { describe, expect, it } from 'vitest'
import { detectEscape } from '../../../electron/importing/dialect/quotes.ts'

describe('what escapes a quote', () => {
  it('is a backslash, also where many cells in quotes are empty', () => {
    const text = 'a,b,c\n"","","say \\"hi\\""\n"","",""\n"1","","x"\n'
    expect(detectEscape(text, '"', ',')).toBe('\\')
  })

  it('is the quote doubled, also at the edge of a cell', () => {
    expect(detectEscape('a,b\n1,"say ""hi"" to it"\n', '"', ',')).toBe('"')
    expect(detectEscape('a;b\n"C:\\";"x"\n', '"', ';')).toBe('"')
  })

  it('is the double quote, where it stands twice in cells between apostrophes', () => {
    expect(detectEscape('a,b\n1,\'12"" wide\'\n', "'", ',')).toBe('"')
    expect(detectEscape("a,b\n1,'12\" wide'\n2,'6\"\" wide'\n", "'", ',')).toBe("'")
    expect(detectEscape("a,b\n1,'it''s'\n", "'", ',')).toBe("'")
  })
})
