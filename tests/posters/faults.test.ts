import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { film, openDesk } from './support/desk.ts'
import { type Answer, bytes, type FakeFilm, goodKey, json, redirect } from './support/fake-omdb.ts'
import { jpeg, png, pngOf, webp } from './support/pictures.ts'

const bad = 'tt0000666'
const good = 'tt0133093'

const goodJpeg = await jpeg()
const goodWebp = await webp()

function drip(response: ServerResponse, body: Buffer | string): void {
  let sent = 0
  const timer = setInterval(() => {
    response.write(body.slice(sent, sent + 1))
    sent += 1
    if (sent >= body.length) response.end()
  }, 40)
  response.once('close', () => clearInterval(timer))
}

/** Answers well from the second time on. */
function onceThenWell(first: (response: ServerResponse) => void, well: (response: ServerResponse) => void) {
  let asked = 0
  return (response: ServerResponse) => {
    asked += 1
    if (asked === 1) first(response)
    else well(response)
  }
}

const sendOn =
  (location: string): Answer =>
  (response) =>
    redirect(response, location)

interface Expected {
  /** Requests to OMDb and for the picture at most. */
  readonly lookUps: number
  readonly pictures: number
  /** What the film's card says then. */
  readonly details: 'found' | 'unknown' | 'paused'
  /** How long a request is waited for, in milliseconds, where it is the wait that ends. */
  readonly patience?: number
}

const inTime = (expected: Expected): Expected => ({ ...expected, patience: 600 })

const noRecord: Expected = { lookUps: 1, pictures: 0, details: 'unknown' }
const keyTrouble: Expected = { lookUps: 1, pictures: 0, details: 'paused' }
const passing: Expected = { lookUps: 3, pictures: 0, details: 'paused' }
const noPicture: Expected = { lookUps: 1, pictures: 1, details: 'found' }
const notFetched: Expected = { lookUps: 1, pictures: 0, details: 'found' }
const passingPicture: Expected = { lookUps: 1, pictures: 3, details: 'found' }

const refusal = (said: string, status = 200): FakeFilm => ({
  lookUp: (response) => json(response, status, { Response: 'False', Error: said }),
})

