import { parentPort, workerData } from 'node:worker_threads'
import { toProblem } from '#shared/contract/errors.ts'
import { runLocally } from '../library/imports/runner.ts'
import { CANCEL, type ImportMessage, importThreadDataSchema } from './messages.ts'

/** The entry of the thread of one import job: runs it, tells how it goes, and ends. */
async function main(): Promise<void> {
  const port = parentPort
  if (port === null) return
  const tell = (message: ImportMessage) => port.postMessage(message)
  const abort = new AbortController()
  port.on('message', (message) => {
    if (message === CANCEL) abort.abort()
  })
  try {
    const { as, mapping, ...always } = importThreadDataSchema.parse(workerData)
    const outcome = await runLocally(
      { ...always, ...(as === undefined ? {} : { as }), ...(mapping === undefined ? {} : { mapping }) },
      (progress) => tell({ type: 'progress', progress }),
      abort.signal,
    )
    tell({ type: 'done', datasets: [...outcome.datasets], problems: [...outcome.problems] })
  } catch (error) {
    tell({ type: 'failed', problem: toProblem(error) })
  } finally {
    port.close()
  }
}

await main()
