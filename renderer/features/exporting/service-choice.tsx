import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Segmented } from '../../ui/segmented.tsx'

const services = ['spotify', 'apple-music', 'youtube-music'] as const

/** The music service that tracks are opened on: a setting. */
export function ServiceChoice() {
  const service = useApp((state) => state.settings.service)
  const setSettings = useApp((state) => state.setSettings)
  return (
    <Segmented
      label={strings.exporting.service}
      value={service}
      choices={services.map((value) => ({ value, label: strings.exporting.services[value] }))}
      onChange={(chosen) => setSettings({ service: chosen })}
    />
  )
}
