/** What kind of value a cell holds, by its looks. */
export type CellType = 'empty' | 'number' | 'time' | 'link' | 'list' | 'text'

/** A number as people and programs write it: with thousands, decimals, exponent, a currency or a unit of a word. */
const NUMBER =
  /^(?:[$€£¥]\s?)?[+-]?(?:\d{1,3}(?:[ ,.'’\u00a0]\d{3})+|\d+)?(?:[.,]\d+)?(?:e[+-]?\d+)?(?:\s?(?:%|°[CF]?|[$€£¥]|[a-zA-Zµ]{1,4}(?:\/[a-zA-Z]{1,3})?[²³]?))?$/i

/** Dates and times in digits, also with a zone; "1999-02", "27/10/1982 14:30", "11:05 PM", "5h 12m". */
const TIME =
  /^(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?)?[T ,]*(?:\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:[ap]\.?m\.?)?)?\s?(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/i

const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'

/** "25-Sep-20", "May 3, 2021", "3 March 1999". */
const NAMED_MONTH = new RegExp(
  `^(?:\\d{1,2}[-. ](?:${MONTH})[a-z]*\\.?[-. ,]\\s?\\d{2,4}|(?:${MONTH})[a-z]*\\.? \\d{1,2},? \\d{4})(?: .*)?$`,
  'i',
)

const LINK = /^(?:[a-z][a-z0-9+.-]*:\/\/\S+|www\.\S+|spotify:[a-z]+:\S+|[^\s@]+@[^\s@]+\.[a-z]{2,})$/i

const LIST = /^(?:\[.*\]|\{.*\})$/s

/** Longest cell that is looked at: longer ones are text. */
const LONGEST = 80

/** What kind of value a cell holds. */
export function cellType(cell: string): CellType {
  const text = cell.trim()
  if (text === '' || /^(?:na|n\/a|nan|null|none|-)$/i.test(text)) return 'empty'
  if (LIST.test(text)) return 'list'
  if (LINK.test(text)) return 'link'
  if (text.length > LONGEST || !/\d/.test(text)) return 'text'
  if (NUMBER.test(text)) return 'number'
  return TIME.test(text) || NAMED_MONTH.test(text) ? 'time' : 'text'
}

/** Share of a column's filled cells that must be of one kind for the column to be of it. */
const TYPED_SHARE = 0.8

/** The kind of each column's values, by sample rows: 'text' where they are mixed, 'empty' where all are. */
export function columnTypes(rows: readonly (readonly string[])[], width: number): CellType[] {
  const columns: (Map<CellType, number> | undefined)[] = []
  for (const row of rows) {
    // Cell by cell of what is there: a table may be a hundred thousand columns wide in one row alone.
    for (let column = 0; column < Math.min(row.length, width); column += 1) {
      const type = cellType(row[column] ?? '')
      if (type === 'empty') continue
      const counts = columns[column] ?? new Map<CellType, number>()
      columns[column] = counts.set(type, (counts.get(type) ?? 0) + 1)
    }
  }
  return Array.from({ length: width }, (_, column) => commonType(columns[column]))
}

/** The type that nearly all values of a column have. */
function commonType(counts: ReadonlyMap<CellType, number> | undefined): CellType {
  if (counts === undefined) return 'empty'
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [type, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))
  return count >= filled * TYPED_SHARE ? type : 'text'
}

/** Whether a column's values are of a kind that names of columns are not. */
export function isTyped(type: CellType): boolean {
  return type !== 'text' && type !== 'empty'
}
