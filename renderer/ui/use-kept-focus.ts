import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus within a part of the window whose items come and go: when the focused item is taken away, the
 * focus goes to the fallback instead of being lost to the document.
 *
 * @param fallback a selector within the part, or of the part itself.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>, fallback: string): void {
  const inside = useRef(false)

  useEffect(() => {
    const node = part.current
    if (!node) return
    const enter = () => {
      inside.current = true
    }
    const leave = ({ target }: FocusEvent) => {
      // An item that is being taken away loses the focus too; only one that stays was left on purpose.
      queueMicrotask(() => {
        const stays = target instanceof Node && target.isConnected
        if (stays && !node.contains(document.activeElement)) inside.current = false
      })
    }
    node.addEventListener('focusin', enter)
    node.addEventListener('focusout', leave)
    return () => {
      node.removeEventListener('focusin', enter)
      node.removeEventListener('focusout', leave)
    }
  }, [part])

  useLayoutEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return
    part.current?.querySelector<HTMLElement>(fallback)?.focus()
  })
}
