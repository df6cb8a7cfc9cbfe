import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { parseTable } from '../../../electron/library/semantics/table.ts'

/** MovieLens's own genre words: the only ones a film of the catalogue may carry. */
export const MOVIELENS_GENRES = [
  ...['Action', 'Adventure', 'Animation', 'Children', 'Comedy', 'Crime', 'Documentary', 'Drama', 'Fantasy'],
  ...['Film-Noir', 'Horror', 'IMAX', 'Musical', 'Mystery', 'Romance', 'Sci-Fi', 'Thriller', 'War', 'Western'],
] as const

/** Where the catalogue lies in this checkout. */
export const STARTER_FOLDER = resolve(import.meta.dirname, '../../../resources/starter')

const FIRST_YEAR = 1900
const LAST_YEAR = 2025

const nameSchema = z.string().regex(/^\S(?:.*\S)?$/u, 'is empty')

/** ISO 639-1, and 639-3 for what has no code there; `xx` for a film without words, `zxx` for a recording without. */
const languageSchema = z.string().regex(/^[a-z]{2,3}$/, 'is no language code')

function wholeNumber(first: number, last: number) {
  return z
    .string()
    .regex(/^\d+$/, 'is no whole number')
    .transform(Number)
    .pipe(z.number().min(first).max(last))
}

/** "a|b|c" as its parts, each there once, from `least` to `most` of them. */
function listOf<Item extends z.ZodType<string, string>>(item: Item, least: number, most: number) {
  return z
    .string()
    .transform((cell) => cell.split('|'))
    .pipe(z.array(item).min(least).max(most))
    .refine((parts) => new Set(parts).size === parts.length, 'names a word twice')
}

const wordSchema = z.string().regex(/^[^\s\p{Lu}](?:[^\p{Lu}]*[^\s\p{Lu}])?$/u, 'is no word in lower case')

const filmSchema = z.strictObject({
  imdb_id: z.string().regex(/^tt\d{7,}$/, 'is no IMDb id'),
  title: nameSchema,
  original_title: z.string(),
  year: wholeNumber(FIRST_YEAR, LAST_YEAR),
  genres: listOf(z.enum(MOVIELENS_GENRES), 1, 4),
  keywords: listOf(wordSchema, 5, 9),
  language: languageSchema,
  fame: wholeNumber(1, 5),
})

const trackSchema = z.strictObject({
  title: nameSchema,
  artist: nameSchema,
  year: wholeNumber(FIRST_YEAR, LAST_YEAR),
  language: languageSchema,
  tags: listOf(wordSchema, 4, 9),
  fame: wholeNumber(1, 5),
})

/** A row of resources/starter/movies.csv. */
export type StarterFilm = z.output<typeof filmSchema>

/** A row of resources/starter/tracks.csv. */
export type StarterTrack = z.output<typeof trackSchema>

/** The rows that have the shape of their file, and what is wrong with the others: file, line, column, fault. */
interface StarterRows<Row> {
  rows: Row[]
  faults: string[]
}

function readRows<Row>(folder: string, file: string, schema: z.ZodType<Row>): StarterRows<Row> {
  const rows: Row[] = []
  const faults: string[] = []
  for (const { line, cells } of parseTable(readFileSync(join(folder, file), 'utf8'))) {
    const parsed = schema.safeParse(cells)
    if (parsed.success) rows.push(parsed.data)
    else {
      for (const { path, message } of parsed.error.issues) {
        faults.push(`${file}, line ${line}, ${path.join(' ')}: ${message}`)
      }
    }
  }
  return { rows, faults }
}

/** The films of the catalogue. Throws where there is no such file or no table in it. */
export function readStarterFilms(folder = STARTER_FOLDER): StarterRows<StarterFilm> {
  return readRows(folder, 'movies.csv', filmSchema)
}

/** The tracks of the catalogue. Throws where there is no such file or no table in it. */
export function readStarterTracks(folder = STARTER_FOLDER): StarterRows<StarterTrack> {
  return readRows(folder, 'tracks.csv', trackSchema)
}
