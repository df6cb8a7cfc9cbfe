import { useEffect, useRef } from 'react'
import { strings } from '../../strings/index.ts'

interface NameFieldProps {
  readonly title: string
  /** The new name; null where it stays as it is. */
  readonly onNamed: (title: string | null) => void
}

/** A playlist's name, being written anew where it stands: Enter and leaving take it, Escape does not. */
export function NameField({ title, onNamed }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const done = useRef(false)
  const finish = (name: string | null) => {
    // Taking the field away makes it lose the focus, which must not finish it a second time.
    if (done.current) return
    done.current = true
    onNamed(name)
  }

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  return (
    <input
      ref={field}
      className="name-field"
      aria-label={strings.saved.nameOf}
      defaultValue={title}
      maxLength={200}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(event.currentTarget.value)
        else if (event.key === 'Escape') finish(null)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
