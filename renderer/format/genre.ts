import { strings } from '../strings/index.ts'

/** The name of a genre in the window's language; one that the catalogue does not know is shown as the data write it. */
export function genreName(genre: string): string {
  const names: Readonly<Record<string, string>> = strings.genres
  return Object.hasOwn(names, genre) ? (names[genre] ?? genre) : genre
}
