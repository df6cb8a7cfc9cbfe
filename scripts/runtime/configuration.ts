import { CrossTuneError } from '#shared/contract/errors.ts'

/** How this run of the stand-in was started. */
export interface Configuration {
  /** The folder of package.json, as `electron .` would be given it. */
  readonly appFolder: string
  readonly browser: string
  readonly headless: boolean
}

let current: Configuration | null = null

/** Set once by run.ts, before the app's main script is loaded. */
export function configure(configuration: Configuration): void {
  current = configuration
}

/** The configuration of this run. Throws CrossTuneError 'internal' before `configure`. */
export function configuration(): Configuration {
  if (current === null) throw new CrossTuneError('internal', 'The stand-in runtime is started by run.ts.')
  return current
}
