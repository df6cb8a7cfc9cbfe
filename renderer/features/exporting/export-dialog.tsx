import './export-dialog.css'
import { Download } from 'lucide-react'
import { useId, useState } from 'react'
import type { ExportFormat, TrackList } from '#shared/contract/playlists.ts'
import { useApp, useClient } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Toasts } from '../notices/toasts.tsx'
import { ListenElsewhere } from './listen-elsewhere.tsx'
import { bomWanted, useExportActions } from './use-export-actions.ts'

/** Those for one's own use first, then those for other services. */
const formats = ['csv', 'm3u8', 'xspf', 'jspf', 'txt', 'md', 'soundiiz', 'tunemymusic'] as const

const tables: ReadonlySet<ExportFormat> = new Set(['csv', 'soundiiz', 'tunemymusic'])

/** Every way out of CrossTune for a playlist: files of eight forms, links, and other programs. */
export function ExportDialog({ list }: { readonly list: TrackList }) {
  const closeDialog = useApp((state) => state.closeDialog)
  const [format, setFormat] = useState<ExportFormat>('csv')
  const { saveFile, dragOut } = useExportActions()
  const { exporting } = strings

  return (
    <Dialog wide title={exporting.title} closeLabel={strings.app.close} onClose={closeDialog}>
      <div className="export">
        <FormatChoice value={format} onChange={setFormat} />
        {tables.has(format) ? <BomSwitch /> : null}
        <div className="export-file">
          <Button
            look="primary"
            draggable
            onClick={() => void saveFile(list, format)}
            onDragStart={(event) => {
              // The platform drags a file in its place.
              event.preventDefault()
              void dragOut(list, format)
            }}
          >
            <Download />
            {exporting.saveFile}
          </Button>
          <small>{exporting.dragHint}</small>
        </div>
        <ListenElsewhere list={list} />
      </div>
      <Toasts />
    </Dialog>
  )
}

interface FormatChoiceProps {
  readonly value: ExportFormat
  readonly onChange: (format: ExportFormat) => void
}

/** The formats as radio buttons, each with what it is for. */
function FormatChoice({ value, onChange }: FormatChoiceProps) {
  const name = useId()
  const { formats: names, formatHints, format } = strings.exporting
  return (
    <fieldset className="export-formats">
      <legend className="hidden-visually">{format}</legend>
      {formats.map((one) => (
        <label key={one} className="export-format">
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          <span>
            <strong>{names[one]}</strong>
            <small>{formatHints[one]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function BomSwitch() {
  const { platform } = useClient()
  const setting = useApp((state) => state.settings.exportBom)
  const setSettings = useApp((state) => state.setSettings)
  const { bom, bomHint } = strings.exporting
  return (
    <div className="export-bom">
      <span>
        {bom}
        <small>{bomHint}</small>
      </span>
      <Switch
        label={bom}
        on={bomWanted(setting, platform)}
        onChange={(exportBom) => setSettings({ exportBom })}
      />
    </div>
  )
}
