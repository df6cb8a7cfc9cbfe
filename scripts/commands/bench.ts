import { measureImporting } from './bench/importing.ts'
import type { Measured } from './bench/measure.ts'
import { measureRecommending } from './bench/recommending.ts'
import { measureMovieSearch, measureTrackSearch } from './bench/searching.ts'
import { measureStarting } from './bench/starting.ts'
import { type Command, type CommandContext, type Opened, wrongUse } from './command.ts'
import { table } from './table.ts'

const PARTS: readonly ((opened: Opened) => Promise<Measured>)[] = [
  measureRecommending,
  measureMovieSearch,
  measureTrackSearch,
  measureStarting,
  measureImporting,
]

const megabytes = (bytes: number) => Math.round(bytes / 1e6)
const milliseconds = (time: number) => Number(time.toFixed(time < 10 ? 2 : 0))

function show({ print }: CommandContext, measured: readonly Measured[], memory: number): void {
  print(
    table(
      ['part', 'calls', 'median ms', 'p95 ms', 'beside', 'median ms', 'p95 ms'],
      measured.map(({ part, calls, median, p95, baseline }) => [
        part,
        calls,
        milliseconds(median),
        milliseconds(p95),
        baseline.name,
        milliseconds(baseline.median),
        milliseconds(baseline.p95),
      ]),
    ),
  )
  print(`${memory} MB of memory with the library open`)
}

/** `bench`: how fast the parts that matter are over this library, each beside a baseline in the same run. */
export const benchCommand: Command = {
  usage: 'bench',
  summary: 'measure speed and memory over the library, each part beside a baseline in the same run',
  options: {},
  async run(context) {
    if (context.positionals.length > 0) throw wrongUse('bench takes no arguments.')
    const opened = await context.open()
    // Without the answers to first texts, which would be found in the place of being searched for.
    const { firstTexts: _kept, ...loads } = opened.service.warm
    for (const load of Object.values(loads)) load()
    const memory = megabytes(process.memoryUsage().rss)
    const measured: Measured[] = []
    for (const part of PARTS) measured.push(await part(opened))
    if (context.json) context.print(JSON.stringify({ parts: measured, megabytes: memory }))
    else show(context, measured, memory)
    return 0
  },
}
