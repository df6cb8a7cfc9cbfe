import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectDialect } from '../../../electron/importing/dialect/detect.ts'
import { rowsOf } from '../../../electron/importing/rows/read-rows.ts'
import { writeTable } from '../support/arbitraries.ts'

describe('finding the dialect', () => {
  it.each([
    [
      'commas',
      'id,title,genres\n1,Heat (1995),Action|Crime\n2,"Matrix, The (1999)",Action|Sci-Fi|Thriller\n',
      ',',
    ],
    ['semicolons beside decimal commas', 'name;score;year\nAlpha;2,5;1990\nBeta;3,75;1991\n', ';'],
    ['tabs', 'id\tname\turl\n1\tMúm, the band\thttp://x/a\n2\tBjörk\thttp://x/b\n', '\t'],
    ['pipes', '1|Toy Story (1995)|01-Jan-1995||0|1\n2|GoldenEye (1995)|01-Jan-1995||1|0\n', '|'],
    ['doubled colons', '1::Toy Story (1995)::Animation\n2::Heat: The Film (1995)::Crime\n', '::'],
    ['single colons', 'a:b:c\n1:2:3\n4:5:6\n', ':'],
    ['one column', 'title\nHeat\nAlien\n', ','],
  ])('sees %s', (_, text, delimiter) => {
    expect(detectDialect(text).delimiter).toBe(delimiter)
  })

  it('takes quotes that open cells and do not close them for text', () => {
    const text = 'id\tname\turl\n1\t"Weird Al" Yankovic\thttp://a\n2\t"Blue" Gene Tyranny\thttp://b\n'
    expect(detectDialect(text)).toMatchObject({ delimiter: '\t', quote: null })
  })

  it('does not take apostrophes for quotes', () => {
    const text =
      "name,artist\n'Til There Was You,The Beatles\nBlowin',Bob\n'Round Midnight,Monk\nNothin',N.E.R.D\n"
    expect(detectDialect(text).quote).toBe('"')
  })

  it('knows single quotes where they wrap cells', () => {
    expect(detectDialect("a,b\n'x, y','1'\n'z','2'\n'w, v','3'\n")).toMatchObject({
      quote: "'",
      delimiter: ',',
    })
  })

  it('knows quotes escaped by a backslash', () => {
    const text = 'id,title\n1,"Say \\"Hi\\", Bob"\n2,"The \\"Best\\", so far"\n'
    expect(detectDialect(text)).toMatchObject({ delimiter: ',', quote: '"', escape: '\\' })
  })

  it('knows line ends of CR alone', () => {
    expect(detectDialect('a,b\r1,2\r3,4\r').newline).toBe('\r')
    expect(detectDialect('a,b\r\n1,2\r\n').newline).toBe('\n')
  })

  it('finds the delimiter of any plain table', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/)
    const tables = fc
      .integer({ min: 2, max: 6 })
      .chain((width) => fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 2 }))
    fc.assert(
      fc.property(tables, fc.constantFrom(',', ';', '\t', '|', '::', '^', '~', ':'), (table, delimiter) => {
        const text = writeTable(table, { delimiter, quote: null, escape: null, newline: '\n' }, '\n')
        expect(detectDialect(text).delimiter).toBe(delimiter)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a text of nothing but signs', () => {
  const units = [' ', ',', '"', '""', '\t', '|', '::', '€', '€,', '\\', "'", '"\n', ' "', ',"', '"a,\n', '\r']

  it.each(units)('gets a dialect that can be read: %j', (unit) => {
    for (const head of ['', 'id,title,year\n1,"Heat, the film",1995\n']) {
      const text = head + unit.repeat(30_000)
      expect(rowsOf(text, detectDialect(text)).every(({ cells }) => cells.length > 0)).toBe(true)
    }
  })
})
