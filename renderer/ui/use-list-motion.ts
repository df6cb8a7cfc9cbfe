import { type RefObject, useLayoutEffect, useRef } from 'react'
import { motionWanted } from './motion.ts'

const timing = { duration: 180, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' }

/**
 * Shows where the items of a list went: each child with `data-key` slides from its old place to its new one
 * (FLIP: first, last, invert, play). Nothing moves where the user asked for less motion.
 *
 * @param order changes when the items change places; other renders are left alone.
 * @param axis which way the items follow each other.
 */
export function useListMotion(
  list: RefObject<HTMLElement | null>,
  order: string,
  axis: 'vertical' | 'horizontal' = 'vertical',
): void {
  const places = useRef(new Map<string, number>())
  const lastOrder = useRef(order)

  useLayoutEffect(() => {
    const before = places.current
    const after = placesOf(list.current, axis === 'vertical' ? 'offsetTop' : 'offsetLeft')
    const moved = lastOrder.current !== order && before.size > 0
    places.current = new Map([...after].map(([key, { place }]) => [key, place]))
    lastOrder.current = order
    if (!moved || !motionWanted()) return
    for (const [key, { item, place }] of after) move(item, before.get(key), place, axis)
  })
}

type Side = 'offsetTop' | 'offsetLeft'

function placesOf(list: HTMLElement | null, side: Side): Map<string, { item: HTMLElement; place: number }> {
  const items = [...(list?.children ?? [])].filter((child) => child instanceof HTMLElement)
  return new Map(items.map((item) => [item.dataset.key ?? '', { item, place: item[side] }]))
}

function move(
  item: HTMLElement,
  from: number | undefined,
  to: number,
  axis: 'vertical' | 'horizontal',
): void {
  if (from === undefined) {
    item.animate([{ opacity: 0 }, { opacity: 1 }], timing)
  } else if (from !== to) {
    const translate = axis === 'vertical' ? `0 ${from - to}px` : `${from - to}px 0`
    item.animate([{ translate }, { translate: '0 0' }], timing)
  }
}
