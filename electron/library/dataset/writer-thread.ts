import { parentPort, workerData } from 'node:worker_threads'
import { createTable } from './tables.ts'
import { DONE, parseRows, writerOrderSchema, writerThreadDataSchema } from './writer-messages.ts'

/** The entry of a thread that fills one data set file, so that reading and writing keep a core each busy. */
function main(): void {
  const port = parentPort
  if (port === null) return
  const { path, kind } = writerThreadDataSchema.parse(workerData)
  const table = createTable(path, kind)
  port.on('message', (message) => {
    const order = writerOrderSchema.parse(message)
    if (order.type === 'finish') table.finish(order.meta)
    else for (const cells of parseRows(order.rows)) table.insert(cells)
    port.postMessage(DONE)
    if (order.type === 'finish') port.close()
  })
}

main()
