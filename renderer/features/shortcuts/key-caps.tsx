import { keyCap } from './key-cap.ts'

interface KeyCapsProps {
  readonly combination: readonly string[]
  readonly platform: string
}

/** The keys to press together, drawn as keys. */
export function KeyCaps({ combination, platform }: KeyCapsProps) {
  return (
    <span className="key-caps">
      {combination.map((key) => (
        <kbd key={key}>{keyCap(key, platform)}</kbd>
      ))}
    </span>
  )
}
