/** A cell as it stands in the base file: its value, and whether it stands in quotes. */
export interface Cell {
  value: string
  quoted: boolean
}

/** How freely the base file uses quotes: around cells that need them, around every text of several words, around all. */
export type Quoting = 'needed' | 'texts' | 'all'

const HEADER = ['Date', 'Time', 'Visits', 'SiteCode', 'Fee', 'Kind', 'Answer', 'Link', 'Contact']

const PLACES = ['Harbour', 'Old Mill', 'North Gate', 'Library', 'Town Hall', 'Riverside', 'Station', 'Market']
const KINDS = ['walk-in', 'booked', 'group', 'school class', 'press']
const ANSWERS = [
  'Friendly staff, short queue',
  'Nothing to complain about',
  'The sign says "closed on Mondays", but it was open',
  'Too loud; we left early',
  'My children loved it, my parents did not, and I am undecided',
  'Asked for the "quiet hour" twice',
  'no answer',
  '"Wonderful"',
  "It's the best in town",
  'Would come again',
  '',
  'Parking: 3 of 10, food: 8 of 10, tour: 9 of 10',
]
const NAMES = ['ana', 'bjorn', 'chi', 'dora', 'emil', 'farah', 'goran', 'hana', 'ines', 'jonas', 'kaya']

const two = (number: number) => String(number).padStart(2, '0')

/** The rows of a survey at eight places: 83 of them, nine columns. Made by counting, so that it is always the same. */
function records(): string[][] {
  return Array.from({ length: 83 }, (_, row) => {
    const place = PLACES[(row * 5) % PLACES.length] ?? ''
    const name = NAMES[(row * 7) % NAMES.length] ?? ''
    const slug = place.toLowerCase().replace(' ', '-')
    return [
      `${two(1 + ((row * 3) % 28))}/${two(1 + (row % 12))}/${2017 + (row % 4)}`,
      `${two(8 + (row % 11))}:${two((row * 17) % 60)}`,
      String((row * row) % 97),
      `${place.slice(0, 2).toUpperCase()}-${1000 + row * 13}`,
      `${3 + (row % 20)}.${two((row * 50) % 100)} EUR`,
      KINDS[(row * 2) % KINDS.length] ?? '',
      ANSWERS[(row * 5) % ANSWERS.length] ?? '',
      `https://survey.example/${slug}?visit=${row}`,
      row % 9 === 4 ? '' : `${name}.${row}@mail.example`,
    ]
  })
}

function toCell(value: string, quoting: Quoting, isHeader: boolean): Cell {
  const needed = /[,"]/.test(value)
  return {
    value,
    quoted: needed || quoting === 'all' || (quoting === 'texts' && !isHeader && / /.test(value)),
  }
}

/** The base table: a header and 83 rows of nine cells. */
export function baseTable(quoting: Quoting): Cell[][] {
  const table = [HEADER, ...records()]
  return table.map((row, index) => row.map((value) => toCell(value, quoting, index === 0)))
}
