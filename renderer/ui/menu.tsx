import './menu.css'
import { type ReactNode, type ToggleEvent, useId, useRef } from 'react'
import { classes } from './classes.ts'
import { type MenuItem, MenuItems, moveInMenu } from './menu-items.tsx'

interface MenuProps {
  readonly trigger: ReactNode
  readonly triggerClassName?: string
  /** Names the button where it shows no words. */
  readonly triggerLabel?: string
  readonly label: string
  readonly items: readonly MenuItem[]
}

/** A menu button after the ARIA pattern: arrows move, Home and End jump, Escape and a choice close it. */
export function Menu({ trigger, triggerClassName, triggerLabel, label, items }: MenuProps) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)

  const focusFirst = (event: ToggleEvent) => {
    if (event.newState === 'open') menu.current?.querySelector('button')?.focus()
  }

  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={triggerLabel}
        title={triggerLabel}
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
        onKeyDown={(event) => moveInMenu(menu.current, event)}
      >
        <MenuItems items={items} close={() => menu.current?.hidePopover()} />
      </div>
    </>
  )
}
