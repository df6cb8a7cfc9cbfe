import type { MouseEvent } from 'react'

/** How far the mark reaches from a poster's left upper corner, in CSS pixels; movie-grid.css draws it. */
const reach = 34

/** Whether a click is on the mark that leads to a film's card. There is none for fingers, which do not hover. */
export function isOnMark(event: MouseEvent, cell: Element): boolean {
  const { nativeEvent } = event
  const byFinger = 'pointerType' in nativeEvent && nativeEvent.pointerType !== 'mouse'
  const { left, top } = cell.getBoundingClientRect()
  const x = event.clientX - left
  const y = event.clientY - top
  return !byFinger && event.detail > 0 && x >= 0 && y >= 0 && x < reach && y < reach
}
