import './playlist-tools.css'
import { Download, Shuffle, SlidersHorizontal } from 'lucide-react'
import { useApp } from '../../context.tsx'
import { dialsTurned, trackLimits } from '../../store/playlist-slice.ts'
import { strings } from '../../strings/index.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Stepper } from '../../ui/stepper.tsx'
import { SaveButton } from '../saved/save-button.tsx'
import { PlaylistMenu } from './playlist-menu.tsx'
import { usePlaylistActions } from './use-playlist-actions.ts'

/** Length, shuffle, dials and export; they stay in sight while the list scrolls. */
export function PlaylistTools() {
  const limit = useApp((state) => state.options.limit)
  const turned = useApp((state) => dialsTurned(state.options))
  const setOptions = useApp((state) => state.setOptions)
  const shuffle = useApp((state) => state.shuffle)
  const dialsOpen = useApp((state) => state.dialsOpen)
  const toggleDials = useApp((state) => state.toggleDials)
  const { openExport } = usePlaylistActions()

  return (
    <div className="playlist-tools">
      <Stepper
        label={strings.playlist.length}
        lessLabel={strings.playlist.fewer}
        moreLabel={strings.playlist.more}
        value={limit}
        min={trackLimits.least}
        max={trackLimits.most}
        step={trackLimits.step}
        onChange={(value) => setOptions({ limit: value })}
      />
      <IconButton label={strings.playlist.shuffle} title={strings.playlist.shuffleTitle} onClick={shuffle}>
        <Shuffle />
      </IconButton>
      <Button
        look="quiet"
        className={turned ? 'dials-turned' : ''}
        aria-expanded={dialsOpen}
        onClick={toggleDials}
      >
        <SlidersHorizontal />
        {strings.dials.toggle}
      </Button>
      <span className="playlist-export">
        <SaveButton />
        <IconButton label={strings.exporting.title} onClick={openExport}>
          <Download />
        </IconButton>
        <PlaylistMenu />
      </span>
    </div>
  )
}
