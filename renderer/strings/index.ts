import { catalogues, type Language, type Strings } from '#shared/strings/index.ts'

/** The language the window speaks now. Read when something is shown, never kept: it changes while the window lives. */
export let locale: Language = 'en'
/** Every string of the window in its language; read like `locale`, never at the top of a module. */
export let strings: Strings = catalogues[locale]

/** Makes the window speak a language from its next rendering on; context.tsx calls it and renders everything anew. */
export function speak(language: Language): void {
  locale = language
  strings = catalogues[language]
}

/** Makes something once for each language, and gives that of the language spoken now. */
export function perLanguage<Value>(make: (language: Language) => Value): () => Value {
  const made = new Map<Language, Value>()
  return () => {
    const known = made.get(locale) ?? make(locale)
    made.set(locale, known)
    return known
  }
}
