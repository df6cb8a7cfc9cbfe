import { monitorEventLoopDelay } from 'node:perf_hooks'
import { z } from 'zod'
import { CrossTuneError } from '#shared/contract/errors.ts'

/** What a test tells the stand-in. */
export const orderSchema = z.discriminatedUnion('type', [
  /** How the next dialog is answered (null: closed by the user). */
  z.object({ type: z.literal('answer-dialog'), paths: z.array(z.string()).nullable() }),
  /** To tell how long its event loop was blocked at most since it was asked last. */
  z.object({ type: z.literal('tell-longest-block') }),
])
export type Order = z.infer<typeof orderSchema>

/** What the stand-in tells a test. */
export const reportSchema = z.discriminatedUnion('type', [
  /** The window has loaded its page; it can be driven through this DevTools address. */
  z.object({ type: z.literal('window'), devtools: z.string() }),
  z.object({ type: z.literal('opened'), url: z.string() }),
  z.object({ type: z.literal('message'), text: z.string() }),
  z.object({ type: z.literal('copied'), text: z.string() }),
  z.object({ type: z.literal('dragged'), file: z.string() }),
  z.object({ type: z.literal('longest-block'), milliseconds: z.number() }),
])
export type Report = z.infer<typeof reportSchema>

const answers: (string[] | null)[] = []
let delays: ReturnType<typeof monitorEventLoopDelay> | null = null

/** Tells the longest block since the last time; the first time it only begins to measure. */
function tellLongestBlock(): void {
  report({ type: 'longest-block', milliseconds: delays === null ? 0 : delays.max / 1e6 })
  delays ??= monitorEventLoopDelay({ resolution: 1 })
  delays.enable()
  delays.reset()
}

/** Whether a test runs this: it has started the process with a channel between them. */
export function isDriven(): boolean {
  return process.send !== undefined
}

/** Hears the test's orders. `whenGone` is called when the test has died. */
export function hearOrders(whenGone: () => void): void {
  if (!isDriven()) return
  process.on('message', (value: unknown) => {
    const order = orderSchema.parse(value)
    if (order.type === 'answer-dialog') answers.push(order.paths)
    else tellLongestBlock()
  })
  process.on('disconnect', whenGone)
}

/** Tells the test something; nothing where there is none. */
export function report(what: Report): void {
  process.send?.(what)
}

/** The test's answer to a dialog. Throws CrossTuneError 'internal' where it has given none. */
export function nextAnswer(dialog: string): string[] | null {
  const answer = answers.shift()
  if (answer === undefined)
    throw new CrossTuneError('internal', `The test did not say how ${dialog} is answered.`)
  return answer
}
