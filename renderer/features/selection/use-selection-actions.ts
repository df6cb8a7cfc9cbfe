import { useMemo } from 'react'
import type { MovieCard } from '#shared/contract/movies.ts'
import { useAppStore } from '../../context.tsx'
import type { AppStore } from '../../store/app-store.ts'
import { type ChosenMovie, mostChosen, withMovie } from '../../store/selection-slice.ts'
import { listBack } from '../../store/turn-back.ts'
import { strings } from '../../strings/index.ts'

interface RunEnd {
  /** With a notice that offers the way back. */
  readonly told: boolean
  /** The run was to be longer than a selection may be. */
  readonly cut: boolean
}

/** Films being chosen one after the other, as one step back. */
export interface SelectionRun {
  /** Whether nothing else has changed the selection since. */
  readonly goesOn: () => boolean
  /** Chooses these films in place of those of the last time. */
  readonly extendTo: (movies: readonly MovieCard[], how: RunEnd) => void
}

/** What can be done to the selection; each change can be undone. */
export function selectionActions(store: AppStore) {
  type Chosen = readonly ChosenMovie[]
  const turn = (from: Chosen, to: Chosen) => {
    const { chosen, setChosen } = store.getState()
    setChosen(listBack(chosen, from, to, ({ movie }) => movie.key))
  }
  const undoable = (label: string, announced: boolean, change: () => void) => {
    const before = store.getState().chosen
    change()
    const after = store.getState().chosen
    if (after === before) return
    const deed = { label, undo: () => turn(before, after), redo: () => turn(after, before) }
    store.getState().remember(deed, { announced })
  }
  const tellFull = () => store.getState().notify(strings.selection.full(mostChosen))

  return {
    /** Chooses a film, or lets it go: in the grid, where both are seen at once. */
    toggle(movie: MovieCard) {
      const { chosen, chooseMovie, dropMovie } = store.getState()
      const isChosen = chosen.some((other) => other.movie.key === movie.key)
      if (isChosen) undoable(strings.selection.removed(movie.title), false, () => dropMovie(movie.key))
      else if (chosen.length >= mostChosen) tellFull()
      else undoable(strings.selection.added(movie.title), false, () => chooseMovie(movie))
    },
    /** Takes a film out of the tray, with a notice that offers the way back. */
    remove(movie: MovieCard) {
      undoable(strings.selection.removed(movie.title), true, () => store.getState().dropMovie(movie.key))
    },
    /** Puts a film before the one at a place in the tray; the number of films for the end. */
    move(movie: MovieCard, before: number) {
      undoable(strings.selection.moved(movie.title), false, () =>
        store.getState().moveMovie(movie.key, before),
      )
    },
    chooseAll(movies: readonly MovieCard[]) {
      const label = strings.selection.added(movies.map(({ title }) => title).join(', '))
      undoable(label, false, () => {
        const { chosen, setChosen } = store.getState()
        // At once: each change of the selection asks for a playlist.
        setChosen(movies.reduce(withMovie, chosen))
      })
    },
    /** Chooses many films at once, with a notice that offers the way back. `label` says what was done with how many. */
    chooseMany(movies: readonly MovieCard[], label: (count: number) => string) {
      const { chosen } = store.getState()
      const all = movies.reduce(withMovie, chosen)
      undoable(label(all.length - chosen.length), true, () => store.getState().setChosen(all))
    },
    /** Begins to choose a run of films. */
    beginRun(): SelectionRun {
      const before = store.getState().chosen
      let after: Chosen = before
      let step: number | null = null
      return {
        goesOn: () => store.getState().chosen === after,
        extendTo(movies, { told, cut }) {
          after = movies.reduce(withMovie, before)
          store.getState().setChosen(after)
          const missing = movies.some(({ key }) => !after.some(({ movie }) => movie.key === key))
          if (missing || cut) tellFull()
          const added = after.length - before.length
          if (added === 0 && step === null) return
          const deed = {
            label: strings.selection.addedMany(added),
            undo: () => turn(before, after),
            redo: () => turn(after, before),
          }
          step = store.getState().remember(deed, { announced: told, continues: step })
        },
      }
    },
    clear() {
      const { chosen } = store.getState()
      if (chosen.length === 0) return
      undoable(strings.selection.cleared(chosen.length), true, () => store.getState().setChosen([]))
    },
  }
}

/** The actions on the selection of this window. */
export function useSelectionActions() {
  const store = useAppStore()
  return useMemo(() => selectionActions(store), [store])
}
