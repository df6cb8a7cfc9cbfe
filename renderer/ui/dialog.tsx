import './dialog.css'
import { X } from 'lucide-react'
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from './button.tsx'
import { classes } from './classes.ts'

interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly wide?: boolean | 'widest'
  /** Stays in sight below what scrolls. */
  readonly footer?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A modal dialog, on the platform's own: it keeps the focus, closes on Escape and gives the focus back. The focus
 * starts at the part marked `data-autofocus`, else at the dialog itself: its name is read, and no button has a ring.
 */
export function Dialog({ title, closeLabel, wide = false, footer, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  // In the layout phase: taken away later, it would be gone from the page before it could give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) {
      dialog.showModal()
      const start = dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog
      start.focus()
    }
    return () => dialog?.close()
  }, [])

  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === ref.current) onClose()
  }

  return (
    <dialog
      ref={ref}
      className={classes('dialog', wide && 'dialog-wide', wide === 'widest' && 'dialog-widest')}
      aria-labelledby={titleId}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onMouseDown={closeOnBackdrop}
    >
      <div className="dialog-frame">
        <div className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton label={closeLabel} onClick={onClose}>
            <X />
          </IconButton>
        </div>
        <div className="dialog-body">{children}</div>
        {footer === undefined ? null : <div className="dialog-foot">{footer}</div>}
      </div>
    </dialog>
  )
}
