import './stepper.css'
import { Minus, Plus } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from './button.tsx'

interface StepperProps {
  readonly label: string
  readonly lessLabel: string
  readonly moreLabel: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly onChange: (value: number) => void
}

/** A whole number that is typed, or stepped to the next multiple of the step. What is typed counts once it is in bounds. */
export function Stepper({ label, lessLabel, moreLabel, value, min, max, step, onChange }: StepperProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const bounded = (wanted: number) => Math.min(max, Math.max(min, wanted))

  const type = (text: string) => {
    setTyped(text)
    const number = Number(text)
    if (text !== '' && Number.isInteger(number) && number >= min && number <= max) onChange(number)
  }

  return (
    <div className="stepper">
      <IconButton label={lessLabel} onClick={() => onChange(bounded((Math.ceil(value / step) - 1) * step))}>
        <Minus />
      </IconButton>
      <input
        type="text"
        inputMode="numeric"
        role="spinbutton"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={min}
        aria-valuemax={max}
        className="figures"
        value={typed ?? String(value)}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          const turn = { ArrowUp: 1, ArrowDown: -1 }[event.key]
          if (turn === undefined) return
          event.preventDefault()
          setTyped(null)
          onChange(bounded(value + turn))
        }}
      />
      <IconButton label={moreLabel} onClick={() => onChange(bounded((Math.floor(value / step) + 1) * step))}>
        <Plus />
      </IconButton>
    </div>
  )
}
