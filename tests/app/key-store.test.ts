import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openKeyStore, type Vault } from '../../electron/app/key-store.ts'

const key = 'c0ffee42'

/** A key store that turns every byte over. */
function vault(changes: Partial<Vault> = {}): Vault {
  const turn = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0xff))
  return {
    isAsyncEncryptionAvailable: async () => true,
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptStringAsync: async (text) => turn(Buffer.from(text)),
    decryptStringAsync: async (bytes) => ({ result: turn(bytes).toString(), shouldReEncrypt: false }),
    ...changes,
  }
}

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crosstune-key-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'omdb.key')
}

describe('the key', () => {
  it('is kept encrypted, and there again after a restart', async () => {
    const path = place()
    const store = await openKeyStore(path, vault(), 'linux')
    expect([store.key, store.kept]).toEqual([null, 'none'])
    expect(await store.keep(key)).toBe('stored')
    expect(readFileSync(path).includes(key)).toBe(false)
    const again = await openKeyStore(path, vault(), 'linux')
    expect([again.key, again.kept]).toEqual([key, 'stored'])
    await again.remove()
    expect([again.key, again.kept, existsSync(path)]).toEqual([null, 'none', false])
  })

  it.each<[string, Partial<Vault>, NodeJS.Platform]>([
    ['Linux has no key store', { getSelectedStorageBackend: () => 'basic_text' }, 'linux'],
    ['nothing can be encrypted', { isAsyncEncryptionAvailable: async () => false }, 'win32'],
    [
      'the key store breaks',
      { isAsyncEncryptionAvailable: () => Promise.reject(new Error('dbus')) },
      'linux',
    ],
    ['the key store refuses', { encryptStringAsync: () => Promise.reject(new Error('locked')) }, 'darwin'],
  ])('is kept for this run only where %s', async (_name, changes, platform) => {
    const path = place()
    const store = await openKeyStore(path, vault(changes), platform)
    expect(await store.keep(key)).toBe('this-run')
    expect(store.key).toBe(key)
    expect(existsSync(path)).toBe(false)
    expect((await openKeyStore(path, vault(changes), platform)).key).toBeNull()
  })

  it('of another user or system is as good as none', async () => {
    const path = place()
    await (await openKeyStore(path, vault(), 'darwin')).keep(key)
    const other = vault({ decryptStringAsync: () => Promise.reject(new Error('wrong key')) })
    expect((await openKeyStore(path, other, 'darwin')).kept).toBe('none')
  })

  it('is encrypted anew where the system asks for it', async () => {
    const path = place()
    await (await openKeyStore(path, vault(), 'win32')).keep(key)
    let encrypted = 0
    const rotating = vault({
      decryptStringAsync: async () => ({ result: key, shouldReEncrypt: true }),
      encryptStringAsync: async (text) => {
        encrypted += 1
        return Buffer.from(text).reverse()
      },
    })
    expect((await openKeyStore(path, rotating, 'win32')).key).toBe(key)
    expect(encrypted).toBe(1)
  })
})
