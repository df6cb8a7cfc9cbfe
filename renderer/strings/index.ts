import { english } from './en.ts'

/** A catalogue of every string the window shows; a second language has to have them all. */
export type Strings = typeof english

/** The language the window speaks. */
export const locale = 'en'
export const strings: Strings = english
