import { type RefObject, useLayoutEffect, useRef } from 'react'
import { motionWanted } from './motion.ts'

type Axis = 'vertical' | 'horizontal'

/** How far before the window an item may begin and still reach into it, in CSS pixels. */
const overhang = 120
/** Longer lists change at once: asking where all their items are takes longer than a frame. */
const mostMoved = 60
const timing = { duration: 180, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' }

/**
 * Shows where the items of a list went: each child with `data-key` slides from its old place to its new one
 * (FLIP: first, last, invert, play); what is new stands there at once. Nothing moves in a long list, nor where the
 * user asked for less motion.
 *
 * @param order changes when the items change places; other renders are left alone.
 * @param axis which way the items follow each other.
 */
export function useListMotion(
  list: RefObject<HTMLElement | null>,
  order: string,
  axis: Axis = 'vertical',
): void {
  const places = useRef({ order: '', starts: new Map<string, number>() })

  // Only where the order changes: asking for places makes the browser lay the whole list out.
  useLayoutEffect(() => {
    const { current: node } = list
    const before = places.current
    const after = placesOf(node, axis)
    places.current = { order, starts: new Map([...after].map(([key, { place }]) => [key, place])) }
    if (!node || before.order === order || before.starts.size === 0 || !motionWanted()) return
    const inSight = sightOf(node, axis)
    for (const [key, { item, place }] of after) {
      const from = before.starts.get(key)
      if (from === undefined || from === place) continue
      if (inSight(place) || inSight(from)) move(item, from - place, axis)
    }
  }, [list, order, axis])
}

/** Tells whether a place in a list can be seen in the window. */
function sightOf(list: HTMLElement, axis: Axis): (place: number) => boolean {
  const { top, left } = list.getBoundingClientRect()
  const [start, end] = axis === 'vertical' ? [top, window.innerHeight] : [left, window.innerWidth]
  return (place) => start + place > -overhang && start + place < end
}

function placesOf(list: HTMLElement | null, axis: Axis): Map<string, { item: HTMLElement; place: number }> {
  if (list !== null && list.childElementCount > mostMoved) return new Map()
  const items = [...(list?.children ?? [])].filter((child) => child instanceof HTMLElement)
  const side = axis === 'vertical' ? 'offsetTop' : 'offsetLeft'
  return new Map(items.map((item) => [item.dataset.key ?? '', { item, place: item[side] }]))
}

function move(item: HTMLElement, way: number, axis: Axis): void {
  const translate = axis === 'vertical' ? `0 ${way}px` : `${way}px 0`
  // Above those that stay, which the browser else had to paint one by one, between those that pass over and under them.
  item.style.zIndex = '1'
  item.animate([{ translate }, { translate: '0 0' }], timing).finished.then(
    () => item.style.removeProperty('z-index'),
    // Taken away meanwhile.
    () => {},
  )
}
