import type { Dataset } from '#shared/contract/datasets.ts'
import { withoutHome } from './redact.ts'

/** What a bug report needs to know. */
export interface DiagnosticFacts {
  readonly version: string
  readonly runtime: string
  readonly platform: string
  readonly languages: readonly string[]
  /** null where the library does not answer. */
  readonly datasets: readonly Dataset[] | null
  readonly logPath: string
  /** Of the log, which holds nothing that is somebody's own. */
  readonly lastLines: readonly string[]
}

function datasetLine({ kind, format, rows, bytes, active, starter }: Dataset): string {
  const state = active ? 'on' : 'off'
  return `- ${kind}, ${starter ? 'starter' : format}, ${rows} rows, ${bytes} bytes, ${state}`
}

/**
 * The facts as a text to paste into a report, in English as reports are. Data sets are told without their names,
 * paths without the home folder.
 */
export function diagnosticText(facts: DiagnosticFacts): string {
  const { datasets, lastLines } = facts
  return [
    `CrossTune ${facts.version}`,
    facts.runtime,
    facts.platform,
    `Languages: ${facts.languages.join(', ')}`,
    '',
    'Data sets:',
    ...(datasets === null ? ['- the library does not answer'] : datasets.map(datasetLine)),
    '',
    `Log: ${withoutHome(facts.logPath)}`,
    ...lastLines,
    '',
  ].join('\n')
}
