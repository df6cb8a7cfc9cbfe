/** Pictures that are ready to be seen, the longest ready first. */
const waiting = new Set<() => void>()

function revealNext(): void {
  const [next] = waiting
  if (next === undefined) return
  waiting.delete(next)
  next()
  if (waiting.size > 0) requestAnimationFrame(revealNext)
}

/**
 * Has a picture seen in a frame of its own: a screenful that is ready at once would have to be painted in one, and
 * that frame would be late.
 *
 * @returns takes it back.
 */
export function reveal(show: () => void): () => void {
  if (waiting.size === 0) requestAnimationFrame(revealNext)
  waiting.add(show)
  return () => {
    waiting.delete(show)
  }
}
