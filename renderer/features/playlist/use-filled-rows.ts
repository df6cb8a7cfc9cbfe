import { type RefObject, startTransition, useEffect, useRef, useState } from 'react'
import { useSlots } from '../../ui/use-slots.ts'
import type { TrackFacts } from './track-facts.ts'

/** How many rows out of sight are brought up to date in one go. */
const rowsAtOnce = 12
/** How many rows beyond the edge count as in sight: what stands above a list may become lower with its change. */
const margin = 1
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

/** A row of the list, and what it shows. */
export interface FilledRow {
  /** The track whose row it is. */
  readonly key: string
  /** The row's number, which it keeps while it is in the document (use-slots.ts). */
  readonly slot: number
  /** What is drawn in it: until its turn, what it showed before, be it of another track. */
  readonly facts: TrackFacts
  /** Where it stands, from 0. */
  readonly place: number
  readonly detail: RowDetail
  /** Whether it is new and its turn is still to come: until then the browser does not lay it out. */
  readonly waiting: boolean
}

/**
 * Brings a list up to date from what is in sight outwards: the rows in sight at once, with the frame that answers,
 * the others in slices after it, so that keys and the pointer come through. All rows are there from the start; one out
 * of sight shows what it showed before, or its name alone where it is new, until its turn.
 *
 * @param active the key of the track that the keyboard is at: its row waits for nothing.
 */
export function useFilledRows(
  facts: readonly TrackFacts[],
  list: RefObject<HTMLElement | null>,
  active: string | null,
): readonly FilledRow[] {
  const sight = useSight(list)
  const shown = useRef<ReadonlyMap<number, FilledRow>>(new Map())
  const [progress, setProgress] = useState({ facts, reached: 0 })
  const reached = progress.facts === facts ? progress.reached : 0

  const { first, last } = sight.current
  const slots = useSlots(
    list,
    facts.map(({ key }) => key),
    active,
  )
  const rows = facts.map((one, place): FilledRow => {
    const { key } = one
    const slot = slots.get(key) ?? place
    if (place < reached) return { key, slot, facts: one, place, detail: 'whole', waiting: false }
    const before = shown.current.get(slot)
    if ((place >= first && place <= last) || key === active) {
      const detail = before?.detail === 'whole' ? 'whole' : 'seen'
      return { key, slot, facts: one, place, detail, waiting: false }
    }
    if (before) return { ...before, key, place }
    return { key, slot, facts: one, place, detail: 'name', waiting: place < nearRows }
  })

  useEffect(() => {
    shown.current = new Map(rows.map((row) => [row.slot, row]))
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
