import './import-cards.css'
import { X } from 'lucide-react'
import type { ImportEnded, ImportProgress, ImportReport } from '#shared/contract/imports.ts'
import { useApp } from '../../context.tsx'
import { formatPercent } from '../../format/number.ts'
import { strings } from '../../strings/index.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { useImportActions } from './use-import-actions.ts'
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

function ProgressCard({ job }: { readonly job: ImportProgress }) {
  const { cancel } = useImportActions()
  const known = job.total > 0
  return (
    <article className="import-card" aria-label={strings.importing.progressName(job.name)}>
      <header>
        <strong>{job.name}</strong>
        <Button look="quiet" onClick={() => void cancel(job.jobId)}>
          {strings.importing.cancel}
        </Button>
      </header>
      <progress
        aria-label={strings.importing.progressName(job.name)}
        max={1}
        {...(known ? { value: Math.min(1, job.done / job.total) } : {})}
      />
      <p className="figures">
        <span>{strings.importing.phases[job.phase]}</span>
        {job.rows > 0 ? <span>{strings.importing.rows(job.rows)}</span> : null}
        {known ? <span>{formatPercent(Math.min(1, job.done / job.total))}</span> : null}
      </p>
    </article>
  )
}

/** What an import brought, in a line: "9,742 movies · 3 rows rejected". */
export function summaryOf(reports: readonly ImportReport[]): string {
  return reports
    .map((report) => {
      if (report.alreadyThere) return strings.importing.alreadyThere(report.name)
      return [
        strings.importing.imported(report.kind, report.imported),
        ...(report.rejected > 0 ? [strings.importing.rejected(report.rejected)] : []),
        ...(report.skipped > 0 ? [strings.importing.skipped(report.skipped)] : []),
      ].join(' · ')
    })
    .join('; ')
}

function titleOf({ name, result }: ImportEnded): string {
  if (result.status === 'failed') return strings.importing.failed(name)
  if (result.status === 'cancelled') return strings.importing.cancelled(name)
  if (result.reports.every(({ alreadyThere }) => alreadyThere)) return strings.importing.alreadyThere(name)
  const brought = result.reports.some(({ imported }) => imported > 0)
  return brought ? strings.importing.done(name) : strings.importing.nothingImported(name)
}

function EndedCard({ ended }: { readonly ended: ImportEnded }) {
  const putAway = useApp((state) => state.putAwayImport)
  const openDialog = useApp((state) => state.openDialog)
  const { chooseLiked } = useImportActions()
  const { result } = ended
  const liked = result.status === 'done' ? [...new Set(result.reports.flatMap((report) => report.liked))] : []
  const failed = result.status === 'failed'
  return (
    <article className="import-card" role={failed ? 'alert' : 'status'}>
      <header>
        <strong>{titleOf(ended)}</strong>
        <IconButton label={strings.app.dismiss} onClick={() => putAway(ended.jobId)}>
          <X />
        </IconButton>
      </header>
      {failed ? <p className="import-problem">{strings.errors.cause(result.problem)}</p> : null}
      {result.status === 'done' ? (
        <>
          <p className="figures">{summaryOf(result.reports)}</p>
          <div className="import-actions">
            {liked.length > 0 ? (
              <Button onClick={() => void chooseLiked(liked)}>
                {strings.importing.chooseLiked(liked.length)}
              </Button>
            ) : null}
            <Button
              onClick={() => openDialog({ kind: 'import-report', name: ended.name, reports: result.reports })}
            >
              {strings.importing.showReport}
            </Button>
          </div>
        </>
      ) : null}
    </article>
  )
}
