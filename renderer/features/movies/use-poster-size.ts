import { type RefObject, useCallback, useEffect } from 'react'
import { useAppStore, useClient } from '../../context.tsx'
import { posterWidths } from '../../store/settings-slice.ts'

/** How far one turn of the wheel or one press of a key goes, in CSS pixels. */
const stride = 3 * posterWidths.step

/** Which way a key turns the size; null for any other key. */
function turnOf(key: string): 1 | -1 | null {
  if (key === '+' || key === '=') return 1
  return key === '-' ? -1 : null
}

/**
 * Lets the posters grow and shrink on the wall itself: Ctrl or Cmd with + and - while it has the focus, and with the
 * wheel, as in any viewer of pictures. Elsewhere these keys size the text.
 *
 * @returns takes a key press; true where it sized the posters.
 */
export function usePosterSize(wall: RefObject<HTMLElement | null>) {
  const store = useAppStore()
  const { platform } = useClient()

  const turn = useCallback(
    (direction: 1 | -1) => {
      const { settings, setSettings } = store.getState()
      const wanted = settings.posterWidth + direction * stride
      setSettings({ posterWidth: Math.max(posterWidths.least, Math.min(wanted, posterWidths.most)) })
    },
    [store],
  )

  useEffect(() => {
    const node = wall.current
    if (!node) return
    const roll = (event: WheelEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.deltaY === 0) return
      event.preventDefault()
      turn(event.deltaY < 0 ? 1 : -1)
    }
    // React listens passively to the wheel; the page's own zoom can only be refused otherwise.
    node.addEventListener('wheel', roll, { passive: false })
    return () => node.removeEventListener('wheel', roll)
  }, [wall, turn])

  return (event: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }): boolean => {
    const mod = platform === 'darwin' ? event.metaKey : event.ctrlKey
    const direction = mod && !event.altKey ? turnOf(event.key) : null
    if (direction !== null) turn(direction)
    return direction !== null
  }
}
