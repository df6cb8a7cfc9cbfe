import { nativeTheme } from 'electron'
import type { Theme } from '#shared/contract/session.ts'
import { groundColours } from './ground-colours.ts'

/** Makes the native parts follow a theme. */
export function applyTheme(theme: Theme): void {
  nativeTheme.themeSource = theme
}

/** The window's colour before its page has painted. */
export function groundColour(): string {
  return nativeTheme.shouldUseDarkColors ? groundColours.dark : groundColours.light
}
