import type { DatasetKind } from '#shared/contract/datasets.ts'
import type { MappedRecord, TriedMapping } from '#shared/contract/mapping.ts'
import { formatTrackTime } from '../../../format/duration.ts'
import { strings } from '../../../strings/index.ts'

interface MappingPreviewProps {
  readonly kind: DatasetKind
  /** Null while nothing can be told. */
  readonly tried: TriedMapping | null
}

/** Rejected rows that are shown as examples. */
const rejectsShown = 3

/** What the first rows of a table become by what is chosen for its columns. */
export function MappingPreview({ kind, tried }: MappingPreviewProps) {
  if (tried === null) return null
  return (
    <section className="mapping-preview" aria-label={strings.mapping.preview}>
      <h3>{strings.mapping.preview}</h3>
      <p className="mapping-counts figures" role="status">
        {countsOf(tried)}
      </p>
      <ol className="mapping-records">
        {tried.records.map((record) => (
          <li key={record.line}>
            <span className="record-name">
              <strong>{record.title}</strong> {record.artist}
            </span>
            <span className="record-facts figures">{factsOf(record, kind)}</span>
            <span className="record-words">{record.words.join(' · ')}</span>
          </li>
        ))}
      </ol>
      <ul className="mapping-rejects">
        {tried.rejects.slice(0, rejectsShown).map(({ line, reason }) => (
          <li key={line}>{strings.mapping.rejectedRow(line, strings.rejections.reason(reason))}</li>
        ))}
      </ul>
    </section>
  )
}

function countsOf({ rows, imported, rejected, skipped }: TriedMapping): string {
  return [
    strings.mapping.counted(imported, rows),
    ...(rejected > 0 ? [strings.mapping.rejected(rejected)] : []),
    ...(skipped > 0 ? [strings.mapping.skipped(skipped)] : []),
  ].join(' · ')
}

function factsOf({ year, durationMs, valence, energy, identified }: MappedRecord, kind: DatasetKind): string {
  const { roles } = strings.mapping
  return [
    ...(year === null ? [] : [String(year)]),
    ...(durationMs === null ? [] : [formatTrackTime(durationMs)]),
    ...(valence === null ? [] : [`${roles.valence} ${valence.toFixed(2)}`]),
    ...(energy === null ? [] : [`${roles.energy} ${energy.toFixed(2)}`]),
    ...(identified ? [kind === 'movies' ? roles.imdbId : roles.spotifyId] : []),
  ].join(' · ')
}
