import type { SafeStorage } from 'electron'

const refuse = (): Promise<never> => Promise.reject(new Error('The stand-in has no key store.'))

/** Electron's `safeStorage`. Node knows no key store of the system, so nothing is encrypted by one. */
export const safeStorage: Pick<
  SafeStorage,
  'decryptStringAsync' | 'encryptStringAsync' | 'getSelectedStorageBackend' | 'isAsyncEncryptionAvailable'
> = {
  isAsyncEncryptionAvailable: () => Promise.resolve(false),
  getSelectedStorageBackend: () => 'basic_text',
  encryptStringAsync: refuse,
  decryptStringAsync: refuse,
}
