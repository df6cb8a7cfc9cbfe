import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the same over renders and does what its latest version does: for handlers of memoised parts. */
export function useStable<Args extends readonly unknown[], Result>(
  latest: (...args: Args) => Result,
): (...args: Args) => Result {
  const held = useRef(latest)
  useLayoutEffect(() => {
    held.current = latest
  })
  return useCallback((...args: Args) => held.current(...args), [])
}
