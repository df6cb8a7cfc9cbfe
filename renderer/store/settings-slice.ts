import type { Settings } from '#shared/contract/session.ts'
import { type Language, languages } from '#shared/strings/languages.ts'
import type { SliceCreator } from './app-store.ts'

/** The bounds of a poster's width in CSS pixels; the contract's own. */
export const posterWidths = { least: 96, most: 280, step: 8 } as const

/** The sizes of text offered, in percent; WCAG 1.4.4 asks for 200. */
export const textSizes = [90, 100, 110, 125, 150, 175, 200] as const
export const normalTextSize = 100

/** The next size that is offered, up (1) or down (-1); the last one stays. */
export function nextTextSize(size: number, turn: 1 | -1): number {
  const beyond = textSizes.filter((other) => (turn > 0 ? other > size : other < size))
  return (turn > 0 ? beyond[0] : beyond.at(-1)) ?? size
}

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
    textSize: normalTextSize,
    motion: 'system',
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
