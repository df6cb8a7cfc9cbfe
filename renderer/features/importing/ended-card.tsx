import { X } from 'lucide-react'
import { fromProblem, type Problem } from '#shared/contract/errors.ts'
import type { ImportEnded, ImportReport } from '#shared/contract/imports.ts'
import { useApp } from '../../context.tsx'
import { fileName } from '../../format/file-name.ts'
import { causeOf } from '../../problem-text.ts'
import { strings } from '../../strings/index.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { nameOfJob } from './name-of-job.ts'
import { unknownTables } from './unknown-tables.ts'
import { useImportActions } from './use-import-actions.ts'

/** What an import brought of one data set, in a line: "9,742 movies · 3 rows rejected". */
function summaryOf(report: ImportReport): string {
  if (report.alreadyThere) return strings.importing.alreadyThere(report.name)
  return [
    strings.importing.imported(report.kind, report.imported),
    ...(report.rejected > 0 ? [strings.importing.rejected(report.rejected)] : []),
    ...(report.skipped > 0 ? [strings.importing.skipped(report.skipped)] : []),
  ].join(' · ')
}

/** The lines of all data sets of a job; where there are several, each with its name. */
function summariesOf(reports: readonly ImportReport[]): { id: string; text: string }[] {
  return reports.map((report) => ({
    id: report.id,
    text:
      reports.length > 1 && !report.alreadyThere
        ? strings.importing.ofSet(report.name, summaryOf(report))
        : summaryOf(report),
  }))
}

function titleOf(ended: ImportEnded, unknown: boolean): string {
  const { result } = ended
  const name = nameOfJob(ended)
  if (result.status === 'cancelled') return strings.importing.cancelled(name)
  if (result.status === 'failed') {
    return unknown ? strings.mapping.unknown(name) : strings.importing.failed(name)
  }
  if (result.reports.length === 0) return strings.importing.failed(name)
  if (result.reports.every(({ alreadyThere }) => alreadyThere)) return strings.importing.alreadyThere(name)
  const brought = result.reports.filter(({ imported }) => imported > 0)
  if (brought.length > 1) return strings.importing.doneSeveral(brought.length)
  const [only] = brought
  if (only === undefined) return strings.importing.nothingImported(name)
  return strings.importing.done(ended.more ? only.name : name)
}

/** Why a file was not imported; the list of all known forms is for the report. */
function reasonOf(problem: Problem): string {
  return problem.code === 'unknown-format' ? strings.importing.unknownFormat : causeOf(fromProblem(problem))
}

/** What went wrong with the files of a job, in a line or two; the report has the rest. */
function problemOf({ result }: ImportEnded, unknown: boolean): string | null {
  if (result.status === 'failed') {
    return unknown ? strings.mapping.unknownText : reasonOf(result.problem)
  }
  const problems = result.status === 'done' ? (result.problems ?? []) : []
  const [first] = problems
  if (first === undefined) return null
  const files = problems.map(({ file }) => fileName(file)).join(', ')
  return problems.length === 1 && first.problem.details?.mappable !== true
    ? reasonOf(first.problem)
    : `${strings.importing.notImported(problems.length)}: ${files}`
}

/** An import that has ended: what it brought, what it did not, and what can be done now. */
export function EndedCard({ ended }: { readonly ended: ImportEnded }) {
  const putAway = useApp((state) => state.putAwayImport)
  const openDialog = useApp((state) => state.openDialog)
  const askForColumns = useApp((state) => state.askForColumns)
  const { chooseLiked } = useImportActions()
  const { result } = ended
  const unknown = unknownTables(ended)
  const reports = result.status === 'done' ? result.reports : []
  const liked = [...new Set(reports.flatMap((report) => report.liked))]
  const problem = problemOf(ended, unknown.length > 0)
  const failed = result.status === 'failed'
  return (
    <div className="import-card" role={failed ? 'alert' : 'status'}>
      <header>
        <strong>{titleOf(ended, unknown.length > 0)}</strong>
        <IconButton label={strings.app.dismiss} onClick={() => putAway(ended.jobId)}>
          <X />
        </IconButton>
      </header>
      {summariesOf(reports).map(({ id, text }) => (
        <p key={id} className="figures">
          {text}
        </p>
      ))}
      {problem === null ? null : (
        <p className={unknown.length > 0 ? 'import-hint' : 'import-problem'}>{problem}</p>
      )}
      <div className="import-actions">
        {unknown.length > 0 ? (
          <Button onClick={() => askForColumns(unknown)}>{strings.mapping.nameColumns}</Button>
        ) : null}
        {liked.length > 0 ? (
          <Button onClick={() => void chooseLiked(liked)}>
            {strings.importing.chooseLiked(liked.length)}
          </Button>
        ) : null}
        {result.status === 'done' ? (
          <Button onClick={() => openDialog({ kind: 'import-report', ended })}>
            {strings.importing.showReport}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
