/** Whether things may move: neither the system nor the app's own setting asks for less motion. */
export function motionWanted(): boolean {
  if (document.documentElement.dataset.motion === 'reduced') return false
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
