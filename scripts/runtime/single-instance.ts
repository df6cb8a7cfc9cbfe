import { mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { z } from 'zod'

const callSchema = z.object({ pid: z.number(), argv: z.array(z.string()), folder: z.string() })

/** How the app was called again: by which process, with which command line, and the folder it was called from. */
export type SecondCall = z.infer<typeof callSchema>

/** What was called, of the bell's text; null while it is only half written. */
function heard(text: string): SecondCall | null {
  try {
    return callSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/**
 * Takes the data folder for this process; false where another one has it, which is told that it was called again.
 * The lock is one that the operating system lets go of when its process ends, however it ends.
 */
export function takeSingleInstanceLock(folder: string, calledAgain: (call: SecondCall) => void): boolean {
  mkdirSync(folder, { recursive: true })
  const bell = join(folder, 'instance.bell')
  const lock = new Database(join(folder, 'instance.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    const call: SecondCall = { pid: process.pid, argv: process.argv, folder: process.cwd() }
    writeFileSync(bell, JSON.stringify(call))
    return false
  }
  writeFileSync(bell, '')
  let last = ''
  const listen = () => {
    const text = readFileSync(bell, 'utf8')
    const call = heard(text)
    // Each writing is told more than once.
    if (call === null || text === last) return
    last = text
    calledAgain(call)
  }
  watch(bell, listen).unref()
  // Held for as long as the process lives.
  process.once('exit', () => lock.close())
  return true
}
