import { catalogues, type Language } from '#shared/strings/index.ts'

/** The language the window speaks. */
export const locale: Language = 'en'
export const strings = catalogues[locale]
