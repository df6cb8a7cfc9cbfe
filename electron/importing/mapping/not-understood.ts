import { CrossTuneError } from '#shared/contract/errors.ts'
import type { Mapping } from '#shared/contract/mapping.ts'
import { rolesOfKind } from '#shared/contract/mapping-roles.ts'
import { catalogues, formatTitle } from '#shared/strings/index.ts'
import type { Format } from '../formats/format.ts'
import { isDocument } from '../sources/names.ts'
import type { Survey, TableSample } from '../survey.ts'
import { bodyOf } from './columns.ts'
import { columnsMissing } from './mapped-format.ts'
import { proposeMapping } from './propose.ts'

/** Columns that a message names; a table with more has too many to read. */
const MOST_NAMED = 30

function listed(columns: readonly string[]): string {
  const named = columns.slice(0, MOST_NAMED).map((name) => `“${name}”`)
  const more = columns.length - named.length
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** Share of a text's characters that are none a person writes, from which on the file is no text: a program, a song. */
const MOST_UNWRITTEN = 0.05

const UNWRITTEN = /[^\P{Cc}\t\n\r]|\ufffd/gu

function isText(sample: TableSample): boolean {
  const text = sample.rows.map((row) => row.join('')).join('')
  return (text.match(UNWRITTEN)?.length ?? 0) <= text.length * MOST_UNWRITTEN
}

/** Whether a file is a table at all, so that somebody can say what its columns hold. */
function isTable(sample: TableSample): boolean {
  const hasColumns = sample.columns.length > 1 || sample.headerRows > 0
  return !isDocument(sample.name) && bodyOf(sample).length > 0 && hasColumns && isText(sample)
}

function example(sample: TableSample): string {
  const { columns } = proposeMapping(sample)
  const [first = 'a', second = 'b'] = sample.columns
  const shown =
    columns.length > 0
      ? columns
      : [
          { role: 'title', column: first },
          { role: 'artist', column: second },
        ]
  return shown.map(({ role, column }) => `${role}=${column}`).join(',')
}

/**
 * What to say of a table that is none of the known forms: which columns it has and how to name what they hold, where
 * it is a table. `details` tells the file, whether its columns can be named, and whether it was dropped itself.
 */
export function notUnderstood({ file, sample }: Survey, formats: readonly Format[]): CrossTuneError {
  const known = formats.map(({ id }) => formatTitle(catalogues.en, id)).join(', ')
  const dropped = file.folderName === null
  if (!isTable(sample)) {
    // Said once for a file that somebody named, and not for each of a folder.
    const understood = dropped ? ` Understood are: ${known}.` : ''
    const message = `${file.path} is not a table that is understood.${understood}`
    return new CrossTuneError('unknown-format', message, {
      file: file.path,
      refusal: 'not-understood',
      mappable: false,
      dropped,
    })
  }
  const { kind } = proposeMapping(sample)
  const message =
    `${file.path} is a table of no known form. Its columns are: ${listed(sample.columns)}. Say what they hold, ` +
    `for example --map "${example(sample)}". A table of ${kind} may have: ${rolesOfKind[kind].join(', ')}.`
  return new CrossTuneError('unknown-format', message, { file: file.path, mappable: true, dropped })
}

/** What to say of a table that lacks columns of the mapping it was to be read by. */
export function notAsMapped({ file, sample }: Survey, mapping: Mapping): CrossTuneError {
  const missing = columnsMissing(mapping, sample)
  const message =
    `${file.path} has no column ${missing.map((name) => `“${name}”`).join(' and no column ')}. ` +
    `Its columns are: ${listed(sample.columns)}.`
  return new CrossTuneError('unknown-format', message, {
    file: file.path,
    mappable: isTable(sample),
    dropped: file.folderName === null,
  })
}
