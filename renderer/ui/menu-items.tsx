import './menu.css'
import type { KeyboardEvent, ReactNode } from 'react'
import { classes } from './classes.ts'

export interface MenuItem {
  readonly label: string
  readonly icon?: ReactNode
  /** The shortcut that does the same, as it is printed on the keys. */
  readonly keys?: string
  /** Whether a line stands above it. */
  readonly apart?: boolean
  readonly onSelect: () => void
}

/** The items of a menu as buttons. `close` runs before what was chosen. */
export function MenuItems({
  items,
  close,
}: {
  readonly items: readonly MenuItem[]
  readonly close: () => void
}) {
  return items.map(({ label, icon, keys, apart, onSelect }) => (
    <button
      key={label}
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={classes('menu-item', apart && 'menu-item-apart')}
      aria-keyshortcuts={keys}
      onClick={() => {
        close()
        onSelect()
      }}
    >
      {icon}
      <span>{label}</span>
      {keys ? (
        <span className="menu-keys" aria-hidden="true">
          {keys}
        </span>
      ) : null}
    </button>
  ))
}

/** Moves the focus among a menu's items: arrows, Home and End, and a letter to the next item that begins with it. */
export function moveInMenu(menu: HTMLElement | null, event: KeyboardEvent): void {
  const all = [...(menu?.querySelectorAll('button') ?? [])]
  const now = all.findIndex((button) => button.matches(':focus'))
  const next = targetOf(event, all, now)
  if (next === undefined) return
  event.preventDefault()
  all[next % all.length]?.focus()
}

function targetOf(event: KeyboardEvent, all: readonly HTMLElement[], now: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: now + 1,
    ArrowUp: (now < 0 ? all.length : now) - 1 + all.length,
    Home: 0,
    End: all.length - 1,
  }
  const step = steps[event.key]
  if (step !== undefined || event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey)
    return step
  const begins = (index: number) =>
    all[index % all.length]?.textContent.trim().toLowerCase().startsWith(event.key.toLowerCase())
  return all.map((_, index) => now + 1 + index).find(begins)
}
