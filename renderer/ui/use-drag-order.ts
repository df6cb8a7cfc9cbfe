import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** How far the pointer goes before a press becomes a drag, in CSS pixels. */
const threshold = 6
/** How near the edge of what scrolls a drag scrolls it, and by how much a frame. */
const edge = 48
const scrollStep = 12

interface Drag {
  readonly key: string
  /** Before which item it would be dropped; the number of items for the end. */
  readonly before: number
}

interface DragOrderOptions {
  /** The list whose children with `data-key` are dragged, and what scrolls it. */
  readonly list: RefObject<HTMLElement | null>
  readonly scroller: () => HTMLElement | null
  readonly onDrop: (key: string, before: number) => void
}

/** The items of a list and the middles of their heights in the window. */
function itemsOf(list: HTMLElement): { readonly key: string; readonly middle: number }[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > [data-key]')].map((item) => {
    const { top, height } = item.getBoundingClientRect()
    return { key: item.dataset.key ?? '', middle: top + height / 2 }
  })
}

/**
 * Lets the items of a list be dragged to another place by the mouse or a pen; a finger scrolls. A press that does not
 * move stays a click. Escape ends a drag with nothing changed.
 *
 * @returns what is being dragged, and the list's handler for a press.
 */
export function useDragOrder({ list, scroller, onDrop }: DragOrderOptions) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const stop = useRef<(() => void) | null>(null)
  const drop = useRef(onDrop)
  drop.current = onDrop

  useEffect(() => () => stop.current?.(), [])

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const { target, button, pointerType, clientY: pressedAt } = event
    if (button !== 0 || pointerType === 'touch' || event.ctrlKey || event.metaKey || event.shiftKey) return
    const item = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null
    const onControl = target instanceof Element && target.closest('button:not([data-drag])')
    const key = item?.dataset.key
    if (key === undefined || onControl || !list.current) return
    stop.current?.()
    stop.current = follow({
      list: list.current,
      scroller: scroller(),
      pressedAt,
      show: (before) => setDrag(before === null ? null : { key, before }),
      finish: (before) => drop.current(key, before),
    })
  }

  return { drag, onPointerDown }
}

interface Following {
  readonly list: HTMLElement
  readonly scroller: HTMLElement | null
  readonly pressedAt: number
  readonly show: (before: number | null) => void
  readonly finish: (before: number) => void
}

/** Follows one press until it ends. Gives the way to end it with nothing changed. */
function follow({ list, scroller, pressedAt, show, finish }: Following): () => void {
  const life = new AbortController()
  const { signal } = life
  let before: number | null = null
  let pointerAt = pressedAt
  let frame = 0

  const look = () => {
    const items = itemsOf(list)
    const below = items.findIndex(({ middle }) => pointerAt < middle)
    const next = below < 0 ? items.length : below
    if (next !== before) show(next)
    before = next
  }
  const scroll = () => {
    frame = requestAnimationFrame(scroll)
    if (!scroller) return
    const { top, bottom } = scroller.getBoundingClientRect()
    const step = pointerAt < top + edge ? -scrollStep : pointerAt > bottom - edge ? scrollStep : 0
    if (step === 0) return
    scroller.scrollTop += step
    look()
  }
  const end = () => {
    life.abort()
    cancelAnimationFrame(frame)
    show(null)
  }

  document.addEventListener(
    'pointermove',
    ({ clientY }) => {
      pointerAt = clientY
      if (before === null && Math.abs(clientY - pressedAt) < threshold) return
      if (frame === 0) frame = requestAnimationFrame(scroll)
      look()
    },
    { signal },
  )
  document.addEventListener(
    'pointerup',
    () => {
      const place = before
      end()
      if (place === null) return
      // The click that follows a drag is none.
      const swallow = (click: Event) => click.stopPropagation()
      document.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => document.removeEventListener('click', swallow, { capture: true }))
      finish(place)
    },
    { signal },
  )
  document.addEventListener('pointercancel', end, { signal })
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || before === null) return
      event.preventDefault()
      event.stopPropagation()
      end()
    },
    { signal, capture: true },
  )
  return end
}
