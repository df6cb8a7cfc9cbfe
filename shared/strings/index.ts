import { german } from './de/index.ts'
import { english } from './en/index.ts'
import { type Language, languages } from './languages.ts'
import type { Strings } from './strings.ts'

export { type Language, languages } from './languages.ts'
export type { Strings } from './strings.ts'

/** Every string of the app, by language. */
export const catalogues: Record<Language, Strings> = { en: english, de: german }

function isLanguage(tag: string): tag is Language {
  return languages.some((language) => language === tag)
}

/**
 * The first language of a person's list that the app speaks; English where it speaks none.
 *
 * @param preferred BCP 47 tags ("de-AT"), the dearest first; only the language of a tag counts.
 */
export function languageOf(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split(/[-_.]/)[0] ?? ''
    if (isLanguage(language)) return language
  }
  return languages[0]
}

/** What a form of files is called in a language; its id where it has no name. */
export function formatTitle({ formats }: Strings, id: string): string {
  return new Map(Object.entries(formats)).get(id) ?? id
}
