import './about-dialog.css'
import { useEffect, useState } from 'react'
import type { RouteOutput } from '#shared/contract/index.ts'
import { useApp, useClient } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Dialog } from '../../ui/dialog.tsx'

/** What this program is, what it runs on, and where it keeps its data. */
export function AboutDialog() {
  const client = useClient()
  const closeDialog = useApp((state) => state.closeDialog)
  const [about, setAbout] = useState<RouteOutput<'shell.about'> | null>(null)

  useEffect(() => {
    let here = true
    client.call('shell.about', {}).then(
      (answer) => {
        if (here) setAbout(answer)
      },
      // Without its figures the dialog still says what the program is.
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [client])

  return (
    <Dialog title={strings.about.title} closeLabel={strings.app.close} onClose={closeDialog}>
      <div className="about">
        <p>{strings.about.licence}</p>
        {about ? (
          <dl>
            {(['version', 'runtime', 'platform', 'dataFolder'] as const).map((fact) => (
              <div key={fact}>
                <dt>{strings.about[fact]}</dt>
                <dd>{about[fact]}</dd>
              </div>
            ))}
          </dl>
        ) : null}
      </div>
    </Dialog>
  )
}
