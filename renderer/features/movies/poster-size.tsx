import './poster-size.css'
import { useApp } from '../../context.tsx'
import { posterWidths } from '../../store/settings-slice.ts'
import { strings } from '../../strings/index.ts'

/** The size of the posters on the wall, between a small one and a large one. */
export function PosterSize() {
  const width = useApp((state) => state.settings.posterWidth)
  const setSettings = useApp((state) => state.setSettings)
  return (
    <span className="poster-size">
      <span className="poster-size-end" aria-hidden="true" />
      <input
        type="range"
        className="range"
        min={posterWidths.least}
        max={posterWidths.most}
        step={posterWidths.step}
        value={width}
        aria-label={strings.settings.posterWidth}
        aria-valuetext={strings.settings.pixels(width)}
        title={strings.settings.posterWidth}
        onChange={(event) => setSettings({ posterWidth: event.target.valueAsNumber })}
      />
      <span className="poster-size-end" aria-hidden="true" />
    </span>
  )
}
