import type { Page } from 'playwright-core'
import { z } from 'zod'

const eventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds. */
  ts: z.number().default(0),
  dur: z.number().default(0),
  args: z.record(z.string(), z.unknown()).default({}),
})
type TraceEvent = z.infer<typeof eventSchema>
const chunkSchema = z.object({ value: z.array(eventSchema) })

/** What a Chromium trace tells of a stretch of time. */
export interface Trace {
  /** Length of each task of the page's main thread, in milliseconds, longest first. */
  readonly tasks: readonly number[]
}

/** The page's main thread: the one of that name whose process ran the page's scripts longest. */
function mainThread(events: readonly TraceEvent[]): TraceEvent | undefined {
  const busy = new Map<string, number>()
  for (const { name, pid, tid, dur } of events) {
    if (name === 'FunctionCall') busy.set(`${pid}/${tid}`, (busy.get(`${pid}/${tid}`) ?? 0) + dur)
  }
  const busyOf = ({ pid, tid }: TraceEvent) => busy.get(`${pid}/${tid}`) ?? 0
  return events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .sort((a, b) => busyOf(b) - busyOf(a))[0]
}

function read(events: readonly TraceEvent[]): Trace {
  const main = mainThread(events)
  if (main === undefined) throw new Error('The trace does not name the main thread of the page.')
  const tasks = events
    .filter(({ name, ph, pid, tid }) => {
      const isTask = ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
      return isTask && pid === main.pid && tid === main.tid
    })
    .map(({ dur }) => dur / 1000)
    .sort((a, b) => b - a)
  return { tasks }
}

/** Traces the page while `during` runs. */
export async function traced(page: Page, during: () => Promise<void>): Promise<Trace> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('The page has no browser to trace.')
  const devtools = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  devtools.on('Tracing.dataCollected', (chunk) => {
    for (const event of chunkSchema.parse(chunk).value) events.push(event)
  })
  const complete = new Promise<void>((resolve) => {
    devtools.once('Tracing.tracingComplete', () => resolve())
  })
  const includedCategories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline']
  await devtools.send('Tracing.start', {
    traceConfig: { includedCategories, excludedCategories: ['*'], recordMode: 'recordUntilFull' },
    transferMode: 'ReportEvents',
  })
  try {
    await during()
  } finally {
    await devtools.send('Tracing.end')
    await complete
    await devtools.detach()
  }
  return read(events)
}
