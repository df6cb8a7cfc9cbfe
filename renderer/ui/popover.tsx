import './popover.css'
import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

interface PopoverProps {
  /** Names the panel for a screen reader. */
  readonly label: string
  readonly trigger: ReactNode
  readonly triggerClassName?: string
  readonly children: ReactNode
}

/**
 * A panel that opens below its button. The platform's popover does the rest: Escape and a click outside close it,
 * the focus returns to the button.
 */
export function Popover({ label, trigger, triggerClassName, children }: PopoverProps) {
  const id = useId()
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-haspopup="dialog"
        className={classes('button', triggerClassName)}
      >
        {trigger}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={label} className="popover">
        {children}
      </div>
    </>
  )
}
