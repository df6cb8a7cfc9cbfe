import { mkdirSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/**
 * Takes the data folder for this process; false where another one has it, which is told that it was called again.
 * The lock is one that the operating system lets go of when its process ends, however it ends.
 */
export function takeSingleInstanceLock(folder: string, calledAgain: () => void): boolean {
  mkdirSync(folder, { recursive: true })
  const bell = join(folder, 'instance.bell')
  const lock = new Database(join(folder, 'instance.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    writeFileSync(bell, String(process.pid))
    return false
  }
  writeFileSync(bell, '')
  watch(bell, () => calledAgain()).unref()
  // Held for as long as the process lives.
  process.once('exit', () => lock.close())
  return true
}
