import './selection-bar.css'
import { Ban, Copy, Heart, Lock, X } from 'lucide-react'
import { strings } from '../../strings/index.ts'
import { IconButton } from '../../ui/button.tsx'
import type { PlaylistActions } from './use-playlist-actions.ts'

interface SelectionBarProps {
  readonly keys: readonly string[]
  readonly actions: PlaylistActions
  readonly onClear: () => void
}

/** What can be done with all tracks selected, at the foot of the panel. */
export function SelectionBar({ keys, actions, onClear }: SelectionBarProps) {
  const { bar } = strings.tracks
  return (
    <div className="selection-bar" role="toolbar" aria-label={bar.region}>
      <span className="figures">{bar.count(keys.length)}</span>
      <IconButton label={bar.like} onClick={() => actions.like(keys)}>
        <Heart />
      </IconButton>
      <IconButton label={bar.keep} onClick={() => actions.keep(keys)}>
        <Lock />
      </IconButton>
      <IconButton label={bar.dislike} onClick={() => actions.dislike(keys)}>
        <Ban />
      </IconButton>
      <IconButton label={bar.copy} onClick={() => void actions.copy(keys)}>
        <Copy />
      </IconButton>
      <IconButton label={bar.clear} onClick={onClear}>
        <X />
      </IconButton>
    </div>
  )
}
