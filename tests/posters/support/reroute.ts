import { appendFileSync } from 'node:fs'

/**
 * Loaded into the app's processes and threads by `--import` when a test runs the window over a fake OMDb: leads the
 * network to the fake, and writes down everything that crosses between processes or is said on the terminal.
 */

const imageHosts = new Set(['m.media-amazon.com', 'ia.media-imdb.com', 'images-na.ssl-images-amazon.com'])

/** Where the fake has what is at an address; null for a host that it does not stand for. */
export function addressAtFake(url: URL, port: number): URL | null {
  if (url.protocol !== 'https:') return null
  const path = url.host === 'www.omdbapi.com' ? '/omdb' : imageHosts.has(url.host) ? url.pathname : null
  return path === null ? null : new URL(path + url.search, `http://127.0.0.1:${port}`)
}

/** Reroutes this thread's requests. */
function reroute(port: number): void {
  const send = globalThis.fetch
  globalThis.fetch = (input, options) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const here = addressAtFake(url, port)
    if (here === null) return Promise.reject(new TypeError('fetch failed'))
    return send(here, options)
  }
}

/** Writes down what is cloned, as the stand-in does with all that crosses, and what is said on the terminal. */
function recordInto(file: string): void {
  const clone = globalThis.structuredClone
  globalThis.structuredClone = (value, options) => {
    appendFileSync(file, `${JSON.stringify(value) ?? ''}\n`)
    return clone(value, options)
  }
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream)
    Object.assign(stream, {
      write(chunk: Uint8Array | string, ...rest: []) {
        appendFileSync(file, chunk)
        return write(chunk, ...rest)
      },
    })
  }
}

const { CROSSTUNE_TEST_OMDB_PORT: port, CROSSTUNE_TEST_TRAFFIC: traffic } = process.env
if (port) reroute(Number(port))
if (traffic) recordInto(traffic)
