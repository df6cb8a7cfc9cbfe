import type { english } from './en/index.ts'

/** A catalogue of every string the app shows; a second language has to have them all. */
export type Strings = typeof english
