/** Signs that tables are spelt with, and some that break them. */
const SIGNS = [
  ',',
  ';',
  '\t',
  '|',
  '"',
  "'",
  '\\',
  ' ',
  '\n',
  '\r',
  '\0',
  ':',
  '#',
  '[',
  '{',
  'a',
  '0',
  '\u00ff',
]

/** Runs of signs that look like the beginnings and ends of cells. */
const RUNS = [
  ...[',"', '"",', '",', '","', '"\n', '\n"', '"a"', ',"a\n', '"a",\n', '"a"b,', '"a""b",', "'", "','"],
  ...['\\",', '"\\', '",\n"', '"""', '"\r', ',,"', ' "', '" , "', '::', "a'b,", ", '", ';"', '1;2,3|4\t5\n'],
  ...["'',", '[1,', '{"a":', '&#1;', '12:30 ', '1 000 ', ' \n', '\r\n', '\n\r', 'a\0', '😀,'],
]

/** Headers of known forms: behind them rows are read with care. */
const HEADERS = ['', 'movieId,title,genres\n', 'a,b,c\n1,"']

const filled = (run: string, length: number) => run.repeat(Math.ceil(length / run.length)).slice(0, length)

type NamedText = [name: string, text: string]

const linesOf = (run: string) => [`1,"${filled(run, 200)}",b`, `7,x,[${filled(run, 300)}],en`]

/** Tables of so many characters whose lines are full of quotes that do not close as they should, and uneven ones. */
export function quotedTexts(length: number): NamedText[] {
  const runs = RUNS.filter((run) => /["']/.test(run))
  const inLines = runs
    .flatMap(linesOf)
    .map(
      (line): NamedText => [
        `lines of ${line.slice(0, 12)}…`,
        `movieId,title,genres\n${filled(`${line}\n`, length)}`,
      ],
    )
  return [...inLines, ...wideTexts(length)]
}

/** Files of so many characters that no program wrote: one sign or run of signs over and over, alone and in lines. */
export function hostileTexts(length: number): NamedText[] {
  const runs = [...SIGNS, ...RUNS]
  const whole = runs.flatMap((run) =>
    HEADERS.map((header): NamedText => [`${header}${run}…`, header + filled(run, length)]),
  )
  return [...whole, ...quotedTexts(length)]
}

/** Tables that are wider, deeper or more uneven than any that somebody keeps. */
function wideTexts(length: number): NamedText[] {
  const half = Math.floor(length / 4)
  return [
    ['one name for all columns', `${'title,'.repeat(half / 2)}\n${'1,'.repeat(half)}`],
    ['a wide header over narrow rows', `${'a,'.repeat(half)}\n${'1,2\n'.repeat(half)}`],
    [
      'rows each a cell longer',
      Array.from({ length: Math.sqrt(length) }, (_, n) => '"a",'.repeat(n)).join('\n'),
    ],
    ['deep JSON', `id,title,genres\n7,N,"${'['.repeat(length)}"\n`],
    ['a cell of all the file', `a,b\n1,"${'x\n'.repeat(half * 2)}"\n`],
  ]
}

/** Numbers that look like chance, the same for the same seed (xorshift, Marsaglia 2003). */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** A text with so many changes: signs swapped, runs put in, parts cut out, doubled or repeated many times. */
export function mutated(text: string, seed: number, changes: number): string {
  const random = chance(seed + 1)
  const runs = [...SIGNS, ...RUNS]
  let result = text
  for (let change = 0; change < changes; change += 1) {
    const at = random(result.length + 1)
    const to = at + random(Math.min(200, result.length - at) + 1)
    const run = runs[random(runs.length)] ?? ''
    const middle = [
      run + result.slice(at + 1, to),
      run.repeat(1 + random(50)) + result.slice(at, to),
      '',
      result.slice(at, to).repeat(2 + random(4)),
    ][random(4)]
    result = (result.slice(0, at) + middle + result.slice(to)).slice(0, 50_000)
  }
  return result
}
