import './empty-state.css'
import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly title: string
  readonly text?: string
  /** 'alert' where something failed. */
  readonly role?: 'status' | 'alert'
  readonly children?: ReactNode
}

/** What stands where there is nothing to show: what is so, and what to do. */
export function EmptyState({ title, text, role, children }: EmptyStateProps) {
  return (
    <div className="empty-state" role={role}>
      <h2>{title}</h2>
      {text ? <p>{text}</p> : null}
      {children ? <div className="empty-state-actions">{children}</div> : null}
    </div>
  )
}
