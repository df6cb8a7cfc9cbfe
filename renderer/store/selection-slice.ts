import type { MovieCard } from '#shared/contract/movies.ts'
import type { SliceCreator } from './app-store.ts'

/** How many colours of its own a chosen film can have before they come round again. */
export const movieColours = 10

/** The most films one taste is made from; the contract's own bound. */
export const mostChosen = 200

/** A chosen film with the number of its colour (1..10), which it keeps as long as it is chosen. */
export interface ChosenMovie {
  readonly movie: MovieCard
  readonly colour: number
}

export interface SelectionSlice {
  readonly chosen: readonly ChosenMovie[]
  chooseMovie(movie: MovieCard): void
  dropMovie(key: string): void
  /** Puts a film before the one at a place; the number of films for the end. */
  moveMovie(key: string, before: number): void
  /** Puts a whole selection in place: a restored session, or an undo. */
  setChosen(chosen: readonly ChosenMovie[]): void
}

/** The colour least used by those already chosen, the lowest number first. */
function freeColour(chosen: readonly ChosenMovie[]): number {
  const uses = new Array<number>(movieColours).fill(0)
  for (const { colour } of chosen) uses[colour - 1] = (uses[colour - 1] ?? 0) + 1
  return uses.indexOf(Math.min(...uses)) + 1
}

/** Adds a film with a colour of its own; one that is chosen already, or one too many, changes nothing. */
export function withMovie(chosen: readonly ChosenMovie[], movie: MovieCard): readonly ChosenMovie[] {
  if (chosen.length >= mostChosen || chosen.some((other) => other.movie.key === movie.key)) return chosen
  return [...chosen, { movie, colour: freeColour(chosen) }]
}

function moved(chosen: readonly ChosenMovie[], key: string, before: number): readonly ChosenMovie[] {
  const from = chosen.findIndex(({ movie }) => movie.key === key)
  const item = chosen[from]
  if (item === undefined || before === from || before === from + 1) return chosen
  const others = chosen.filter((other) => other !== item)
  return others.toSpliced(before > from ? before - 1 : before, 0, item)
}

/** The films the taste is made from, in the order of choosing. */
export const createSelectionSlice: SliceCreator<SelectionSlice> = (set) => ({
  chosen: [],
  chooseMovie: (movie) => set((state) => ({ chosen: withMovie(state.chosen, movie) })),
  dropMovie: (key) => set((state) => ({ chosen: state.chosen.filter(({ movie }) => movie.key !== key) })),
  moveMovie: (key, before) => set((state) => ({ chosen: moved(state.chosen, key, before) })),
  setChosen: (chosen) => set({ chosen }),
})
