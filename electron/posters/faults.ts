/** The ways in which asking OMDb or fetching a picture fails, as far as somebody acts differently on them. */
export type FaultKind =
  /** OMDb does not know the key. */
  | 'key-refused'
  /** OMDb counts no more requests for today. */
  | 'limit-reached'
  /** Our own count for today is used up. */
  | 'budget-spent'
  /** No answer: no network, a reset connection, a server that is down. */
  | 'unreachable'
  /** An answer that stopped, or took too long. */
  | 'too-slow'
  /** The server answers, but not now: 5xx or 429. */
  | 'busy'
  /** An answer that is not OMDb's: a web page, another document, too long a one. */
  | 'bad-answer'
  /** An address that pictures do not come from. */
  | 'forbidden-address'
  | 'too-many-redirects'
  /** There is no picture at the address. */
  | 'no-picture'
  | 'too-large'
  /** Bytes that are no JPEG, PNG or WebP. */
  | 'not-a-picture'
  | 'too-many-pixels'
  /** A picture that ends early or cannot be decoded. */
  | 'damaged'

/**
 * A failure on the way to a poster. Its message is made here and never taken from what failed: a URL in it would hold
 * the user's key.
 */
export class PosterFault extends Error {
  readonly kind: FaultKind

  constructor(kind: FaultKind, message: string) {
    super(message)
    this.name = 'PosterFault'
    this.kind = kind
  }
}

const passing: ReadonlySet<FaultKind> = new Set(['unreachable', 'too-slow', 'busy', 'bad-answer'])

/** Whether the same request may succeed a moment later. */
export function isPassing(thrown: unknown): thrown is PosterFault {
  return thrown instanceof PosterFault && passing.has(thrown.kind)
}
