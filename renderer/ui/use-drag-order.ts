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

type Axis = 'vertical' | 'horizontal'

interface DragOrderOptions {
  /** The list whose children with `data-key` are dragged, and what scrolls it. */
  readonly list: RefObject<HTMLElement | null>
  readonly scroller: () => HTMLElement | null
  /** Which way the items follow each other; 'vertical' where it is not said. */
  readonly axis?: Axis
  readonly onDrop: (key: string, before: number) => void
}

/** Where a thing begins and ends along an axis, in the window. */
function extentOf(element: HTMLElement, axis: Axis): { start: number; end: number } {
  const { top, bottom, left, right } = element.getBoundingClientRect()
  return axis === 'vertical' ? { start: top, end: bottom } : { start: left, end: right }
}

/** The items of a list and their middles along its axis. */
function itemsOf(list: HTMLElement, axis: Axis): { readonly key: string; readonly middle: number }[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > [data-key]')].map((item) => {
    const { start, end } = extentOf(item, axis)
    return { key: item.dataset.key ?? '', middle: (start + end) / 2 }
  })
}

/**
 * Lets the items of a list be dragged to another place by the mouse or a pen; a finger scrolls. A press that does not
 * move stays a click. Escape ends a drag with nothing changed.
 *
 * @returns what is being dragged, and the list's handler for a press.
 */
export function useDragOrder({ list, scroller, axis = 'vertical', onDrop }: DragOrderOptions) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const stop = useRef<(() => void) | null>(null)
  const drop = useRef(onDrop)
  drop.current = onDrop

  useEffect(() => () => stop.current?.(), [])

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const { target, button, pointerType } = event
    if (button !== 0 || pointerType === 'touch' || event.ctrlKey || event.metaKey || event.shiftKey) return
    const item = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null
    const onControl = target instanceof Element && target.closest('button:not([data-drag])')
    const key = item?.dataset.key
    if (key === undefined || onControl || !list.current) return
    stop.current?.()
    stop.current = follow({
      list: list.current,
      scroller: scroller(),
      axis,
      pressedAt: along(event, axis),
      show: (before) => setDrag(before === null ? null : { key, before }),
      finish: (before) => drop.current(key, before),
    })
  }

  return { drag, onPointerDown }
}

interface Following {
  readonly list: HTMLElement
  readonly scroller: HTMLElement | null
  readonly axis: Axis
  readonly pressedAt: number
  readonly show: (before: number | null) => void
  readonly finish: (before: number) => void
}

const along = ({ clientX, clientY }: { clientX: number; clientY: number }, axis: Axis) =>
  axis === 'vertical' ? clientY : clientX

/** Follows one press until it ends. Gives the way to end it with nothing changed. */
function follow({ list, scroller, axis, pressedAt, show, finish }: Following): () => void {
  const life = new AbortController()
  const { signal } = life
  let before: number | null = null
  let pointerAt = pressedAt
  let frame = 0

  const look = () => {
    const items = itemsOf(list, axis)
    const below = items.findIndex(({ middle }) => pointerAt < middle)
    const next = below < 0 ? items.length : below
    if (next !== before) show(next)
    before = next
  }
  const scroll = () => {
    frame = requestAnimationFrame(scroll)
    if (!scroller) return
    const { start, end } = extentOf(scroller, axis)
    const step = pointerAt < start + edge ? -scrollStep : pointerAt > end - edge ? scrollStep : 0
    if (step === 0) return
    scroller.scrollBy(axis === 'vertical' ? { top: step } : { left: step })
    look()
  }
  const end = () => {
    life.abort()
    cancelAnimationFrame(frame)
    show(null)
  }

  document.addEventListener(
    'pointermove',
    (event) => {
      pointerAt = along(event, axis)
      if (before === null && Math.abs(pointerAt - pressedAt) < threshold) return
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
