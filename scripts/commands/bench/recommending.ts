import { recommendationRequestSchema } from '#shared/contract/recommendations.ts'
import type { Opened } from '../command.ts'
import { sample } from '../evaluation/sample.ts'
import { type Measured, measure } from './measure.ts'

const SELECTIONS = 40
const FILMS = 3
const SEED = 42

/** A list of thirty for three films: the blend beside the classic method. */
export function measureRecommending({ library, service }: Opened): Promise<Measured> {
  const { films } = library.browser().catalogue
  const drawn = sample(films, SELECTIONS * FILMS, SEED)
  const selections = Array.from({ length: Math.floor(drawn.length / FILMS) }, (_, at) =>
    drawn.slice(at * FILMS, (at + 1) * FILMS).map(({ key }) => key),
  )
  const make = (method: 'blend' | 'classic') => (movies: readonly string[]) =>
    service.makePlaylist(recommendationRequestSchema.parse({ movies, method }))
  return measure(
    { name: 'a playlist for three films', call: make('blend') },
    { name: 'classic: TF-IDF and cosine', call: make('classic') },
    selections,
    true,
  )
}
