import { expect, it } from 'vitest'
import { createKeyLock } from '../../electron/posters/sealed-key.ts'
import { sealKey } from '../../renderer/features/posters/seal-key.ts'

it('reads in the main process what the window sealed, and nothing else', async () => {
  const lock = await createKeyLock()
  const sealed = await sealKey('c0ffee42', lock.publicKey)
  expect(lock.open(sealed)).toBe('c0ffee42')
  expect(await sealKey('c0ffee42', lock.publicKey)).not.toBe(sealed)
  expect(() => lock.open('c0ffee42')).toThrow('not sealed for this run')
  const other = await createKeyLock()
  expect(() => other.open(sealed)).toThrow('not sealed for this run')
  const address = await sealKey('x&i=tt1#', lock.publicKey)
  expect(() => lock.open(address)).toThrow('letters and digits')
})
