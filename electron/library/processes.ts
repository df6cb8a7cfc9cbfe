import { errorCode } from './file-errors.ts'

/** Whether a process of this id runs now, ours not counted: what it owned before this start is left over. */
export function isOtherProcessAlive(processId: number): boolean {
  if (processId === process.pid) return false
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}
