import { useMemo } from 'react'
import type { MovieCard } from '#shared/contract/movies.ts'
import { useAppStore } from '../../context.tsx'
import type { AppStore } from '../../store/app-store.ts'
import { withMovie } from '../../store/selection-slice.ts'
import { listBack } from '../../store/turn-back.ts'
import { strings } from '../../strings/index.ts'

/** What can be done to the selection; each change can be undone. */
export function selectionActions(store: AppStore) {
  const undoable = (label: string, announced: boolean, change: () => void) => {
    const before = store.getState().chosen
    change()
    const after = store.getState().chosen
    if (after === before) return
    const { remember, setChosen } = store.getState()
    const turn = (from: typeof before, to: typeof before) =>
      setChosen(listBack(store.getState().chosen, from, to, ({ movie }) => movie.key))
    remember({ label, undo: () => turn(before, after), redo: () => turn(after, before) }, { announced })
  }

  return {
    /** Chooses a film, or lets it go: in the grid, where both are seen at once. */
    toggle(movie: MovieCard) {
      const { chosen, chooseMovie, dropMovie } = store.getState()
      const isChosen = chosen.some((other) => other.movie.key === movie.key)
      if (isChosen) undoable(strings.selection.removed(movie.title), false, () => dropMovie(movie.key))
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
