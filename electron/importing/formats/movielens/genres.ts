import { listOf } from '../cells.ts'

/** The 19 columns of flags in MovieLens 100K, in order; "unknown" is no genre. */
export const FLAG_GENRES: readonly (string | null)[] = [
  null,
  'Action',
  'Adventure',
  'Animation',
  'Children',
  'Comedy',
  'Crime',
  'Documentary',
  'Drama',
  'Fantasy',
  'Film-Noir',
  'Horror',
  'Musical',
  'Mystery',
  'Romance',
  'Sci-Fi',
  'Thriller',
  'War',
  'Western',
]

/** The genres in a cell: "Adventure|Children's" gives Adventure and Children; "(no genres listed)" gives none. */
export function parseGenres(cell: string | undefined): string[] {
  return listOf(cell, '|')
    .filter((genre) => genre !== '(no genres listed)' && genre.toLowerCase() !== 'unknown')
    .map((genre) => (genre === "Children's" ? 'Children' : genre))
}
