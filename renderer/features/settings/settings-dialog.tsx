import './settings-dialog.css'
import { languages } from '#shared/strings/languages.ts'
import { useApp } from '../../context.tsx'
import { posterWidths, textSizes } from '../../store/settings-slice.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Slider } from '../../ui/slider.tsx'
import { Switch } from '../../ui/switch.tsx'
import { ServiceChoice } from '../exporting/service-choice.tsx'
import { OmdbSection } from '../posters/omdb-section.tsx'

/** How the window looks and what its keys do. */
export function SettingsDialog() {
  const settings = useApp((state) => state.settings)
  const setSettings = useApp((state) => state.setSettings)
  const openDialog = useApp((state) => state.openDialog)
  const closeDialog = useApp((state) => state.closeDialog)

  return (
    <Dialog title={strings.settings.title} closeLabel={strings.app.close} onClose={closeDialog}>
      <div className="settings">
        <Segmented
          label={strings.settings.theme}
          value={settings.theme}
          choices={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: strings.settings.themes[value],
          }))}
          onChange={(theme) => setSettings({ theme })}
        />
        <Segmented
          label={strings.settings.language}
          value={settings.language}
          choices={(['system', ...languages] as const).map((value) => ({
            value,
            label: strings.settings.languages[value],
          }))}
          onChange={(language) => setSettings({ language })}
        />
        <Slider
          label={strings.settings.textSize}
          value={settings.textSize}
          min={textSizes[0]}
          max={200}
          step={5}
          text={strings.settings.percent(settings.textSize)}
          onChange={(textSize) => setSettings({ textSize })}
        />
        <Slider
          label={strings.settings.posterWidth}
          value={settings.posterWidth}
          min={posterWidths.least}
          max={posterWidths.most}
          step={posterWidths.step}
          text={strings.settings.pixels(settings.posterWidth)}
          onChange={(posterWidth) => setSettings({ posterWidth })}
        />
        <Segmented
          label={strings.settings.motion}
          value={settings.motion}
          choices={(['system', 'reduced'] as const).map((value) => ({
            value,
            label: strings.settings.motions[value],
          }))}
          onChange={(motion) => setSettings({ motion })}
        />
        <ServiceChoice />
        <div className="settings-row">
          <span>
            {strings.settings.singleKeys}
            <small>{strings.settings.singleKeysHint}</small>
          </span>
          <Switch
            label={strings.settings.singleKeys}
            on={settings.singleKeys}
            onChange={(singleKeys) => setSettings({ singleKeys })}
          />
        </div>
        <OmdbSection />
        <Button look="quiet" className="settings-about" onClick={() => openDialog({ kind: 'about' })}>
          {strings.commands.names.about}
        </Button>
      </div>
    </Dialog>
  )
}
