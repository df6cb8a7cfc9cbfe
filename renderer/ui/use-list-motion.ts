import { type RefObject, useLayoutEffect, useRef } from 'react'
import { motionWanted } from './motion.ts'

const timing = { duration: 180, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' }

/**
 * Shows where the items of a list went: each child with `data-key` slides from its old place to its new one
 * (FLIP: first, last, invert, play). Nothing moves where the user asked for less motion.
 *
 * @param order changes when the items change places; other renders are left alone.
 */
export function useListMotion(list: RefObject<HTMLElement | null>, order: string): void {
  const places = useRef(new Map<string, number>())
  const lastOrder = useRef(order)

  useLayoutEffect(() => {
    const before = places.current
    const after = placesOf(list.current)
    const moved = lastOrder.current !== order && before.size > 0
    places.current = new Map([...after].map(([key, { top }]) => [key, top]))
    lastOrder.current = order
    if (!moved || !motionWanted()) return
    for (const [key, { item, top }] of after) move(item, before.get(key), top)
  })
}

function placesOf(list: HTMLElement | null): Map<string, { item: HTMLElement; top: number }> {
  const items = [...(list?.children ?? [])].filter((child) => child instanceof HTMLElement)
  return new Map(items.map((item) => [item.dataset.key ?? '', { item, top: item.offsetTop }]))
}

function move(item: HTMLElement, from: number | undefined, to: number): void {
  if (from === undefined) item.animate([{ opacity: 0 }, { opacity: 1 }], timing)
  else if (from !== to) item.animate([{ translate: `0 ${from - to}px` }, { translate: '0 0' }], timing)
}
