import type { JudgedTrack } from '#shared/contract/feedback.ts'
import type { MovieCard } from '#shared/contract/movies.ts'
import type { Session } from '#shared/contract/session.ts'
import type { AppState } from './app-store.ts'
import { mostKeys } from './playlist-slice.ts'
import { type ChosenMovie, withMovie } from './selection-slice.ts'

/** The parts of the state that a session is made from. */
export const savedParts = ['chosen', 'options', 'settings', 'openPlaylist', 'query', 'wallPlace'] as const

/** What is saved of the state, so that a restart shows the same window. */
export function sessionOf(state: Pick<AppState, (typeof savedParts)[number]>): Session {
  const { text, ...wall } = state.query
  const { limit, seed, method, diversity, dials, order, removedTags, pinnedTags, locked, handOrder } =
    state.options
  return {
    movies: state.chosen.map(({ movie }) => movie.key),
    colours: state.chosen.map(({ colour }) => colour),
    limit,
    seed,
    method,
    diversity,
    dials,
    order,
    removedTags: [...removedTags],
    pinnedTags: [...pinnedTags],
    locked: [...locked],
    handOrder: [...handOrder],
    openPlaylist: state.openPlaylist?.id ?? null,
    // A text is asked anew with each start, and the place in its answer with it.
    wall: { ...wall, place: text === '' ? state.wallPlace : 0 },
    settings: state.settings,
  }
}

/**
 * The part of the state a saved session stands for; `movies` are the cards of its films that are still there,
 * `judged` all that was ever said of tracks.
 */
export function stateOf(
  session: Session,
  movies: readonly MovieCard[],
  judged: readonly Pick<JudgedTrack, 'key' | 'verdict'>[],
): Pick<AppState, 'chosen' | 'options' | 'settings' | 'query' | 'wallPlace'> {
  const { movies: keys, colours, openPlaylist: _open, settings, wall, ...options } = session
  const { place: wallPlace, ...query } = wall
  const chosen = movies.reduce<readonly ChosenMovie[]>(withMovie, []).map((item): ChosenMovie => {
    const colour = colours[keys.indexOf(item.movie.key)]
    return colour === undefined ? item : { ...item, colour }
  })
  const told = (verdict: JudgedTrack['verdict']) =>
    judged.flatMap((track) => (track.verdict === verdict ? [track.key] : [])).slice(-mostKeys[verdict])
  return {
    chosen,
    options: { ...options, liked: told('liked'), disliked: told('disliked') },
    settings,
    query: { ...query, text: '' },
    wallPlace,
  }
}
