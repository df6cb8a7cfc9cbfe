import { app } from 'electron'
import { catalogues, type Language, languageOf, type Strings } from '#shared/strings/index.ts'
import type { WindowMemory } from './window-place.ts'

/** The language of the system's list that the app speaks. */
export function systemLanguage(): Language {
  return languageOf(app.getPreferredSystemLanguages())
}

/** The words of the native parts, in the language the window speaks. */
export function shellStrings({ language }: Pick<WindowMemory, 'language'>): Strings {
  return catalogues[language === 'system' ? systemLanguage() : language]
}
