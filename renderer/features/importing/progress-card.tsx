import { useRef } from 'react'
import type { ImportProgress } from '#shared/contract/imports.ts'
import { formatPercent } from '../../format/number.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { fractionOf, timeLeft } from './job-progress.ts'
import { nameOfJob } from './name-of-job.ts'
import { useImportActions } from './use-import-actions.ts'

/** Milliseconds left from which minutes are told. */
const minutesFrom = 90_000

/** An import under way: its phase, rows, share and time left, and the way to stop it. */
export function ProgressCard({ job }: { readonly job: ImportProgress }) {
  const { cancel } = useImportActions()
  const fraction = fractionOf(job)
  const left = useTimeLeft(fraction)
  return (
    <article className="import-card" aria-label={strings.importing.progressName(job.name)}>
      <header>
        <strong>{nameOfJob(job)}</strong>
        <Button look="quiet" onClick={() => void cancel(job.jobId)}>
          {strings.importing.cancel}
        </Button>
      </header>
      <progress
        aria-label={strings.importing.progressName(job.name)}
        max={1}
        {...(fraction === null ? {} : { value: fraction })}
      />
      <p className="figures">
        <span>{strings.importing.phases[job.phase]}</span>
        {job.rows > 0 ? <span>{strings.importing.rows(job.rows)}</span> : null}
        {fraction === null ? null : <span>{formatPercent(fraction)}</span>}
        {left === null ? null : <span>{leftText(left)}</span>}
      </p>
    </article>
  )
}

function leftText(milliseconds: number): string {
  return milliseconds >= minutesFrom
    ? strings.importing.minutesLeft(Math.round(milliseconds / 60_000))
    : strings.importing.secondsLeft(Math.max(1, Math.round(milliseconds / 1000)))
}

/** Milliseconds left, by the pace since the job was first seen on its way. */
function useTimeLeft(fraction: number | null): number | null {
  const first = useRef<{ at: number; fraction: number } | null>(null)
  if (fraction === null) return null
  const now = { at: performance.now(), fraction }
  first.current ??= now
  return timeLeft(first.current, now)
}
