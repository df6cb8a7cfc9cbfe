import './movie-legend.css'
import type { ChosenMovie } from '../../store/selection-slice.ts'
import { strings } from '../../strings/index.ts'
import { Dot } from '../../ui/dot.tsx'

/** Which colour is which film. */
export function MovieLegend({ chosen }: { readonly chosen: readonly ChosenMovie[] }) {
  return (
    <ul className="movie-legend" aria-label={strings.taste.legend}>
      {chosen.map(({ movie, colour }) => (
        <li key={movie.key}>
          <Dot colour={colour} />
          {movie.title}
        </li>
      ))}
    </ul>
  )
}
