import { useSyncExternalStore } from 'react'

function watchPixelRatio(changed: () => void): () => void {
  const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** How many device pixels a CSS pixel has on the screen that the window is on. */
export function usePixelRatio(): number {
  return useSyncExternalStore(watchPixelRatio, () => window.devicePixelRatio)
}
