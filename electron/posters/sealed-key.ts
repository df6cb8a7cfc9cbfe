import { constants, generateKeyPair, privateDecrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { CrossTuneError } from '#shared/contract/errors.ts'

/** An OMDb key: eight hexadecimal digits as of now; letters and digits, so that it fits into an address as it is. */
const keyPattern = /^[0-9A-Za-z]{4,64}$/

/** Opens what the window seals with its public key. Lives as long as the app runs. */
export interface KeyLock {
  /** For RSA-OAEP with SHA-256: SPKI in base64. */
  readonly publicKey: string
  /** The OMDb key inside. Throws CrossTuneError 'bad-request' where there is none. */
  open(sealedKey: string): string
}

/** Makes a lock; takes some 100 ms of another thread. */
export async function createKeyLock(): Promise<KeyLock> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    open(sealedKey) {
      let key: string
      try {
        key = privateDecrypt(
          { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' },
          Buffer.from(sealedKey, 'base64'),
        ).toString('utf8')
      } catch {
        throw new CrossTuneError('bad-request', 'The key was not sealed for this run of the app.')
      }
      if (!keyPattern.test(key)) {
        throw new CrossTuneError('bad-request', 'An OMDb key has letters and digits only.')
      }
      return key
    },
  }
}
