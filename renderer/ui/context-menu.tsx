import './menu.css'
import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type MenuItem, MenuItems, moveInMenu } from './menu-items.tsx'

/** What a context menu offers, and where in the window it opens, in CSS pixels. */
export interface OpenedMenu {
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly x: number
  readonly y: number
}

interface ContextMenuProps extends OpenedMenu {
  readonly onClose: () => void
}

/** How far a menu keeps from the window's edges, in CSS pixels. */
const margin = 8

/** A menu at the pointer. A click elsewhere, Escape, Tab and a choice close it; the focus goes back where it was. */
export function ContextMenu({ label, items, x, y, onClose }: ContextMenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ x, y })

  useLayoutEffect(() => {
    const node = menu.current
    if (!node) return
    const before = document.activeElement
    node.showPopover()
    const within = (at: number, size: number, room: number) =>
      Math.max(margin, at + size + margin > room ? Math.min(at - size, room - size - margin) : at)
    setPlace({
      x: within(x, node.offsetWidth, window.innerWidth),
      y: within(y, node.offsetHeight, window.innerHeight),
    })
    node.querySelector('button')?.focus()
    return () => {
      if (before instanceof HTMLElement && node.contains(document.activeElement)) before.focus()
    }
  }, [x, y])

  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (!(target instanceof Node && menu.current?.contains(target))) onClose()
    }
    document.addEventListener('pointerdown', closeOutside, true)
    document.addEventListener('scroll', closeOutside, true)
    window.addEventListener('blur', onClose)
    window.addEventListener('resize', onClose)
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true)
      document.removeEventListener('scroll', closeOutside, true)
      window.removeEventListener('blur', onClose)
      window.removeEventListener('resize', onClose)
    }
  }, [onClose])

  return (
    // By hand rather than "auto": the right button's own release would close that one at once.
    <div
      ref={menu}
      popover="manual"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="popover menu context-menu"
      style={{ left: place.x, top: place.y }}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        // Keys typed here are not shortcuts of what lies below.
        event.stopPropagation()
        if (event.key === 'Escape' || event.key === 'Tab') {
          event.preventDefault()
          onClose()
        } else moveInMenu(menu.current, event)
      }}
    >
      <MenuItems items={items} close={onClose} />
    </div>
  )
}

/** A part's context menu: `open` shows it, `menu` is to be rendered. */
export function useContextMenu() {
  const [opened, setOpened] = useState<OpenedMenu | null>(null)
  const close = useRef(() => setOpened(null)).current
  return { open: setOpened, menu: opened ? <ContextMenu {...opened} onClose={close} /> : null }
}

/** Whether a key press asks for the context menu: the menu key, or Shift and F10. */
export function asksForMenu(event: { readonly key: string; readonly shiftKey: boolean }): boolean {
  return event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
}

/** Where a context menu opens: at the pointer, or below an element for one asked for by the keyboard. */
export function menuPlace(event: Pick<MouseEvent, 'clientX' | 'clientY'> | Element): {
  x: number
  y: number
} {
  if (!(event instanceof Element)) return { x: event.clientX, y: event.clientY }
  const { left, bottom } = event.getBoundingClientRect()
  return { x: left + margin, y: bottom }
}
