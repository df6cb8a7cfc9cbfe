import { expect, it } from 'vitest'
import type { RejectedRow } from '#shared/contract/rejected-row.ts'
import type { Language } from '#shared/strings/index.ts'
import { rejectsCsv } from '../../electron/library/imports/rejects-csv.ts'

it('rejected rows are saved with what was wrong, and with nothing that a spreadsheet would run', () => {
  const rejects: RejectedRow[] = [
    { file: 'a.csv', line: 7, column: 'title', reason: { code: 'empty', what: 'title' }, raw: '7,,"Drama"' },
    { file: 'a.csv', line: 9, column: null, reason: { code: 'unclosed-quote' }, raw: '=HYPERLINK("x")' },
  ]
  const linesIn = (language: Language) => rejectsCsv(rejects, language).replace('\ufeff', '').split('\r\n')
  const [header, first, second] = linesIn('en')
  expect(header).toBe('file,line,column,reason,raw')
  expect(first).toBe('a.csv,7,title,the title is empty,"7,,""Drama"""')
  expect(second).not.toContain(',=HYPERLINK')
  expect(linesIn('de')[1]).toBe('a.csv,7,title,„title“ ist leer,"7,,""Drama"""')
})
