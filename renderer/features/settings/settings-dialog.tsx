import './settings-dialog.css'
import { useEffect, useState } from 'react'
import type { RouteOutput } from '#shared/contract/index.ts'
import { languages } from '#shared/strings/languages.ts'
import { useApp, useClient } from '../../context.tsx'
import { posterWidths } from '../../store/settings-slice.ts'
import { strings } from '../../strings/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Slider } from '../../ui/slider.tsx'
import { Switch } from '../../ui/switch.tsx'

/** Theme, language, poster size, keys, and what this program is. */
export function SettingsDialog() {
  const settings = useApp((state) => state.settings)
  const setSettings = useApp((state) => state.setSettings)
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
          label={strings.settings.posterWidth}
          value={settings.posterWidth}
          min={posterWidths.least}
          max={posterWidths.most}
          step={posterWidths.step}
          text={strings.settings.pixels(settings.posterWidth)}
          onChange={(posterWidth) => setSettings({ posterWidth })}
        />
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
        <About />
      </div>
    </Dialog>
  )
}

function About() {
  const client = useClient()
  const [about, setAbout] = useState<RouteOutput<'shell.about'> | null>(null)

  useEffect(() => {
    let here = true
    client.call('shell.about', {}).then(
      (answer) => {
        if (here) setAbout(answer)
      },
      // Without its figures the section still says what the program is.
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [client])

  return (
    <section className="about">
      <h3>{strings.settings.about}</h3>
      {about ? (
        <dl>
          {(['version', 'runtime', 'platform', 'dataFolder'] as const).map((fact) => (
            <div key={fact}>
              <dt>{strings.settings[fact]}</dt>
              <dd>{about[fact]}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p>{strings.settings.licence}</p>
    </section>
  )
}
