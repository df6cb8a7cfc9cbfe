import { nativeTheme } from 'electron'
import type { Theme } from '#shared/contract/session.ts'

/** The ground colour of both themes in renderer/styles/tokens.css; a test keeps them the same. */
export const groundColours = { dark: '#131110', light: '#f4efe6' } as const

/** Makes the native parts follow a theme. */
export function applyTheme(theme: Theme): void {
  nativeTheme.themeSource = theme
}

/** The window's colour before its page has painted. */
export function groundColour(): string {
  return nativeTheme.shouldUseDarkColors ? groundColours.dark : groundColours.light
}
