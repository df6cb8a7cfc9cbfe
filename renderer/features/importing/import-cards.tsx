import './import-cards.css'
import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { EndedCard } from './ended-card.tsx'
import { ProgressCard } from './progress-card.tsx'
import { useImports } from './use-imports.ts'

/** A card for each import under way, and for each that has ended and not been put away. */
export function ImportCards() {
  useImports()
  const running = useApp((state) => state.runningImports)
  const ended = useApp((state) => state.endedImports)
  return (
    <section className="import-cards" aria-label={strings.importing.region}>
      {ended.map((job) => (
        <EndedCard key={job.jobId} ended={job} />
      ))}
      {running.map((job) => (
        <ProgressCard key={job.jobId} job={job} />
      ))}
    </section>
  )
}
