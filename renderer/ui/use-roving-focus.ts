import { type KeyboardEvent, useState } from 'react'

interface RovingFocus {
  /** The item that the Tab key reaches. */
  readonly active: number
  readonly setActive: (index: number) => void
  /** For the list's onKeyDown: moves the focus among the elements marked `data-roving`. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** One tab stop for a whole list: arrows along its axis, Home and End move within. */
export function useRovingFocus(count: number, axis: 'vertical' | 'horizontal'): RovingFocus {
  const [wanted, setActive] = useState(0)
  const active = Math.max(0, Math.min(wanted, count - 1))
  const [back, on] = axis === 'vertical' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight']

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const steps: Record<string, number> = { [back]: active - 1, [on]: active + 1, Home: 0, End: count - 1 }
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const next = Math.max(0, Math.min(step, count - 1))
    setActive(next)
    const items = event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')
    items[next]?.focus()
  }

  return { active, setActive, onKeyDown }
}
