import './licences-dialog.css'
import { useMemo } from 'react'
import type { Client } from '../../client.ts'
import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { licenceParts } from './licences.ts'
import { useAnswer } from './use-answer.ts'

const askLicences = (client: Client) => client.call('shell.licences', {})

/** The licences of the work of others, each to be opened. They are in English, as their authors wrote them. */
export function LicencesDialog() {
  const closeDialog = useApp((state) => state.closeDialog)
  const answer = useAnswer(askLicences)
  const document = useMemo(() => (answer ? licenceParts(answer.text) : null), [answer])
  return (
    <Dialog wide title={strings.about.licences} closeLabel={strings.app.close} onClose={closeDialog}>
      {document ? (
        <div className="licences" lang="en">
          <p>{document.introduction}</p>
          {document.parts.map(({ title, text }) => (
            <details key={title}>
              <summary>{title}</summary>
              <pre>{text}</pre>
            </details>
          ))}
        </div>
      ) : (
        <p>{strings.app.loading}</p>
      )}
    </Dialog>
  )
}
