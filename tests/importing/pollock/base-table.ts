/** A cell as it stands in the base file: its value, and whether it stands in quotes. */
export interface Cell {
  value: string
  quoted: boolean
}

/**
 * How freely the base file uses quotes: around all cells of its two columns of long texts and around others that need
 * them, as the benchmark's own file does; only around cells that need them; around all.
 */
export type Quoting = 'columns' | 'needed' | 'all'

const HEADER = ['DAY', 'HOUR', 'Count', 'ITEMID', 'Fee', 'Kind', 'Description', 'Link', 'Remarks']

/** Columns whose cells stand in quotes throughout, the header's too. */
const QUOTED_COLUMNS = [6, 7]

const KINDS = [
  "Children's guided tour of the harbour",
  'Boat trip',
  "Photographer's walk",
  'Evening concert',
  'Museum, all floors',
  'Bicycle (one day)',
  "Ladies' choir",
]
const DESCRIPTIONS = [
  'This tour shows the old warehouses, the fish market and the light tower; it takes two hours and is easy for everybody.',
  'Glide along the shore in a flat boat. A 12" step leads on board, and cushions are provided for longer trips.',
  'For those who know their camera, and those who would like to. Bring a lens of your own.',
  'Three hundred seats, one "really" grand piano, and the sound of a hall that was built for it.',
  "It's the museum's newest wing: paintings, maps, and a ship's model in 1:50 with all its 64 sails, made by hand.",
  'A sturdy bicycle with seven gears, lights, lock and a 26" wheel. Helmets are extra, and can be had in all sizes.',
  'Songs of four centuries',
  'Warm, dry and out of the wind: the hall isn\'t heated, but "everyone" who came last year came again.',
  "Light meals, cake and coffee; the kitchen's hours follow those of the harbour.",
]
const REMARKS = ['', '', '', '', '', '', 'asked twice', '', '', '', 'Late, but paid', '', '']

const two = (number: number) => String(number).padStart(2, '0')

/**
 * The rows of a month of sales: 83 of them, nine columns of the kinds that the benchmark's file has: date, time,
 * number, identifier, price, words, long text, address, and a column that is mostly empty. Made by counting.
 */
function records(): string[][] {
  return Array.from({ length: 83 }, (_, row) => {
    const id = `${'HBMTK'[row % 5]}${'GRS'[row % 3]}-${1000 + ((row * 1319) % 9000)}`
    return [
      `${two(1 + Math.floor(row / 3))}/0${1 + (row % 2)}/2018`,
      `${two(Math.floor(row / 4))}:${two((row % 4) * 15)}`,
      String(1 + ((row * row) % 7)),
      id,
      `$${12 + ((row * 37) % 190)}.${two((row * 45) % 100)}`,
      KINDS[(row * 2) % KINDS.length] ?? '',
      DESCRIPTIONS[(row * 5) % DESCRIPTIONS.length] ?? '',
      `https://harbour.example/item/${id.replace('-', '_')}.html`,
      REMARKS[row % REMARKS.length] ?? '',
    ]
  })
}

function isQuoted(value: string, column: number, quoting: Quoting): boolean {
  if (quoting === 'all' || /[,"]/.test(value)) return true
  return quoting === 'columns' && QUOTED_COLUMNS.includes(column)
}

/** The base table: a header and 83 rows of nine cells. */
export function baseTable(quoting: Quoting): Cell[][] {
  return [HEADER, ...records()].map((row) =>
    row.map((value, column) => ({ value, quoted: isQuoted(value, column, quoting) })),
  )
}
