import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { network, type Transport } from '../../../electron/posters/transport.ts'
import { jpeg } from './pictures.ts'
import { addressAtFake } from './reroute.ts'

/** The only key that the fake knows. */
export const goodKey = 'c0ffee42'

/** How one film's look-up or picture is answered. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** A film at the fake: its own way of going wrong, or none. */
export interface FakeFilm {
  readonly lookUp?: Answer
  readonly picture?: Answer
  /** What OMDb says of it, over the usual. */
  readonly says?: Record<string, string>
}

export interface FakeOmdb {
  /** Where it listens on this machine. */
  readonly port: number
  /** The network as the fake is: OMDb's host and the hosts of pictures lead to it, every other host nowhere. */
  readonly transport: Transport
  /** Look-ups answered so far, the newest last, by the id or title asked for. */
  readonly lookUps: string[]
  /** Pictures asked for so far. */
  readonly pictures: string[]
  /** Addresses asked for that are neither; there must be none. */
  readonly strays: string[]
  /** Sets how a film is answered from now on. */
  answer(id: string, film: FakeFilm): void
  close(): Promise<void>
}

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}

/** Answers with bytes of a type. */
export function bytes(response: ServerResponse, type: string, body: Buffer | string): void {
  response.writeHead(200, { 'content-type': type })
  response.end(body)
}

/** Sends on to another address. */
export function redirect(response: ServerResponse, location: string, status = 302): void {
  response.writeHead(status, { location })
  response.end()
}

const poster = await jpeg()

/** Where the fake says that a film's picture is. */
export const pictureUrl = (id: string): string => `https://m.media-amazon.com/images/M/${id}._V1_SX300.jpg`

function record(id: string, says: Record<string, string> = {}): Record<string, string> {
  return {
    Title: 'A film',
    Year: '1999',
    Runtime: '136 min',
    Director: 'Lana Wachowski, Lilly Wachowski',
    Actors: 'Keanu Reeves, Laurence Fishburne',
    Plot: 'A hacker learns that robots keep mankind in a virtual reality.',
    Poster: pictureUrl(id),
    imdbRating: '8.7',
    imdbID: id,
    Type: 'movie',
    Response: 'True',
    ...says,
  }
}

/**
 * Starts a server on this machine that answers as OMDb and its pictures' hosts do, or as badly as a test wishes.
 *
 * @param usual the pictures of films that no test has answered otherwise, in turn.
 */
export async function startFakeOmdb(usual: readonly Buffer[] = [poster]): Promise<FakeOmdb> {
  const films = new Map<string, FakeFilm>()
  const lookUps: string[] = []
  const pictures: string[] = []
  const strays: string[] = []

  const answerLookUp = (url: URL, request: IncomingMessage, response: ServerResponse): void => {
    const id = url.searchParams.get('i') ?? url.searchParams.get('t') ?? ''
    lookUps.push(id)
    const film = films.get(id)
    if (film?.lookUp) film.lookUp(response, request)
    else if (url.searchParams.get('apikey') === goodKey) json(response, 200, record(id, film?.says))
    else json(response, 401, { Response: 'False', Error: 'Invalid API key!' })
  }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://fake')
    if (url.pathname === '/omdb') {
      answerLookUp(url, request, response)
      return
    }
    const id = /\/([^/]+)\._V1_/.exec(url.pathname)?.[1] ?? url.pathname
    pictures.push(id)
    const film = films.get(id)
    if (film?.picture) film.picture(response, request)
    else bytes(response, 'image/jpeg', usual[pictures.length % usual.length] ?? poster)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0

  return {
    lookUps,
    pictures,
    strays,
    port,
    transport: (url, options) => {
      const here = addressAtFake(url, port)
      if (here !== null) return network(here, options)
      strays.push(url.href)
      return Promise.reject(new Error(`No such host: ${url.href}`))
    },
    answer: (id, film) => void films.set(id, film),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
