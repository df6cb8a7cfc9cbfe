import './about-dialog.css'
import { ClipboardCopy, ScrollText } from 'lucide-react'
import type { Client } from '../../client.ts'
import { useApp, useAppStore, useClient } from '../../context.tsx'
import { problemText } from '../../problem-text.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Toasts } from '../notices/toasts.tsx'
import { useAnswer } from './use-answer.ts'

const askAbout = (client: Client) => client.call('shell.about', {})

/** What this program is, what it runs on, and where it keeps its data. */
export function AboutDialog() {
  const client = useClient()
  const store = useAppStore()
  const closeDialog = useApp((state) => state.closeDialog)
  const openDialog = useApp((state) => state.openDialog)
  const about = useAnswer(askAbout)

  const copyDiagnostics = async () => {
    const { notify } = store.getState()
    try {
      await client.call('shell.copyDiagnostics', {})
      notify(strings.about.diagnosticsCopied)
    } catch (thrown) {
      notify(problemText(strings.about.diagnosticsFailed, thrown), 'problem')
    }
  }

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
        <div className="about-actions">
          <Button onClick={() => void copyDiagnostics()}>
            <ClipboardCopy aria-hidden="true" />
            {strings.about.copyDiagnostics}
          </Button>
          <Button onClick={() => openDialog({ kind: 'licences' })}>
            <ScrollText aria-hidden="true" />
            {strings.about.licences}
          </Button>
        </div>
        <p className="about-hint">{strings.about.diagnosticsHint}</p>
      </div>
      <Toasts />
    </Dialog>
  )
}
