import { parentPort, workerData } from 'node:worker_threads'
import { createTable } from './tables.ts'
import { parseRows, type WriterAnswer, writerOrderSchema, writerThreadDataSchema } from './writer-messages.ts'

/** The entry of a thread that fills one data set file, so that reading and writing keep a core each busy. */
function main(): void {
  const port = parentPort
  if (port === null) return
  const { path, kind } = writerThreadDataSchema.parse(workerData)
  const table = createTable(path, kind)
  const answer = (message: WriterAnswer) =>
    port.postMessage(message, message.memory === null ? [] : [message.memory.buffer])
  port.on('message', (message) => {
    const order = writerOrderSchema.parse(message)
    if (order.type === 'rows') {
      for (const cells of parseRows(order.memory.subarray(0, order.used))) table.insert(cells)
      answer({ memory: order.memory })
    } else {
      table.finish(order.meta)
      answer({ memory: null })
      port.close()
    }
  })
}

main()
