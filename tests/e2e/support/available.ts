import { resolve } from 'node:path'
import { describe } from 'vitest'
import { findBrowser, hasDisplay } from '../../../scripts/runtime/browsers.ts'
import { findElectron } from '../../../scripts/runtime/electron-binary.ts'

/** The folder of package.json. */
export const appFolder = resolve(import.meta.dirname, '../../..')

/** Electron's executable, where it is there and can show a window. */
export function usableElectron(): string | null {
  return hasDisplay() ? findElectron(appFolder) : null
}

/** Whether anything on this machine can show the window. */
export function canShowWindow(): boolean {
  return usableElectron() !== null || findBrowser() !== null
}

/** A group of tests that drive the window; skipped where nothing can show one, failing there under CI=true. */
export function describeWindow(name: string, tests: () => void): void {
  if (canShowWindow() || process.env.CI === 'true') describe(name, tests)
  else describe.skip(name, tests)
}
