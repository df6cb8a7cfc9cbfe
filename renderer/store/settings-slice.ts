import type { Settings } from '#shared/contract/session.ts'
import { type Language, languages } from '#shared/strings/languages.ts'
import type { SliceCreator } from './app-store.ts'

/** The bounds of a poster's width in CSS pixels; the contract's own. */
export const posterWidths = { least: 96, most: 280, step: 8 } as const

export interface SettingsSlice {
  readonly settings: Settings
  /** The language that 'system' stands for; the main process asks the system. */
  readonly systemLanguage: Language
  /** Whether the last session is in place, so that saving cannot overwrite it with an empty one. */
  readonly sessionRestored: boolean
  setSettings(patch: Partial<Settings>): void
  markSessionRestored(): void
}

/** The language the window speaks. */
export function languageShown({ settings, systemLanguage }: SettingsSlice): Language {
  return settings.language === 'system' ? systemLanguage : settings.language
}

/** How the window looks. */
export const createSettingsSlice: SliceCreator<SettingsSlice> = (set) => ({
  settings: {
    theme: 'system',
    language: 'system',
    posterWidth: 152,
    singleKeys: true,
    service: 'spotify',
    exportBom: null,
    plotWords: false,
  },
  systemLanguage: languages[0],
  sessionRestored: false,
  setSettings: (patch) => set((state) => ({ settings: { ...state.settings, ...patch } })),
  markSessionRestored: () => set({ sessionRestored: true }),
})
