import { type KeyboardEvent, useRef } from 'react'
import { useAppStore, useClient } from '../../context.tsx'

/** After this long without a key, the next letter begins a new word; milliseconds. */
const pause = 700

/**
 * Type-ahead, as the ARIA listbox pattern has it: letters typed lead to the next film whose title begins with them;
 * the same letter again leads on to the next one. Only while the focus is seen: after a click, letters are shortcuts.
 *
 * @param goTo moves the focus to a place.
 * @returns takes a key press; true where it was part of a word.
 */
export function useTypeAhead(goTo: (place: number) => void): (event: KeyboardEvent) => boolean {
  const client = useClient()
  const store = useAppStore()
  const typed = useRef({ text: '', at: 0 })

  return (event) => {
    const { key, target } = event
    const letter = [...key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
    // Another key ends the word: Space chooses again after an arrow.
    if (!letter && key !== 'Shift') typed.current = { text: '', at: 0 }
    if (!letter || !(target instanceof Element) || !target.matches(':focus-visible')) return false
    const goesOn = event.timeStamp - typed.current.at < pause
    const before = goesOn ? typed.current.text : ''
    if (!/[\p{L}\p{N}]/u.test(key) && before === '') return false
    const again = before === key
    const text = again ? key : before + key
    typed.current = { text, at: event.timeStamp }
    const { shownMovies: shown, wallPlace } = store.getState()
    if (!shown) return true
    const from = before === '' || again ? wallPlace + 1 : wallPlace
    client.call('movies.seek', { ...shown.query, start: text, from }).then(
      ({ place }) => {
        const now = store.getState()
        if (place !== null && now.shownMovies?.query === shown.query && typed.current.text === text)
          goTo(place)
      },
      // The focus stays where it is, as for letters that no title begins with.
      () => undefined,
    )
    return true
  }
}
