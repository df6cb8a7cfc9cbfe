import { expect, it } from 'vitest'
import { writeFailure } from '../../electron/importing/write-failure.ts'

it.each([
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_READONLY_DIRECTORY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
])('%s of the system is %s to a person, with the folder named', (code, ours) => {
  expect(writeFailure('/some/folder', Object.assign(new Error('raw'), { code }))).toMatchObject({
    code: ours,
    message: expect.stringContaining('/some/folder'),
  })
})

it('leaves every other failure as it is', () => {
  const other = Object.assign(new Error('raw'), { code: 'SQLITE_CORRUPT' })
  expect(writeFailure('/some/folder', other)).toBe(other)
  const plain = new TypeError('a fault of ours')
  expect(writeFailure('/some/folder', plain)).toBe(plain)
})
