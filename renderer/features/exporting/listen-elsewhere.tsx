import { ExternalLink, Link, Text } from 'lucide-react'
import { useState } from 'react'
import type { TrackList } from '#shared/contract/playlists.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { ServiceChoice } from './service-choice.tsx'
import { useExportActions } from './use-export-actions.ts'

/** More pages than this are opened only after asking: the contract's own bound. */
const openedUnasked = 5
/** No more can be opened at once: the contract's own bound. */
const mostOpened = 200

/** The playlist on a music service: which one, all of its pages, its links. */
export function ListenElsewhere({ list }: { readonly list: TrackList }) {
  const { exporting } = strings
  const { openTracks, copyLinks, copyText } = useExportActions()
  const [asking, setAsking] = useState(false)
  const count = list.tracks.length
  const tooMany = count > mostOpened

  return (
    <section className="export-listen" aria-label={exporting.listen}>
      <ServiceChoice />
      {asking ? (
        <div className="export-ask" role="alertdialog" aria-label={exporting.askOpenAll(count)}>
          <span>{exporting.askOpenAll(count)}</span>
          <Button onClick={() => setAsking(false)} autoFocus>
            {exporting.openAllNo}
          </Button>
          <Button
            look="primary"
            onClick={() => {
              setAsking(false)
              void openTracks(list.tracks, true)
            }}
          >
            {exporting.openAllYes(count)}
          </Button>
        </div>
      ) : (
        <div className="export-actions">
          <Button
            aria-disabled={tooMany}
            title={tooMany ? exporting.tooManyToOpen : undefined}
            onClick={() => {
              if (tooMany) return
              if (count > openedUnasked) setAsking(true)
              else void openTracks(list.tracks, false)
            }}
          >
            <ExternalLink />
            {exporting.openAll(count)}
          </Button>
          <Button onClick={() => void copyLinks(list)}>
            <Link />
            {exporting.copyLinks}
          </Button>
          <Button onClick={() => void copyText(list)}>
            <Text />
            {exporting.copyText}
          </Button>
        </div>
      )}
    </section>
  )
}
