import { Fragment } from 'react'
import { keyCap } from './key-cap.ts'

interface KeyCapsProps {
  readonly combination: readonly string[]
  readonly platform: string
}

/** The keys to press together, drawn as keys. */
export function KeyCaps({ combination, platform }: KeyCapsProps) {
  return (
    <span className="key-caps">
      {combination.map((key, place) => (
        <Fragment key={key}>
          {/* Macs write them one after the other. */}
          {place > 0 && platform !== 'darwin' ? <span aria-hidden="true">+</span> : null}
          <kbd>{keyCap(key, platform)}</kbd>
        </Fragment>
      ))}
    </span>
  )
}
