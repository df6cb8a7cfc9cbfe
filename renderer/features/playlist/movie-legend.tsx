import './movie-legend.css'
import { strings } from '../../strings/index.ts'
import { Dot } from '../../ui/dot.tsx'
import type { MoviesByKey } from './why.ts'

/** Which colour is which film. */
export function MovieLegend({ movies }: { readonly movies: MoviesByKey }) {
  return (
    <ul className="movie-legend" aria-label={strings.taste.legend}>
      {[...movies.values()].map(({ movie, colour }) => (
        <li key={movie.key}>
          <Dot colour={colour} />
          {movie.title}
        </li>
      ))}
    </ul>
  )
}
