/** Every way a call can fail that somebody may want to tell apart. The message is for people, the code for programs. */
export const errorCodes = [
  'bad-request',
  'forbidden',
  'not-found',
  'unreadable-file',
  'unknown-format',
  'damaged-library',
  'newer-library',
  'disk-full',
  'read-only',
  'cancelled',
  'busy',
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** An error as it crosses processes and threads: `invoke` would lose everything of an Error but its message. */
export interface Problem {
  code: ErrorCode
  message: string
  /** File, line and the like, where they are known. */
  details?: Record<string, string | number | boolean> | undefined
}

/** A reply as it crosses processes: never a rejection, always an envelope. */
export type Envelope<T> = { ok: true; data: T } | { ok: false; error: Problem }

/** The error thrown on either side of the contract. */
export class CrossTuneError extends Error {
  readonly code: ErrorCode
  readonly details: Problem['details']

  constructor(code: ErrorCode, message: string, details?: Problem['details'], options?: ErrorOptions) {
    super(message, options)
    this.name = 'CrossTuneError'
    this.code = code
    this.details = details
  }
}

/** Turns anything thrown into a Problem. What is not ours is 'internal' and keeps its message. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof CrossTuneError) {
    return {
      code: thrown.code,
      message: thrown.message,
      ...(thrown.details ? { details: thrown.details } : {}),
    }
  }
  return { code: 'internal', message: thrown instanceof Error ? thrown.message : String(thrown) }
}

/** The error a Problem stands for, to be thrown on the caller's side. */
export function fromProblem(problem: Problem): CrossTuneError {
  return new CrossTuneError(problem.code, problem.message, problem.details)
}
