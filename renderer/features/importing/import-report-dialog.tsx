import './import-report-dialog.css'
import type { ImportEnded, ImportReport } from '#shared/contract/imports.ts'
import { formatTitle } from '#shared/strings/index.ts'
import { useApp } from '../../context.tsx'
import { fileName } from '../../format/file-name.ts'
import { formatCount } from '../../format/number.ts'
import { perLanguage, strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { nameOfJob } from './name-of-job.ts'
import { useImportActions } from './use-import-actions.ts'

/** Rejected rows shown; the report itself holds up to a thousand. */
const rejectsShown = 100

const seconds = perLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }))

/** What became of every row of an import, and of every file. */
export function ImportReportDialog({ ended }: { readonly ended: ImportEnded }) {
  const closeDialog = useApp((state) => state.closeDialog)
  const { saveRejects } = useImportActions()
  const { result } = ended
  const reports = result.status === 'done' ? result.reports : []
  const problems = result.status === 'done' ? (result.problems ?? []) : []
  const rejected = reports.some(({ rejects }) => rejects.length > 0)
  return (
    <Dialog
      wide
      title={strings.importing.reportTitle}
      closeLabel={strings.app.close}
      onClose={closeDialog}
      footer={
        rejected ? (
          <Button onClick={() => void saveRejects(ended)}>{strings.importing.saveRejects}</Button>
        ) : undefined
      }
    >
      <p className="report-name">{nameOfJob(ended)}</p>
      {reports.map((report) => (
        <Report key={report.id} report={report} />
      ))}
      {problems.length > 0 ? (
        <section className="report" aria-label={strings.importing.notImported(problems.length)}>
          <h3>{strings.importing.notImported(problems.length)}</h3>
          <ul className="report-problems">
            {problems.map(({ file, problem }) => (
              <li key={file}>{strings.errors.cause(problem)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {reports.length > 0 ? <p className="report-hint">{strings.importing.accounts}</p> : null}
    </Dialog>
  )
}

/** Why a row was rejected, with the column at fault where the words do not name it. */
function reasonOf({ column, reason }: ImportReport['rejects'][number]): string {
  const words = strings.rejections.reason(reason)
  return column === null || words.includes(column) ? words : `${column}: ${words}`
}

function Report({ report }: { readonly report: ImportReport }) {
  const rejects = report.rejects.slice(0, rejectsShown)
  return (
    <section className="report" aria-label={report.name}>
      <h3>
        {report.name}
        <span>
          {formatTitle(strings, report.format)} ·{' '}
          {strings.importing.seconds(seconds().format(report.seconds))}
        </span>
      </h3>
      {report.alreadyThere ? <p>{strings.importing.alreadyThere(report.name)}</p> : null}
      <dl className="report-figures figures">
        {(['rowsRead', 'imported', 'rejected', 'skipped'] as const).map((figure) => (
          <div key={figure}>
            <dt>{strings.importing.columns[figure]}</dt>
            <dd>{formatCount(report[figure])}</dd>
          </div>
        ))}
      </dl>
      {rejects.length > 0 ? (
        <table className="report-rejects">
          <caption>
            {strings.importing.rejectedRows}:{' '}
            {strings.importing.rejectedShown(rejects.length, report.rejected)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{strings.importing.line}</th>
              <th scope="col">{strings.importing.reason}</th>
              <th scope="col">{strings.importing.row}</th>
            </tr>
          </thead>
          <tbody>
            {rejects.map((row) => (
              <tr key={`${row.file}:${row.line}`}>
                <td className="figures" title={row.file}>
                  {strings.importing.place(fileName(row.file), row.line)}
                </td>
                <td>{reasonOf(row)}</td>
                <td className="report-raw">{row.raw}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}
