import './import-report-dialog.css'
import type { ImportReport } from '#shared/contract/imports.ts'
import { useApp } from '../../context.tsx'
import { formatCount } from '../../format/number.ts'
import { perLanguage, strings } from '../../strings/index.ts'
import { Dialog } from '../../ui/dialog.tsx'

/** Rejected rows shown; the report itself holds up to a thousand. */
const rejectsShown = 100

const seconds = perLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }))

interface ImportReportDialogProps {
  readonly name: string
  readonly reports: readonly ImportReport[]
}

/** What became of every row of an import. */
export function ImportReportDialog({ name, reports }: ImportReportDialogProps) {
  const closeDialog = useApp((state) => state.closeDialog)
  return (
    <Dialog wide title={strings.importing.reportTitle} closeLabel={strings.app.close} onClose={closeDialog}>
      <p className="report-name">{name}</p>
      {reports.map((report) => (
        <Report key={report.id} report={report} />
      ))}
      <p className="report-hint">{strings.importing.accounts}</p>
    </Dialog>
  )
}

function Report({ report }: { readonly report: ImportReport }) {
  const rejects = report.rejects.slice(0, rejectsShown)
  return (
    <section className="report" aria-label={report.name}>
      <h3>
        {report.name}
        <span>
          {report.format} · {strings.importing.seconds(seconds().format(report.seconds))}
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
                <td className="figures">{strings.importing.place(row.file, row.line)}</td>
                <td>{row.column === null ? row.reason : `${row.column}: ${row.reason}`}</td>
                <td className="report-raw">{row.raw}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}
