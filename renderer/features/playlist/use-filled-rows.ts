import { type RefObject, startTransition, useEffect, useRef, useState } from 'react'
import type { TrackFacts } from './track-facts.ts'

/** How many rows out of sight are brought up to date in one go. */
const rowsAtOnce = 12
/** How many rows beyond the edge count as in sight: what stands above a list may become lower with its change. */
const margin = 3
/**
 * By this height the window has room for more rows than a list shows, which begins below the taste: what counts as in
 * sight before it was looked at. CSS pixels.
 */
const guessedHeight = 60

/** Rows that the browser lays out in any case; those below it leaves alone by itself (track-list.css). */
const nearRows = 40

interface Sight {
  readonly first: number
  readonly last: number
}

/** How much of a row is drawn: its name alone, all that is seen of it, or also the buttons that the pointer brings out. */
export type RowDetail = 'name' | 'seen' | 'whole'

/** What a row shows. */
export interface FilledRow {
  readonly facts: TrackFacts
  /** Where it stands, from 0. */
  readonly place: number
  readonly detail: RowDetail
  /** Whether its turn is still to come, and the browser is not to lay it out until then. */
  readonly waiting: boolean
}

/**
 * Brings a list up to date from what is in sight outwards: the rows in sight at once, with the frame that answers,
 * the others in slices after it, so that keys and the pointer come through. All rows are there from the start, in
 * their order; one out of sight shows what it showed before, or its name alone, until its turn.
 */
export function useFilledRows(
  facts: readonly TrackFacts[],
  list: RefObject<HTMLElement | null>,
): readonly FilledRow[] {
  const sight = useSight(list)
  const shown = useRef<ReadonlyMap<string, FilledRow>>(new Map())
  const [progress, setProgress] = useState({ facts, reached: 0 })
  const reached = progress.facts === facts ? progress.reached : 0

  const { first, last } = sight.current
  const rows = facts.map((one, place): FilledRow => {
    if (place < reached) return { facts: one, place, detail: 'whole', waiting: false }
    const before = shown.current.get(one.key)
    const near = place < nearRows
    const done = before?.detail === 'whole' && !before.waiting
    if (done && before.facts === one && (before.place === place || !near)) return { ...before, place }
    if (place >= first && place <= last) {
      return { facts: one, place, detail: before?.detail === 'whole' ? 'whole' : 'seen', waiting: false }
    }
    return { facts: before?.facts ?? one, place, detail: before?.detail ?? 'name', waiting: near }
  })

  useEffect(() => {
    shown.current = new Map(rows.map((row) => [row.facts.key, row]))
    const unfinished = rows.filter(
      (row) => row.waiting || row.detail !== 'whole' || row.facts !== facts[row.place],
    )
    if (unfinished.length === 0) return undefined
    const next = (unfinished[rowsAtOnce]?.place ?? facts.length - 1) + 1
    return afterFrame(() => startTransition(() => setProgress({ facts, reached: next })))
  }, [rows, facts])

  return rows
}

/** Runs something once the next frame is painted. Gives the way to take that back. */
function afterFrame(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** The places of a list that are in sight, asked for after each frame that may have changed them. */
function useSight(list: RefObject<HTMLElement | null>): RefObject<Sight> {
  const sight = useRef<Sight>({ first: 0, last: Math.ceil(window.innerHeight / guessedHeight) })

  useEffect(() => {
    const look = () => {
      const node = list.current
      const scroller = node?.closest('.panel-scroll')
      const rows = node?.childElementCount ?? 0
      if (!node || !scroller || rows === 0) return
      const { top, height } = node.getBoundingClientRect()
      const seen = scroller.getBoundingClientRect()
      const row = height / rows
      if (row <= 0) return
      sight.current = {
        first: Math.floor((seen.top - top) / row) - margin,
        last: Math.ceil((seen.bottom - top) / row) + margin,
      }
    }
    const observer = new IntersectionObserver(look)
    if (list.current) observer.observe(list.current)
    addEventListener('scroll', look, { capture: true, passive: true })
    addEventListener('resize', look, { passive: true })
    return () => {
      observer.disconnect()
      removeEventListener('scroll', look, { capture: true })
      removeEventListener('resize', look)
    }
  }, [list])

  return sight
}
