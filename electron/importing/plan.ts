import { createHash } from 'node:crypto'
import { CrossTuneError, toProblem } from '#shared/contract/errors.ts'
import type { Format } from './formats/format.ts'
import { formatsFor, type Recognition, recognise } from './formats/index.ts'
import type { SourceProblem } from './sources/collect.ts'
import { claimsToBeTable } from './sources/names.ts'
import type { SourceFile } from './sources/source.ts'
import { type Survey, surveyFile } from './survey.ts'

/** A file that belongs to a data set's main table. */
export interface JoinedFile {
  role: string
  survey: Survey
}

/** One data set to be imported, and the files that it is made of. */
export interface PlannedDataset {
  name: string
  format: Format
  /** The main table, in one file or several. */
  main: readonly Survey[]
  joined: readonly JoinedFile[]
  /** SHA-256 over the format and the contents of all files, in hexadecimal. */
  fingerprint: string
}

export interface ImportPlan {
  datasets: PlannedDataset[]
  problems: SourceProblem[]
}

interface Recognised {
  survey: Survey
  recognition: Recognition
}

/** Names that say what a file is and not which data set it is. */
const GENERIC_NAME =
  /^(?:movies?|films?|tracks?(?:-\d+)?|songs?|artists?|ratings|watched|watchlist|diary|reviews|train|test|validation|u|data)$/i

function fingerprintOf(format: Format, main: readonly Survey[], joined: readonly JoinedFile[]): string {
  const parts = [
    ...main.map((survey) => `main ${survey.sha256}`),
    ...joined.map(({ role, survey }) => `${role} ${survey.sha256}`),
  ].sort()
  return createHash('sha256')
    .update([format.id, ...parts].join('\n'))
    .digest('hex')
}

function nameOf(format: Format, file: SourceFile): string {
  if (format.id.startsWith('starter-')) return format.title
  const stem = file.name.replace(/\.[^.]+$/, '')
  return file.folderName !== null && GENERIC_NAME.test(stem) ? file.folderName : stem
}

function plan(format: Format, main: readonly Survey[], joined: readonly JoinedFile[]): PlannedDataset[] {
  const first = main[0]
  if (first === undefined) return []
  const name = nameOf(format, first.file)
  return [{ name, format, main, joined, fingerprint: fingerprintOf(format, main, joined) }]
}

function unknown(file: SourceFile, reason: string): SourceProblem {
  return { file: file.path, problem: { code: 'unknown-format', message: `${file.path} ${reason}` } }
}

function notUnderstood(file: SourceFile, formats: readonly Format[]): SourceProblem {
  const known = formats.map((format) => format.title).join(', ')
  return unknown(file, `is not a table that is understood. Understood are: ${known}.`)
}

/** The joined files of a main one: those of its folder, and dropped ones where it is the only main file dropped. */
function joinedOf(main: Recognised, all: readonly Recognised[], format: Format): JoinedFile[] {
  const rivals = all.filter(
    ({ survey, recognition }) =>
      recognition.table === 'main' && recognition.format === format && survey.file.folderName === null,
  )
  const takesDropped = main.survey.file.folderName === null && rivals.length === 1
  const roles = new Set<string>()
  return all.flatMap(({ survey, recognition }) => {
    if (recognition.table !== 'joined' || recognition.format !== format) return []
    const near = survey.file.folder === main.survey.file.folder
    const dropped = takesDropped && survey.file.folderName === null
    const { role } = recognition.joined
    if ((!near && !dropped) || roles.has(role)) return []
    roles.add(role)
    return [{ role, survey }]
  })
}

/** Puts recognised tables together to data sets. */
function group(tables: readonly Recognised[]): PlannedDataset[] {
  const datasets: PlannedDataset[] = []
  const wholes = new Set<Format>()
  for (const table of tables) {
    const { format } = table.recognition
    if (table.recognition.table !== 'main' || wholes.has(format)) continue
    if (format.parts) {
      wholes.add(format)
      const parts = tables.filter(({ recognition }) => recognition.format === format)
      datasets.push(
        ...plan(
          format,
          parts.map(({ survey }) => survey),
          [],
        ),
      )
    } else {
      const joined = joinedOf(table, tables, format)
      datasets.push(...plan(format, [table.survey], joined))
    }
  }
  return datasets
}

/** Tables of the joined kind that found no main table. */
function orphans(tables: readonly Recognised[], datasets: readonly PlannedDataset[]): SourceProblem[] {
  const taken = new Set(datasets.flatMap(({ joined }) => joined.map(({ survey }) => survey)))
  return tables.flatMap(({ survey, recognition }) =>
    recognition.table === 'joined' && !taken.has(survey)
      ? [
          unknown(
            survey.file,
            `holds ${recognition.joined.role} alone; import it together with its ${recognition.format.mainFile}.`,
          ),
        ]
      : [],
  )
}

/**
 * What to say of tables that were not understood: everything of what was dropped itself or calls itself a table; of
 * the other files of a folder or zip nothing where the rest of it was understood.
 */
function strangers(
  files: readonly SourceFile[],
  datasets: readonly PlannedDataset[],
  formats: readonly Format[],
): SourceProblem[] {
  const understood = new Set(datasets.flatMap(({ main }) => main.map(({ file }) => file.folder)))
  return files
    .filter((file) => {
      if (file.folderName === null) return true
      if (formats.some((format) => format.companions.test(file.name))) return !understood.has(file.folder)
      return claimsToBeTable(file.name) || !understood.has(file.folder)
    })
    .map((file) => notUnderstood(file, formats))
}

/**
 * Reads every file once, recognises it, and says which data sets they make together. Throws 'bad-request' where `as`
 * names no format, and what `signal` was aborted with.
 */
export async function planImport(
  files: readonly SourceFile[],
  as: string | undefined,
  signal: AbortSignal,
  onBytes: (file: SourceFile, count: number) => void,
): Promise<ImportPlan> {
  const formats = formatsFor(as)
  const problems: SourceProblem[] = []
  const tables: Recognised[] = []
  const unrecognised: SourceFile[] = []
  for (const file of files) {
    try {
      const survey = await surveyFile(file, signal, (count) => onBytes(file, count))
      const recognition = recognise(survey.sample, formats)
      if (recognition === null) unrecognised.push(file)
      else tables.push({ survey, recognition })
    } catch (thrown) {
      if (!(thrown instanceof CrossTuneError)) throw thrown
      problems.push({ file: file.path, problem: toProblem(thrown) })
    }
  }
  const datasets = group(tables)
  problems.push(...orphans(tables, datasets), ...strangers(unrecognised, datasets, formats))
  return { datasets, problems }
}