const faults: readonly [name: string, film: FakeFilm, expected: Expected][] = [
  ['OMDb: Response False, Movie not found!', refusal('Movie not found!'), noRecord],
  ['OMDb: Response False, Incorrect IMDb ID.', refusal('Incorrect IMDb ID.'), noRecord],
  ['OMDb: Response False, Error getting data.', refusal('Error getting data.'), passing],
  ['OMDb: 401 Invalid API key!', refusal('Invalid API key!', 401), keyTrouble],
  ['OMDb: 401 without a body', { lookUp: (response) => response.writeHead(401).end() }, keyTrouble],
  ['OMDb: 401 Request limit reached!', refusal('Request limit reached!', 401), keyTrouble],
  ['OMDb: 200 Request limit reached!', refusal('Request limit reached!'), keyTrouble],
  ['OMDb: the poster is "N/A"', { says: { Poster: 'N/A' } }, notFetched],
  [
    'OMDb: everything is "N/A"',
    { says: { Poster: 'N/A', Plot: 'N/A', imdbRating: 'N/A', Runtime: 'N/A' } },
    notFetched,
  ],
  [
    'OMDb: HTML instead of JSON',
    { lookUp: (response) => bytes(response, 'text/html', '<html>Log in</html>') },
    passing,
  ],
  ['OMDb: JSON of another service', { lookUp: (response) => json(response, 200, { status: 'ok' }) }, passing],
  [
    'OMDb: JSON that ends early',
    { lookUp: (response) => bytes(response, 'application/json', '{"Response":"Tr') },
    passing,
  ],
  [
    'OMDb: an answer of half a megabyte',
    { lookUp: (response) => json(response, 200, { Response: 'True', Plot: 'x'.repeat(500_000) }) },
    passing,
  ],
  ['OMDb: 500', { lookUp: (response) => response.writeHead(500).end('oops') }, passing],
  ['OMDb: 503 with a page', { lookUp: (response) => response.writeHead(503).end('<h1>503</h1>') }, passing],
  ['OMDb: 429', { lookUp: (response) => response.writeHead(429).end() }, passing],
  ['OMDb: no answer', { lookUp: () => {} }, inTime(passing)],
  [
    'OMDb: a slow drip',
    { lookUp: (response) => drip(response, JSON.stringify({ Response: 'True' })) },
    inTime(passing),
  ],
  ['OMDb: the connection reset', { lookUp: (response) => response.destroy() }, passing],
  [
    'OMDb: fewer bytes than promised',
    {
      lookUp: (response) => {
        response.writeHead(200, { 'content-length': '500' })
        response.write('{"Response":')
        response.destroy()
      },
    },
    passing,
  ],
  [
    'OMDb: sent on elsewhere',
    { lookUp: (response) => redirect(response, 'https://elsewhere.example/') },
    passing,
  ],
  ['OMDb names a picture at a file', { says: { Poster: 'file:///etc/passwd' } }, notFetched],
  [
    'OMDb names a picture without TLS',
    { says: { Poster: 'http://m.media-amazon.com/images/x._V1_.jpg' } },
    notFetched,
  ],
  ['OMDb names a picture on this machine', { says: { Poster: 'https://127.0.0.1/x.jpg' } }, notFetched],
  [
    'OMDb names a picture inside its answer',
    { says: { Poster: 'data:image/png;base64,iVBORw0KGgo=' } },
    notFetched,
  ],
  [
    'OMDb names a picture on another host',
    { says: { Poster: 'https://m.media-amazon.com.evil.example/x.jpg' } },
    notFetched,
  ],
  [
    'OMDb names a picture behind a port',
    { says: { Poster: 'https://m.media-amazon.com:8443/x.jpg' } },
    notFetched,
  ],
  [
    'OMDb names a picture with a user',
    { says: { Poster: 'https://me:secret@m.media-amazon.com/x.jpg' } },
    notFetched,
  ],
  ['OMDb names a picture by no address at all', { says: { Poster: 'poster.jpg' } }, notFetched],
  ['picture: 404', { picture: (response) => response.writeHead(404).end() }, noPicture],
  ['picture: 403 with a page', { picture: (response) => response.writeHead(403).end('<html>') }, noPicture],
  ['picture: 500', { picture: (response) => response.writeHead(500).end() }, passingPicture],
  ['picture: no answer', { picture: () => {} }, inTime(passingPicture)],
  ['picture: a slow drip', { picture: (response) => drip(response, goodJpeg) }, inTime(passingPicture)],
  [
    'picture: the connection reset half-way',
    {
      picture: (response) => {
        response.writeHead(200, { 'content-type': 'image/jpeg' })
        response.write(goodJpeg.subarray(0, 2000))
        setTimeout(() => response.destroy(), 20)
      },
    },
    passingPicture,
  ],
  [
    'picture: fewer bytes than promised',
    {
      picture: (response) => {
        response.writeHead(200, { 'content-length': goodJpeg.length + 100 })
        response.write(goodJpeg)
        setTimeout(() => response.destroy(), 20)
      },
    },
    passingPicture,
  ],
  [
    'picture: HTML called image/jpeg',
    { picture: (response) => bytes(response, 'image/jpeg', '<html><script>alert(1)</script></html>') },
    noPicture,
  ],
  [
    'picture: an SVG',
    {
      picture: (response) =>
        bytes(response, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    },
    noPicture,
  ],
  [
    'picture: an SVG called image/png',
    { picture: (response) => bytes(response, 'image/png', '<?xml version="1.0"?><svg/>') },
    noPicture,
  ],
  [
    'picture: a GIF',
    {
      picture: (response) =>
        bytes(response, 'image/jpeg', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')),
    },
    noPicture,
  ],
  ['picture: nothing', { picture: (response) => bytes(response, 'image/jpeg', '') }, noPicture],
  [
    'picture: a PNG that claims 50,000 by 50,000 pixels',
    { picture: (response) => bytes(response, 'image/png', pngOf(50_000, 50_000, Buffer.alloc(1000))) },
    noPicture,
  ],
  [
    'picture: 6 MB, as promised',
    { picture: (response) => bytes(response, 'image/jpeg', Buffer.alloc(6_000_000)) },
    noPicture,
  ],
  [
    'picture: bytes without end, none promised',
    {
      picture: (response) => {
        const more = () => {
          if (!response.destroyed) response.write(Buffer.alloc(100_000), more)
        }
        more()
      },
    },
    noPicture,
  ],
  [
    'picture: a JPEG cut off',
    { picture: (response) => bytes(response, 'image/jpeg', goodJpeg.subarray(0, goodJpeg.length / 2)) },
    noPicture,
  ],
  [
    'picture: a PNG cut off',
    { picture: (response) => bytes(response, 'image/png', png().subarray(0, 200)) },
    noPicture,
  ],
  [
    'picture: a WebP cut off',
    { picture: (response) => bytes(response, 'image/webp', goodWebp.subarray(0, goodWebp.length - 200)) },
    noPicture,
  ],
  [
    'picture: a JPEG with rubbish for its scan',
    {
      picture: (response) =>
        bytes(response, 'image/jpeg', Buffer.concat([goodJpeg.subarray(0, 20), Buffer.alloc(3000, 0x5a)])),
    },
    noPicture,
  ],
  ['picture: one pixel', { picture: (response) => bytes(response, 'image/png', png(1, 1)) }, noPicture],
  ['picture: sent on to a file', { picture: sendOn('file:///etc/passwd') }, noPicture],
  ['picture: sent on without TLS', { picture: sendOn('http://m.media-amazon.com/x._V1_.jpg') }, noPicture],
  ['picture: sent on to 127.0.0.1', { picture: sendOn('https://127.0.0.1/admin') }, noPicture],
  ['picture: sent on to [::1]', { picture: sendOn('https://[::1]/admin') }, noPicture],
  ['picture: sent on to an address as one number', { picture: sendOn('https://2130706433/') }, noPicture],
  [
    "picture: sent on to the cloud's own address",
    { picture: sendOn('https://169.254.169.254/latest/meta-data') },
    noPicture,
  ],
  ['picture: sent on to localhost', { picture: sendOn('https://localhost/') }, noPicture],
  ['picture: sent on to nowhere', { picture: (response) => response.writeHead(302).end() }, noPicture],
  [
    'picture: sent on in a circle',
    { picture: sendOn(`https://m.media-amazon.com/images/M/${bad}._V1_again.jpg`) },
    { lookUps: 1, pictures: 4, details: 'found' },
  ],
]

describe('every fault of OMDb and of its pictures is survived', () => {
  it.each(faults)('%s', { timeout: 20_000 }, async (_name, answer, expected) => {
    const { patience } = expected
    const desk = await openDesk(patience ? { timeouts: { lookUp: patience, picture: patience } } : {})
    desk.fake.answer(bad, answer)
    expect(desk.service.want([film(bad)])).toEqual([])
    await expect.poll(() => desk.service.isBusy, { timeout: 10_000 }).toBe(false)

    expect(desk.arrived()).toEqual([])
    expect(desk.fake.strays).toEqual([])
    expect(desk.fake.lookUps.length).toBeLessThanOrEqual(expected.lookUps)
    expect(desk.fake.pictures.length).toBeLessThanOrEqual(expected.pictures)
    expect(desk.service.status().used).toBe(desk.fake.lookUps.length)
    expect((await desk.service.details(film(bad))).status).toBe(expected.details)
    expect(JSON.stringify([desk.news, desk.service.status()])).not.toContain(goodKey)
    expect(desk.written().includes(goodKey)).toBe(false)

    // Asked for again at once, nothing is requested again; and with what stopped it gone, the next film has its poster.
    const asked = desk.fake.lookUps.length + desk.fake.pictures.length
    desk.service.want([film(bad)])
    expect(desk.fake.lookUps.length + desk.fake.pictures.length).toBe(asked)
    desk.service.setKey(null)
    desk.service.setKey(goodKey)
    desk.service.want([film(good)])
    await expect.poll(() => desk.arrived(), { timeout: 5000 }).toEqual([good])
  })

  it.each<[string, FakeFilm]>([
    [
      'OMDb: 500, then well',
      {
        lookUp: onceThenWell(
          (response) => response.writeHead(500).end(),
          (response) =>
            json(response, 200, {
              Response: 'True',
              Poster: `https://m.media-amazon.com/images/M/${bad}._V1_.jpg`,
            }),
        ),
      },
    ],
    [
      'OMDb: HTML, then well',
      {
        lookUp: onceThenWell(
          (response) => bytes(response, 'text/html', '<html>'),
          (response) =>
            json(response, 200, {
              Response: 'True',
              Poster: `https://m.media-amazon.com/images/M/${bad}._V1_.jpg`,
            }),
        ),
      },
    ],
    [
      'picture: 503, then well',
      {
        picture: onceThenWell(
          (response) => response.writeHead(503).end(),
          (response) => bytes(response, 'image/jpeg', goodJpeg),
        ),
      },
    ],
    [
      'picture: reset, then well',
      {
        picture: onceThenWell(
          (response) => response.destroy(),
          (response) => bytes(response, 'image/jpeg', goodJpeg),
        ),
      },
    ],
    [
      'picture: sent on within its hosts',
      {
        picture: onceThenWell(
          (response) => redirect(response, `https://ia.media-imdb.com/images/M/${bad}._V1_2.jpg`, 301),
          (response) => bytes(response, 'image/jpeg', goodJpeg),
        ),
      },
    ],
    [
      'picture: a PNG that inflates to 200 times its pixels',
      { picture: (response) => bytes(response, 'image/png', pngOf(300, 300, Buffer.alloc(20_000_000))) },
    ],
    ['picture: a PNG called image/jpeg', { picture: (response) => bytes(response, 'image/jpeg', png()) }],
    ['picture: a WebP without a type', { picture: (response) => response.end(goodWebp) }],
  ])('%s: the poster arrives all the same', async (_name, answer) => {
    const desk = await openDesk()
    desk.fake.answer(bad, answer)
    desk.service.want([film(bad)])
    await expect.poll(() => desk.arrived(), { timeout: 5000 }).toEqual([bad])
  })
})
