import { Copy, Info, Minus, Plus } from 'lucide-react'
import type { KeyboardEvent, MouseEvent } from 'react'
import type { MovieCard } from '#shared/contract/movies.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { problemText } from '../../problem-text.ts'
import { strings } from '../../strings/index.ts'
import { asksForMenu, menuPlace, useContextMenu } from '../../ui/context-menu.tsx'
import { useSelectionActions } from '../selection/use-selection-actions.ts'

/** The way from a poster to its film's card: a menu, and a key for the card itself. */
export function useMovieMenu() {
  const store = useAppStore()
  const client = useClient()
  const { toggle } = useSelectionActions()
  const { open, menu } = useContextMenu()

  const openCard = (movie: MovieCard) => store.getState().openDialog({ kind: 'movie', movie })

  const copyTitle = async ({ title }: MovieCard) => {
    const { notify } = store.getState()
    try {
      await client.call('shell.copyText', { text: title })
      notify(strings.posters.titleCopied)
    } catch (thrown) {
      notify(problemText(strings.exporting.copyFailed, thrown), 'problem')
    }
  }

  const openMenu = (movie: MovieCard, place: { x: number; y: number }) => {
    const chosen = store.getState().chosen.some((other) => other.movie.key === movie.key)
    open({
      label: strings.posters.menuOf(movie.title),
      items: [
        {
          label: chosen ? strings.posters.letGo : strings.posters.choose,
          icon: chosen ? <Minus /> : <Plus />,
          onSelect: () => toggle(movie),
        },
        { label: strings.posters.details, icon: <Info />, onSelect: () => openCard(movie) },
        { label: strings.posters.copyTitle, icon: <Copy />, onSelect: () => void copyTitle(movie) },
      ],
      ...place,
    })
  }

  return {
    menu,
    openCard,
    /** For a click of the right button on a poster. */
    contextMenu(event: MouseEvent, movie: MovieCard) {
      event.preventDefault()
      openMenu(movie, menuPlace(event))
    },
    /** Takes the keys that open the card or the menu; false for any other. */
    keyDown(event: KeyboardEvent, movie: MovieCard | undefined): boolean {
      if (!movie) return false
      if (event.key === 'Enter' && event.altKey) openCard(movie)
      else if (asksForMenu(event) && event.target instanceof Element) openMenu(movie, menuPlace(event.target))
      else return false
      event.preventDefault()
      return true
    },
  }
}
