import { useState } from 'react'
import { useStable } from './use-stable.ts'

interface RovingKeys {
  /** The key of the item that the Tab key reaches; null in an empty list. */
  readonly active: string | null
  readonly setActive: (key: string) => void
}

/**
 * One tab stop for a list whose items come, go and change places: it stays with its item wherever that goes, and
 * when the item is gone passes to what stands in its place.
 */
export function useRovingKeys(keys: readonly string[]): RovingKeys {
  const [wanted, setWanted] = useState({ key: '', place: 0 })
  const place = keys.indexOf(wanted.key)
  // While an item is in the list its place is followed, so that its successor is known when it goes.
  if (place >= 0 && place !== wanted.place) setWanted({ key: wanted.key, place })
  // The same function over renders, so that memoised items are not rendered for it.
  const setActive = useStable((key: string) => setWanted({ key, place: Math.max(0, keys.indexOf(key)) }))
  const successor = keys[Math.min(wanted.place, keys.length - 1)] ?? null
  return {
    active: place >= 0 ? wanted.key : successor,
    setActive,
  }
}
