import { useSyncExternalStore } from 'react'

/** Tells each change. A media query tells only that the ratio is not the one any more that it was made for. */
function watchPixelRatio(changed: () => void): () => void {
  let query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
  const changedAgain = () => {
    query.removeEventListener('change', changedAgain)
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', changedAgain)
    changed()
  }
  query.addEventListener('change', changedAgain)
  return () => query.removeEventListener('change', changedAgain)
}

/** How many device pixels a CSS pixel has on the screen that the window is on. */
export function usePixelRatio(): number {
  return useSyncExternalStore(watchPixelRatio, () => window.devicePixelRatio)
}
