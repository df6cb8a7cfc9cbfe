import { createHash } from 'node:crypto'
import { CrossTuneError, toProblem } from '#shared/contract/errors.ts'
import type { Mapping } from '#shared/contract/mapping.ts'
import { catalogues, formatTitle } from '#shared/strings/index.ts'
import type { Format } from './formats/format.ts'
import { formatsFor, type Recognition, recognise } from './formats/index.ts'
import { shapeOf } from './mapping/columns.ts'
import { CUSTOM_FORMAT, mappedFormat, rolesLacking } from './mapping/mapped-format.ts'
import { notAsMapped, notUnderstood } from './mapping/not-understood.ts'
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
  /** For a custom table, what its mapping is remembered by; null where it cannot be remembered, and for other forms. */
  shape: string | null
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
    .update([format.id, ...(format.variant === undefined ? [] : [format.variant]), ...parts].join('\n'))
    .digest('hex')
}

function nameOf(format: Format, file: SourceFile): string {
  if (format.id.startsWith('starter-')) return formatTitle(catalogues.en, format.id)
  const stem = file.name.replace(/\.[^.]+$/, '')
  return file.folderName !== null && GENERIC_NAME.test(stem) ? file.folderName : stem
}

function plan(format: Format, main: readonly Survey[], joined: readonly JoinedFile[]): PlannedDataset[] {
  const first = main[0]
  if (first === undefined) return []
  const name = nameOf(format, first.file)
  const shape = format.id === CUSTOM_FORMAT ? shapeOf(first.sample) : null
  return [{ name, format, main, joined, shape, fingerprint: fingerprintOf(format, main, joined) }]
}

function alone({ path }: SourceFile, role: string, { mainFile }: Format): SourceProblem {
  const facts = { role, mainFile }
  const message = `${path} ${catalogues.en.refusals.reason('joined-alone', facts)}.`
  const details = { file: path, refusal: 'joined-alone', ...facts }
  return { file: path, problem: { code: 'unknown-format', message, details } }
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
      ? [alone(survey.file, recognition.joined.role, recognition.format)]
      : [],
  )
}

/**
 * What to say of tables that were not understood: everything of what was dropped itself or calls itself a table; of
 * the other files of a folder or zip nothing where the rest of it was understood.
 */
function strangers(
  surveys: readonly Survey[],
  datasets: readonly PlannedDataset[],
  reading: Reading,
): SourceProblem[] {
  const formats = formatsFor(reading.as)
  const { mapping } = reading
  const understood = new Set(datasets.flatMap(({ main }) => main.map(({ file }) => file.folder)))
  return surveys
    .filter(({ file }) => {
      if (file.folderName === null) return true
      if (formats.some((format) => format.companions.test(file.name))) return !understood.has(file.folder)
      return claimsToBeTable(file.name) || !understood.has(file.folder)
    })
    .map((survey) => ({
      file: survey.file.path,
      problem: toProblem(
        mapping === undefined ? notUnderstood(survey, formats) : notAsMapped(survey, mapping),
      ),
    }))
}

/** How the files of a job are to be read, where something is said about it. */
export interface Reading {
  /** Id of the format to read everything as. */
  as?: string
  /** What the columns hold: everything is read as a custom table then. */
  mapping?: Mapping
  /** Mappings of before by shape, for tables that are surely of no known form. */
  remembered?: ReadonlyMap<string, Mapping>
}

function recogniseAs(survey: Survey, reading: Reading): Recognition | null {
  const { as, mapping, remembered } = reading
  const formats = mapping === undefined ? formatsFor(as) : [mappedFormat(mapping)]
  const recognition = recognise(survey.sample, formats)
  if (mapping !== undefined || as !== undefined || recognition?.surety === 1) return recognition
  const known = remembered?.get(shapeOf(survey.sample) ?? '')
  const mapped = known === undefined ? null : recognise(survey.sample, [mappedFormat(known)])
  return mapped ?? recognition
}

/**
 * Reads every file once, recognises it, and says which data sets they make together. Throws 'bad-request' where
 * `reading.as` names no format or a mapping lacks what no row can do without, and what `signal` was aborted with.
 */
export async function planImport(
  files: readonly SourceFile[],
  reading: Reading,
  signal: AbortSignal,
  onBytes: (file: SourceFile, count: number) => void,
): Promise<ImportPlan> {
  // Also with a mapping: the table is then read as it was when its columns were looked at.
  const formats = formatsFor(reading.as)
  const lacking = reading.mapping === undefined ? [] : rolesLacking(reading.mapping)
  if (lacking.length > 0) {
    throw new CrossTuneError('bad-request', `No column is said to hold: ${lacking.join(', ')}.`)
  }
  const problems: SourceProblem[] = []
  const tables: Recognised[] = []
  const unrecognised: Survey[] = []
  for (const file of files) {
    try {
      const survey = await surveyFile(file, signal, (count) => onBytes(file, count), formats)
      const recognition = recogniseAs(survey, reading)
      if (recognition === null) unrecognised.push(survey)
      else tables.push({ survey, recognition })
    } catch (thrown) {
      if (!(thrown instanceof CrossTuneError)) throw thrown
      problems.push({ file: file.path, problem: toProblem(thrown) })
    }
  }
  const datasets = group(tables)
  problems.push(...orphans(tables, datasets), ...strangers(unrecognised, datasets, reading))
  return { datasets, problems }
}
