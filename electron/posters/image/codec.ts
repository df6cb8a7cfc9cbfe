import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import decodeJpeg, { init as initJpeg } from '@jsquash/jpeg/decode.js'
import decodePng, { init as initPng } from '@jsquash/png/decode.js'
import decodeWebp, { init as initWebp } from '@jsquash/webp/decode.js'
import encodeWebp, { init as initWebpEncoder } from '@jsquash/webp/encode.js'
import { PosterFault } from '../faults.ts'
import { type PictureType, readHeader } from './header.ts'
import { type Pixels, scaleDown } from './scale.ts'

/** The largest poster of the window, 280 CSS pixels wide, on a screen of double density; a little more. */
const MOST_WIDTH = 600
const MOST_HEIGHT = 900

/** WebP's own scales: quality 0..100, effort 0..6. */
const QUALITY = 82
const EFFORT = 2

// Not called `require`: the bundler declares that name itself.
const packages = createRequire(import.meta.url)

/** A codec's WebAssembly, read from its package: by itself it would be looked for on a web server. */
function wasm(path: string): ArrayBuffer {
  const bytes = readFileSync(packages.resolve(path))
  return new Uint8Array(bytes).buffer
}

/** What these libraries would write to the terminal of pictures that they cannot read. */
const quiet = { print: () => {}, printErr: () => {} }

const starts: Record<PictureType | 'encoder', () => Promise<unknown>> = {
  jpeg: () => initJpeg({ ...quiet, wasmBinary: wasm('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm') }),
  png: () => initPng(wasm('@jsquash/png/codec/pkg/squoosh_png_bg.wasm')),
  webp: () => initWebp({ ...quiet, wasmBinary: wasm('@jsquash/webp/codec/dec/webp_dec.wasm') }),
  encoder: () =>
    initWebpEncoder({ ...quiet, wasmBinary: wasm('@jsquash/webp/codec/enc/webp_enc_simd.wasm') }),
}
const started = new Map<string, Promise<unknown>>()

/** Starts a codec once, when it is first needed. */
function ready(codec: keyof typeof starts): Promise<unknown> {
  const start = started.get(codec) ?? starts[codec]()
  started.set(codec, start)
  return start
}

const decoders: Record<PictureType, (bytes: ArrayBuffer) => Promise<ImageData>> = {
  jpeg: (bytes) => decodeJpeg(bytes),
  png: (bytes) => decodePng(bytes),
  webp: (bytes) => decodeWebp(bytes),
}

async function decode(bytes: Uint8Array<ArrayBuffer>): Promise<Pixels> {
  const { type, width, height } = readHeader(bytes)
  await ready(type)
  let picture: Pixels
  try {
    const { data, ...size } = await decoders[type](bytes.slice().buffer)
    picture = { data: new Uint8ClampedArray(data), ...size }
  } catch {
    throw new PosterFault('damaged', `The ${type.toUpperCase()} picture cannot be decoded.`)
  }
  if (picture.width !== width || picture.height !== height) {
    throw new PosterFault('damaged', 'The picture is not of the size that it claims.')
  }
  return picture
}

/**
 * A downloaded picture as the window gets it: decoded by libraries in WebAssembly, scaled, and made a WebP anew, so that
 * no byte of the network's reaches the window. Throws PosterFault as `readHeader` does, and 'damaged'. Takes this thread
 * for 10 to 100 ms: not for a thread that somebody waits on.
 */
export async function toPoster(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { data, width, height } = scaleDown(await decode(bytes), MOST_WIDTH, MOST_HEIGHT)
  await ready('encoder')
  const picture = { data, width, height, colorSpace: 'srgb', pixelFormat: 'rgba-unorm8' } as const
  return new Uint8Array(await encodeWebp(picture, { quality: QUALITY, method: EFFORT }))
}
