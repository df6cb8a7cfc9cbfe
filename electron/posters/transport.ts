import { type FaultKind, PosterFault } from './faults.ts'

/** Sends one GET request and gives the answer's head; redirects are answers like any other. A test gives one of its own. */
export type Transport = (url: URL, options: { accept: string; signal: AbortSignal }) => Promise<Response>

/** The network. */
export const network: Transport = (url, { accept, signal }) =>
  fetch(url, {
    headers: { accept },
    signal,
    redirect: 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  })

/** What `exchange` is to do. */
interface Exchange<Result> {
  readonly transport: Transport
  readonly url: URL
  readonly accept: string
  /** For the whole answer, in milliseconds. */
  readonly timeout: number
  /** Ends the exchange early; what it then throws is the signal's reason. */
  readonly signal: AbortSignal
  readonly read: (response: Response) => Promise<Result>
}

/**
 * One request with its answer read, within a time. Throws PosterFault 'too-slow' past it, 'unreachable' where the
 * connection fails, what `read` throws, and the signal's reason where that was aborted.
 */
export async function exchange<Result>(order: Exchange<Result>): Promise<Result> {
  const { transport, url, accept, timeout, signal, read } = order
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), timeout)
  try {
    return await read(await transport(url, { accept, signal: AbortSignal.any([signal, deadline.signal]) }))
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof PosterFault) throw error
    if (deadline.signal.aborted) {
      throw new PosterFault('too-slow', `${url.host} did not answer within ${timeout / 1000} seconds.`)
    }
    throw new PosterFault('unreachable', `${url.host} cannot be reached, or broke the connection.`)
  } finally {
    clearTimeout(timer)
    deadline.abort()
  }
}

/** Reads an answer's body, counting: throws PosterFault of this kind as soon as there are more bytes than `most`. */
export async function readAtMost(
  response: Response,
  most: number,
  kind: FaultKind,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new PosterFault(kind, `The answer has more than ${most} bytes.`)
  if (Number(response.headers.get('content-length')) > most) throw tooLarge()
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.byteLength
    if (length > most) throw tooLarge()
    parts.push(part)
  }
  const whole = new Uint8Array(length)
  let place = 0
  for (const part of parts) {
    whole.set(part, place)
    place += part.byteLength
  }
  return whole
}
