import { german } from './de/index.ts'
import { english } from './en/index.ts'
import type { Strings } from './strings.ts'

export type { Strings } from './strings.ts'

/** The languages the app speaks, by their BCP 47 tags; the first is the one to fall back on. */
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

/** Every string of the app, by language. */
export const catalogues: Record<Language, Strings> = { en: english, de: german }
