import './switch.css'

interface SwitchProps {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** An on-off switch, named by its label without showing it. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      className="switch"
      aria-label={label}
      checked={on}
      aria-checked={on}
      onChange={(event) => onChange(event.target.checked)}
    />
  )
}
