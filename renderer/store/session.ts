import type { MovieCard } from '#shared/contract/movies.ts'
import type { Session } from '#shared/contract/session.ts'
import type { AppState } from './app-store.ts'
import { type ChosenMovie, withMovie } from './selection-slice.ts'

/** What is saved of the state, so that a restart shows the same window. */
export function sessionOf(state: Pick<AppState, 'chosen' | 'options' | 'settings'>): Session {
  const { limit, seed, method, diversity, dials, removedTags, pinnedTags, locked, disliked } = state.options
  return {
    movies: state.chosen.map(({ movie }) => movie.key),
    limit,
    seed,
    method,
    diversity,
    dials,
    removedTags: [...removedTags],
    pinnedTags: [...pinnedTags],
    locked: [...locked],
    disliked: [...disliked],
    settings: state.settings,
  }
}

/** The part of the state a saved session stands for; `movies` are the cards of its films that are still there. */
export function stateOf(
  session: Session,
  movies: readonly MovieCard[],
): Pick<AppState, 'chosen' | 'options' | 'settings'> {
  const { movies: _keys, settings, ...options } = session
  const chosen = movies.reduce<readonly ChosenMovie[]>(withMovie, [])
  return { chosen, options, settings }
}
