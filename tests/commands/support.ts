import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const SCRIPT = resolve(import.meta.dirname, '../../scripts/crosstune.ts')

/** What a run of the command line gave. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the command line as a user does. `kill` ends it from outside as a power cut would. */
export function start(...args: readonly string[]): { done: Promise<Run>; kill: () => void } {
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  const done = new Promise<Run>((resolved) => child.on('close', (code) => resolved({ code, stdout, stderr })))
  return { done, kill: () => void child.kill('SIGKILL') }
}

/** Runs the command line to its end. */
export function run(...args: readonly string[]): Promise<Run> {
  return start(...args).done
}
