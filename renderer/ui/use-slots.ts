import { type RefObject, useEffect, useRef } from 'react'

/** Which element of a list shows which item: the element's number by the item's key, in the order of the list. */
export type Slots = ReadonlyMap<string, number>

/**
 * Gives each item of a list an element. The elements stay where they are and show what now stands in their place, so
 * that the browser has words to change, and nothing to make or to move.
 *
 * @param keys of the items, in their order.
 * @param before the elements as they are.
 * @param focused the key of the item that has the focus, or null. Its element goes where it goes, and goes with it,
 * so that the focus passes on as it does from anything that is taken away, and not silently to another item.
 */
export function assignSlots(keys: readonly string[], before: Slots, focused: string | null): Slots {
  const own = focused === null ? undefined : before.get(focused)
  const others = [...before.values()].filter((slot) => slot !== own).values()
  let next = Math.max(-1, ...before.values()) + 1
  const slotInPlace = () => {
    const { done, value } = others.next()
    if (!done) return value
    next += 1
    return next - 1
  }
  return new Map(keys.map((key) => [key, key === focused && own !== undefined ? own : slotInPlace()]))
}

/**
 * `assignSlots` from one rendering to the next: the numbers are the elements' keys.
 *
 * @param active the key of the item that has the focus where the list has it.
 */
export function useSlots(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  active: string | null,
): Slots {
  const shown = useRef<{ slots: Slots; active: string | null }>({ slots: new Map(), active: null })
  const focused = list.current?.contains(document.activeElement) ? shown.current.active : null
  const slots = assignSlots(keys, shown.current.slots, focused)
  useEffect(() => {
    shown.current = { slots, active }
  }, [slots, active])
  return slots
}
