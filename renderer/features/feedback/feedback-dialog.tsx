import './feedback-dialog.css'
import { Ban, Heart } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Verdict } from '#shared/contract/feedback.ts'
import { useApp } from '../../context.tsx'
import { formatCount } from '../../format/number.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { type TrackNames, useTrackNames } from './use-track-names.ts'

/** All tracks that were liked or left out, whatever is chosen now, each to be taken back. */
export function FeedbackDialog() {
  const closeDialog = useApp((state) => state.closeDialog)
  const liked = useApp((state) => state.options.liked)
  const disliked = useApp((state) => state.options.disliked)
  const names = useTrackNames()
  const { feedback } = strings
  return (
    <Dialog wide title={feedback.title} closeLabel={strings.app.close} onClose={closeDialog}>
      {liked.length + disliked.length === 0 ? (
        <EmptyState title={feedback.empty} text={feedback.emptyText} />
      ) : (
        <div className="feedback">
          <Judged verdict="liked" icon={<Heart />} keys={liked} names={names} />
          <Judged verdict="disliked" icon={<Ban />} keys={disliked} names={names} />
        </div>
      )}
    </Dialog>
  )
}

interface JudgedProps {
  readonly verdict: Verdict
  readonly icon: ReactNode
  readonly keys: readonly string[]
  readonly names: ReadonlyMap<string, TrackNames>
}

function Judged({ verdict, icon, keys, names }: JudgedProps) {
  const setVerdict = useApp((state) => state.setVerdict)
  const { feedback } = strings
  if (keys.length === 0) return null
  return (
    <section aria-label={feedback.verdicts[verdict]}>
      <header>
        {icon}
        <h3>{feedback.verdicts[verdict]}</h3>
        <span className="figures">{formatCount(keys.length)}</span>
        <Button look="quiet" onClick={() => setVerdict(keys, null)}>
          {feedback.takeBackAll}
        </Button>
      </header>
      <ul>
        {keys.toReversed().map((key) => {
          const { title, artist } = names.get(key) ?? { title: feedback.unknown, artist: '' }
          return (
            <li key={key}>
              <span>
                {title} <span className="feedback-artist">{artist}</span>
              </span>
              <Button
                look="quiet"
                aria-label={feedback.takeBackOf(title)}
                onClick={() => setVerdict([key], null)}
              >
                {feedback.takeBack}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
