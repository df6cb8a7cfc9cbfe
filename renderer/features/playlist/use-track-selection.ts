import { useMemo, useState } from 'react'

/** How a click or a key asks for tracks: one more or less, or all from the last one on. */
export type SelectionReach = 'one' | 'range'

interface Selected {
  readonly keys: ReadonlySet<string>
  /** From where a range reaches. */
  readonly anchor: string | null
}

const nothing: Selected = { keys: new Set(), anchor: null }

/** A selection after a track was asked for; `order` is the list as it stands. */
export function reachTo(
  selected: Selected,
  order: readonly string[],
  key: string,
  reach: SelectionReach,
): Selected {
  if (reach === 'one') {
    const keys = new Set(selected.keys)
    if (!keys.delete(key)) keys.add(key)
    return { keys, anchor: key }
  }
  const from = selected.anchor === null ? -1 : order.indexOf(selected.anchor)
  const to = order.indexOf(key)
  const start = from < 0 ? to : from
  const range = order.slice(Math.min(start, to), Math.max(start, to) + 1)
  return { keys: new Set(range), anchor: order[start] ?? key }
}

export interface TrackSelection {
  /** The keys selected, of those in the list. */
  readonly keys: ReadonlySet<string>
  readonly reach: (key: string, reach: SelectionReach) => void
  /** Sets where a range will reach from, where nothing is selected. */
  readonly anchorAt: (key: string) => void
  readonly all: () => void
  readonly clear: () => void
}

/** The tracks selected in a list. What leaves the list leaves the selection, and is in it again when it returns. */
export function useTrackSelection(order: readonly string[]): TrackSelection {
  const [selected, setSelected] = useState(nothing)
  const keys = useMemo(() => new Set(order.filter((key) => selected.keys.has(key))), [order, selected])
  return {
    keys,
    reach: (key, reach) => setSelected((now) => reachTo(now, order, key, reach)),
    anchorAt: (key) => setSelected((now) => (now.keys.size === 0 ? { ...now, anchor: key } : now)),
    all: () => setSelected((now) => ({ keys: new Set(order), anchor: now.anchor })),
    clear: () => setSelected((now) => ({ keys: new Set(), anchor: now.anchor })),
  }
}
