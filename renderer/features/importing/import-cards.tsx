import './import-cards.css'
import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { EndedCard } from './ended-card.tsx'
import { ProgressCard } from './progress-card.tsx'
import { useImports } from './use-imports.ts'

/** A card for each import under way, and for each that has ended and not been put away. */
export function ImportCards() {
  useImports()
  const running = useApp((state) => state.runningImports)
  const ended = useApp((state) => state.endedImports)
  const putAwayAll = useApp((state) => state.putAwayAllImports)
  return (
    <section className="import-cards" aria-label={strings.importing.region}>
      {ended.length > 1 ? (
        <Button className="import-cards-away" onClick={() => putAwayAll()}>
          {strings.importing.dismissAll}
        </Button>
      ) : null}
      {ended.map((job) => (
        <EndedCard key={job.jobId} ended={job} />
      ))}
      {running.map((job) => (
        <ProgressCard key={job.jobId} job={job} />
      ))}
    </section>
  )
}
