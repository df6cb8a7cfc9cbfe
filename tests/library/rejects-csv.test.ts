import { expect, it } from 'vitest'
import { rejectsCsv } from '../../electron/library/imports/rejects-csv.ts'

it('rejected rows are saved with what was wrong, and with nothing that a spreadsheet would run', () => {
  const text = rejectsCsv([
    { file: 'a.csv', line: 7, column: 'title', reason: { code: 'empty', what: 'title' }, raw: '7,,"Drama"' },
    { file: 'a.csv', line: 9, column: null, reason: { code: 'unclosed-quote' }, raw: '=HYPERLINK("x")' },
  ])
  const [header, first, second] = text.replace('\ufeff', '').split('\r\n')
  expect(header).toBe('file,line,column,reason,raw')
  expect(first).toBe('a.csv,7,title,the title is empty,"7,,""Drama"""')
  expect(second).not.toContain(',=HYPERLINK')
})
