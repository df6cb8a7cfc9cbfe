import type { PosterMovie } from '../../../renderer/features/movies/poster-art/colouring.ts'

/** The genres of MovieLens. */
export const genres = [
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
  'IMAX',
  'Musical',
  'Mystery',
  'Romance',
  'Sci-Fi',
  'Thriller',
  'War',
  'Western',
]

/** A film of which only what the test is about is told. */
export function movieOf(told: Partial<PosterMovie>): PosterMovie {
  return { title: 'The Long Way Round', year: 1995, genres: ['Thriller'], keywords: [], ...told }
}

/** So many films of one genre, told apart by their titles and years. */
export function moviesOf(genre: string, count: number): PosterMovie[] {
  return Array.from({ length: count }, (_, i) =>
    movieOf({ title: `Untold ${i}`, year: 1930 + (i % 95), genres: [genre] }),
  )
}
