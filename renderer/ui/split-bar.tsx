import './split-bar.css'

interface SplitBarProps {
  /** How much of the room the whole bar takes, in 0..1. */
  readonly length: number
  /** Shares of the bar, in any unit, each in its film's colour. */
  readonly parts: readonly { readonly key: string; readonly share: number; readonly colour: number | null }[]
}

/** A bar split by film. It decorates numbers that are told in words. */
export function SplitBar({ length, parts }: SplitBarProps) {
  // Below a sum of one, flex items would leave a part of the room empty.
  const sum = parts.reduce((total, { share }) => total + Math.max(share, 0), 0)
  return (
    <span className="split-bar" aria-hidden="true">
      <span className="split-bar-filled" style={{ width: `${Math.max(0, Math.min(1, length)) * 100}%` }}>
        {parts.map(({ key, share, colour }) => (
          <span
            key={key}
            data-movie-colour={colour ?? undefined}
            style={{ flexGrow: sum > 0 ? Math.max(share, 0) / sum : 1 }}
          />
        ))}
      </span>
    </span>
  )
}
