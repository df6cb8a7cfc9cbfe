import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { SafeStorage } from 'electron'
import type { KeyKept } from '#shared/contract/posters.ts'

/** The system's key store, as far as it is used. */
export type Vault = Pick<
  SafeStorage,
  'decryptStringAsync' | 'encryptStringAsync' | 'getSelectedStorageBackend' | 'isAsyncEncryptionAvailable'
>

/** Keeps one key: encrypted by the system's key store, else for this run only. */
export interface KeyStore {
  /** The key; null where there is none. */
  readonly key: string | null
  readonly kept: KeyKept
  /** Keeps a key in place of the last one, and says where. */
  keep(key: string): Promise<KeyKept>
  remove(): Promise<void>
}

/**
 * Whether what is encrypted can be read by this user of this system alone. On Linux without a key store Electron
 * would encrypt with a password that is the same everywhere.
 */
async function isSafe(vault: Vault, platform: NodeJS.Platform): Promise<boolean> {
  try {
    if (!(await vault.isAsyncEncryptionAvailable())) return false
    return platform !== 'linux' || !['basic_text', 'unknown'].includes(vault.getSelectedStorageBackend())
  } catch {
    return false
  }
}

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await writeFile(`${path}.new`, bytes, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

async function read(path: string, vault: Vault): Promise<string | null> {
  try {
    const { result, shouldReEncrypt } = await vault.decryptStringAsync(await readFile(path))
    if (shouldReEncrypt) await writeWhole(path, await vault.encryptStringAsync(result))
    return result
  } catch {
    // No key was kept, or this user or system cannot read it: it is asked for anew.
    return null
  }
}

/** Opens the key kept at `path`, which need not be there. Needs the app to be ready. */
export async function openKeyStore(
  path: string,
  vault: Vault,
  platform: NodeJS.Platform = process.platform,
): Promise<KeyStore> {
  const safe = await isSafe(vault, platform)
  let key = safe ? await read(path, vault) : null
  let kept: KeyKept = key === null ? 'none' : 'stored'
  return {
    get key() {
      return key
    },
    get kept() {
      return kept
    },
    async keep(wanted) {
      key = wanted
      kept = 'this-run'
      if (safe) {
        try {
          await writeWhole(path, await vault.encryptStringAsync(wanted))
          kept = 'stored'
        } catch {
          // The key store or the disk refuses: the key serves this run, and the window says so.
          await rm(path, { force: true }).catch(() => {})
        }
      }
      return kept
    },
    async remove() {
      key = null
      kept = 'none'
      await rm(path, { force: true })
    },
  }
}
