import type { Settings } from '#shared/contract/session.ts'
import type { SliceCreator } from './app-store.ts'

/** The bounds of a poster's width in CSS pixels; the contract's own. */
export const posterWidths = { least: 96, most: 280, step: 8 } as const

export interface SettingsSlice {
  readonly settings: Settings
  /** Whether the last session is in place, so that saving cannot overwrite it with an empty one. */
  readonly sessionRestored: boolean
  setSettings(patch: Partial<Settings>): void
  markSessionRestored(): void
}

/** How the window looks. */
export const createSettingsSlice: SliceCreator<SettingsSlice> = (set) => ({
  settings: { theme: 'system', posterWidth: 152, singleKeys: true },
  sessionRestored: false,
  setSettings: (patch) => set((state) => ({ settings: { ...state.settings, ...patch } })),
  markSessionRestored: () => set({ sessionRestored: true }),
})
