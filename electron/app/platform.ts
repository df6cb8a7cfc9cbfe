import type { Platform } from '#shared/contract/api.ts'

/** The platform, as the contract names those that the app is made for. */
export function thisPlatform(): Platform {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
}
