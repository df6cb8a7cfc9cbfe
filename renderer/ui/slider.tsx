import './slider.css'
import { useId } from 'react'

interface SliderProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** The value in words, shown beside the label and read out. */
  readonly text: string
  /** What its two ends mean. */
  readonly ends?: readonly string[]
  readonly onChange: (value: number) => void
}

/** A slider with its name, its value in words and what its ends mean. */
export function Slider({ label, value, min, max, step, text, ends, onChange }: SliderProps) {
  const id = useId()
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} className="slider-text figures">
        {text}
      </output>
      <input
        id={id}
        type="range"
        className="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      {ends ? (
        <div className="slider-ends" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      ) : null}
    </div>
  )
}
