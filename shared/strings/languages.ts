/** The languages the app speaks, by their BCP 47 tags; the first is the one to fall back on. */
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]
