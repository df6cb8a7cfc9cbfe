import './menu.css'
import { type KeyboardEvent, type ReactNode, type ToggleEvent, useId, useRef } from 'react'
import { classes } from './classes.ts'

export interface MenuItem {
  readonly label: string
  readonly icon?: ReactNode
  readonly onSelect: () => void
}

interface MenuProps {
  readonly trigger: ReactNode
  readonly triggerClassName?: string
  readonly label: string
  readonly items: readonly MenuItem[]
}

/** A menu button after the ARIA pattern: arrows move, Home and End jump, Escape and a choice close it. */
export function Menu({ trigger, triggerClassName, label, items }: MenuProps) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const buttons = () => [...(menu.current?.querySelectorAll('button') ?? [])]

  const focusFirst = (event: ToggleEvent) => {
    if (event.newState === 'open') buttons()[0]?.focus()
  }

  const move = (event: KeyboardEvent) => {
    const all = buttons()
    const now = all.findIndex((button) => button.matches(':focus'))
    const next = { ArrowDown: now + 1, ArrowUp: now - 1 + all.length, Home: 0, End: all.length - 1 }[
      event.key
    ]
    if (next === undefined) return
    event.preventDefault()
    all[next % all.length]?.focus()
  }

  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        className={classes('button', triggerClassName)}
      >
        {trigger}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className="popover menu"
        onToggle={focusFirst}
        onKeyDown={move}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className="menu-item"
            onClick={() => {
              menu.current?.hidePopover()
              item.onSelect()
            }}
          >
            {item.icon}
            {item.label}
          </button>
        ))}
      </div>
    </>
  )
}
