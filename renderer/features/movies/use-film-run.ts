import { useMemo, useRef } from 'react'
import type { MovieCard, MovieQuery } from '#shared/contract/movies.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { problemText } from '../../problem-text.ts'
import { movieAt, type ShownMovies } from '../../store/catalogue-slice.ts'
import { mostChosen } from '../../store/selection-slice.ts'
import { strings } from '../../strings/index.ts'
import { type SelectionRun, useSelectionActions } from '../selection/use-selection-actions.ts'

/** Choosing all films between two places of the wall. */
export interface FilmRun {
  /** The next run begins at this place. */
  readonly from: (place: number) => void
  /** Chooses all films from where the run began, else from `active`, to this place. `told`: with a notice. */
  readonly to: (place: number, active: number, told: boolean) => void
}

/** The films from one place to another, the first one first; those of pages that are not here are asked for. */
type FilmsBetween = (shown: ShownMovies, from: number, to: number) => Promise<readonly MovieCard[]>

/**
 * Runs of films on the wall, as lists have them: Shift with the keys that move, with a click or with Space. A run
 * that is made longer or shorter is one step back.
 */
export function useFilmRun(): FilmRun {
  const client = useClient()
  const store = useAppStore()
  const { beginRun } = useSelectionActions()
  const anchor = useRef<{ readonly query: MovieQuery; readonly place: number } | null>(null)
  const run = useRef<SelectionRun | null>(null)
  const asked = useRef(0)

  return useMemo(() => {
    const filmsBetween: FilmsBetween = async (shown, from, to) => {
      const first = Math.min(from, to)
      const here = Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => movieAt(shown, first + step))
      const films = here.filter((film) => film !== undefined)
      if (films.length === here.length) return films
      const range = { offset: first, limit: here.length }
      return (await client.call('movies.browse', { ...shown.query, ...range })).movies
    }

    const choose = async (shown: ShownMovies, from: number, to: number, told: boolean) => {
      asked.current += 1
      const mine = asked.current
      // No more than a taste can have: the far end of a longer run would be left out anyway.
      const end = to > from ? Math.min(to, from + mostChosen - 1) : Math.max(to, from - mostChosen + 1)
      const films = await filmsBetween(shown, from, end)
      if (mine !== asked.current) return
      if (run.current === null || !run.current.goesOn()) run.current = beginRun()
      run.current.extendTo(to < from ? films.toReversed() : films, { told, cut: end !== to })
    }

    return {
      from(place) {
        const query = store.getState().shownMovies?.query
        anchor.current = query ? { query, place } : null
        run.current = null
      },
      to(place, active, told) {
        const shown = store.getState().shownMovies
        if (!shown) return
        if (anchor.current?.query !== shown.query) anchor.current = { query: shown.query, place: active }
        choose(shown, anchor.current.place, place, told).catch((thrown: unknown) =>
          store.getState().notify(problemText(strings.movies.failed, thrown), 'problem'),
        )
      },
    }
  }, [client, store, beginRun])
}
