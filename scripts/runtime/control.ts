import { z } from 'zod'
import { CrossTuneError } from '#shared/contract/errors.ts'

/** What a test tells the stand-in: how the next dialog is answered (null: closed by the user). */
export const orderSchema = z.object({
  type: z.literal('answer-dialog'),
  paths: z.array(z.string()).nullable(),
})
export type Order = z.infer<typeof orderSchema>

/** What the stand-in tells a test. */
export const reportSchema = z.discriminatedUnion('type', [
  /** The window has loaded its page; it can be driven through this DevTools address. */
  z.object({ type: z.literal('window'), devtools: z.string() }),
  z.object({ type: z.literal('opened'), url: z.string() }),
  z.object({ type: z.literal('message'), text: z.string() }),
  z.object({ type: z.literal('copied'), text: z.string() }),
  z.object({ type: z.literal('dragged'), file: z.string() }),
])
export type Report = z.infer<typeof reportSchema>

const answers: (string[] | null)[] = []

/** Whether a test runs this: it has started the process with a channel between them. */
export function isDriven(): boolean {
  return process.send !== undefined
}

/** Hears the test's orders. `whenGone` is called when the test has died. */
export function hearOrders(whenGone: () => void): void {
  if (!isDriven()) return
  process.on('message', (value: unknown) => {
    answers.push(orderSchema.parse(value).paths)
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
