import { baseTable, type Cell, type Quoting } from './base-table.ts'

/** A polluted file, what a reader should make of it, and how much it counts. */
export interface PollutedFile {
  name: string
  text: string
  /** Header, then records; empty for an empty file. */
  clean: string[][]
  /** As often as the pollution was met in the survey of real files that the benchmark rests on. */
  weight: number
}

/** How a table is spelt, as a whole or one row of it. */
interface Spelling {
  delimiter: string
  quote: string
  escape: string
  newline: string
}

const STANDARD: Spelling = { delimiter: ',', quote: '"', escape: '"', newline: '\r\n' }

/** Weights that the benchmark gives to files of one kind (Vitagliano et al. 2023, section 5). */
const LESS_AND_MORE = 0.3678
const EXTRA_QUOTE = 0.0093
const OTHER_ROW_DELIMITER = 0.0093

/** A double quote within a cell stays one, whatever the cells are wrapped in, and has the escape before it. */
function spellCell({ value, quoted }: Cell, { quote, escape: mark }: Spelling): string {
  const inner = value.replaceAll('"', `${quoted ? mark : ''}"`)
  return quoted ? quote + inner + quote : inner
}

function spellRow(row: readonly Cell[], spelling: Spelling): string {
  return row.map((cell) => spellCell(cell, spelling)).join(spelling.delimiter)
}

function spell(table: readonly (readonly Cell[])[], spelling: Spelling): string {
  return table.map((row) => spellRow(row, spelling) + spelling.newline).join('')
}

function values(table: readonly (readonly Cell[])[]): string[][] {
  return table.map((row) => row.map((cell) => cell.value))
}

const plain = (value: string): Cell => ({ value, quoted: false })

/** Pollutions of the whole file: payload, header, preamble, several tables. */
function fileLevel(table: Cell[][]): PollutedFile[] {
  const clean = values(table)
  const [header = [], ...body] = table
  const standard = spell(table, STANDARD)
  const again = (count: number) => header.map(({ value }) => Array(count).fill(value).join(' '))
  const more = table
    .slice(0, 83)
    .map((row, index) => [...row, plain(index === 0 ? 'col1' : `${row.at(-1)?.value}`)])
  const file = (name: string, text: string, weight: number, expected = clean): PollutedFile => {
    return { name, text, clean: expected, weight }
  }
  const width = header.length
  const title = [plain('PREAMBLE'), ...Array(width - 1).fill(plain(''))]
  const emptyRow: Cell[] = Array(width).fill(plain(''))
  return [
    file('source', standard, 1),
    file('file_no_payload', '', 15, []),
    file('file_no_trailing_newline', standard.slice(0, -2), 184),
    file('file_double_trailing_newline', `${standard}\r\n`, 5),
    file('file_no_header', spell(body, STANDARD), 470, clean.slice(1)),
    file('file_header_multirow_2', spell([header, ...table], STANDARD), 47, [again(2), ...clean.slice(1)]),
    file('file_header_multirow_3', spell([header, header, ...table], STANDARD), 47, [
      again(3),
      ...clean.slice(1),
    ]),
    // The paper says "delimited by an empty row"; both kinds of empty row are tried.
    file('file_preamble', spell([title, emptyRow, ...table], STANDARD), 141),
    file('file_preamble_blank', `PREAMBLE\r\n\r\n${standard}`, 141),
    file(
      'file_multitable_less',
      standard +
        spell(
          table.slice(0, 83).map((row) => row.slice(0, -1)),
          STANDARD,
        ),
      62.7,
    ),
    file('file_multitable_same', standard + spell(table.slice(0, 83), STANDARD), 62.7),
    file('file_multitable_more', standard + spell(more, STANDARD), 62.7),
    file('file_header_only', spell([header], STANDARD), 3, clean.slice(0, 1)),
    file('file_one_data_row', spell(table.slice(0, 2), STANDARD), 4, clean.slice(0, 2)),
  ]
}

/** Pollutions of the signs of the whole file: delimiter, quote, escape, line end. */
function dialectLevel(table: Cell[][]): PollutedFile[] {
  const file = (name: string, change: Partial<Spelling>, weight: number): PollutedFile => {
    const spelling = { ...STANDARD, ...change }
    return { name, text: spell(table, spelling), clean: values(table), weight }
  }
  return [
    file('file_record_delimiter_0xA', { newline: '\n' }, 1691),
    file('file_record_delimiter_0xD', { newline: '\r' }, 7),
    file('file_field_delimiter_0x3B', { delimiter: ';' }, 834),
    file('file_field_delimiter_0x9', { delimiter: '\t' }, 4),
    file('file_field_delimiter_0x2C_0x20', { delimiter: ', ' }, 101),
    file('file_field_delimiter_0x20', { delimiter: ' ' }, 4),
    file('file_quotation_char_0x27', { quote: "'" }, 11),
    file('file_escape_char_0x5C', { escape: '\\' }, 1),
    file('file_escape_char_0x00', { escape: '' }, 7),
  ]
}

/** The text of the table with one row spelt by hand. */
function withRow(table: Cell[][], row: number, text: string): string {
  return table
    .map((cells, index) => (index === row ? text : spellRow(cells, STANDARD)) + STANDARD.newline)
    .join('')
}

/** Pollutions of one cell or one row: a delimiter too many or too few, a quote too many, another delimiter. */
function rowLevel(table: Cell[][]): PollutedFile[] {
  const clean = values(table)
  return table.flatMap((cells, row) => {
    const spelt = cells.map((cell) => spellCell(cell, STANDARD))
    const files: PollutedFile[] = []
    const add = (name: string, text: string, weight: number, expected = clean) => {
      files.push({ name, text: withRow(table, row, text), clean: expected, weight })
    }
    for (const column of cells.keys()) {
      const before = spelt.slice(0, column).join(',')
      const after = spelt.slice(column).join(',')
      add(
        `row_more_sep_row${row}_col${column}`,
        column === 0 ? `,${after}` : `${before},,${after}`,
        LESS_AND_MORE,
      )
      if (column > 0) add(`row_less_sep_row${row}_col${column}`, before + after, LESS_AND_MORE)
      const cell = spelt[column] ?? ''
      const quoted = cells[column]?.quoted === true
      const odd = quoted ? `""${cell.slice(1)}` : `"${cell}`
      const expected = clean.map((one, index) =>
        index === row ? one.map((value, place) => (place === column ? `"${value}` : value)) : one,
      )
      const text = spelt.map((one, index) => (index === column ? odd : one)).join(',')
      add(`row_extra_quote${row}_col${column}`, text, EXTRA_QUOTE, expected)
    }
    add(`row_field_delimiter_${row}_0x20`, spelt.join(' '), OTHER_ROW_DELIMITER)
    return files
  })
}

/** All pollutions of the base table: the list of the Pollock benchmark (Vitagliano et al. 2023, table 3). */
export function pollutedFiles(quoting: Quoting): PollutedFile[] {
  const table = baseTable(quoting)
  return [...fileLevel(table), ...dialectLevel(table), ...rowLevel(table)]
}
