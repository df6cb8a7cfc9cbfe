/**
 * The positions of the k largest values, largest first; of equal values the smaller position first. Exact, by a
 * bounded heap: O(n log k). NaN is never taken, nor what `accept` refuses.
 */
export function topK(values: Float64Array, k: number, accept: (position: number) => boolean): number[] {
  const heap: number[] = []
  /** Whether a ranks behind b. */
  const behind = (a: number, b: number): boolean => {
    const valueA = values[a] ?? 0
    const valueB = values[b] ?? 0
    return valueA === valueB ? a > b : valueA < valueB
  }
  const swap = (i: number, j: number): void => {
    const kept = heap[i] ?? 0
    heap[i] = heap[j] ?? 0
    heap[j] = kept
  }
  const sinkRoot = (): void => {
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      if (left >= heap.length) return
      const right = left + 1
      const worse = right < heap.length && behind(heap[right] ?? 0, heap[left] ?? 0) ? right : left
      if (!behind(heap[worse] ?? 0, heap[at] ?? 0)) return
      swap(worse, at)
      at = worse
    }
  }
  const push = (position: number): void => {
    heap.push(position)
    let at = heap.length - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!behind(heap[at] ?? 0, heap[parent] ?? 0)) return
      swap(at, parent)
      at = parent
    }
  }
  for (let position = 0; position < values.length; position += 1) {
    if (Number.isNaN(values[position]) || k <= 0) continue
    if (heap.length < k) {
      if (accept(position)) push(position)
    } else if (behind(heap[0] ?? 0, position) && accept(position)) {
      heap[0] = position
      sinkRoot()
    }
  }
  return heap.sort((a, b) => (behind(a, b) ? 1 : -1))
}
