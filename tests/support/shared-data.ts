import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe } from 'vitest'

const folder = resolve(import.meta.dirname, '../../../shared/data')

/** Where a file of the real data lies: the folder `shared/data` beside this checkout. */
export function sharedData(path: string): string {
  return resolve(folder, path)
}

/**
 * A group of tests that needs real data. Without it the group is skipped and the reason printed; where CI=true
 * the data must be there, so the group runs, and fails.
 */
export function describeWithData(name: string, tests: () => void): void {
  if (existsSync(folder) || process.env.CI === 'true') {
    describe(name, tests)
    return
  }
  process.stderr.write(`skipped, because ../shared/data is not there: ${name}\n`)
  describe.skip(name, tests)
}
