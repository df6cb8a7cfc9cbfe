import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { crc32, deflateSync } from 'node:zlib'
import encodeJpeg, { init as initJpeg } from '@jsquash/jpeg/encode.js'
import encodeWebp, { init as initWebp } from '@jsquash/webp/encode.js'

const require = createRequire(import.meta.url)
const wasm = (path: string): ArrayBuffer => new Uint8Array(readFileSync(require.resolve(path))).buffer
const quiet = { print: () => {}, printErr: () => {} }

/** Pixels of a picture that no two sizes share: two gradients. */
function gradient(width: number, height: number) {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let place = 0; place < width * height; place += 1) {
    const x = place % width
    const y = Math.floor(place / width)
    data.set([(x * 255) / width, (y * 255) / height, 90 + 80 * Math.sin(x / 9), 255], place * 4)
  }
  return { data, width, height, colorSpace: 'srgb', pixelFormat: 'rgba-unorm8' } as const
}

/** Pixels, four bytes each, as a JPEG. */
export async function jpegOf(pixels: {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}): Promise<Buffer> {
  await initJpeg({ ...quiet, wasmBinary: wasm('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm') })
  const picture = { ...pixels, colorSpace: 'srgb', pixelFormat: 'rgba-unorm8' } as const
  return Buffer.from(await encodeJpeg(picture, { quality: 75 }))
}

/** A JPEG as OMDb's pictures are. */
export const jpeg = (width = 300, height = 445): Promise<Buffer> => jpegOf(gradient(width, height))

export async function webp(width = 300, height = 445): Promise<Buffer> {
  await initWebp({ ...quiet, wasmBinary: wasm('@jsquash/webp/codec/enc/webp_enc_simd.wasm') })
  return Buffer.from(await encodeWebp(gradient(width, height), { quality: 75, method: 0 }))
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(4)
  const check = Buffer.alloc(4)
  frame.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([frame, body, check])
}

/** A PNG that claims a size and has these bytes, once inflated, as its pixels (grey, one byte each). */
export function pngOf(width: number, height: number, pixels: Buffer): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A grey PNG. */
export function png(width = 300, height = 445): Buffer {
  return pngOf(width, height, Buffer.alloc((width + 1) * height))
}
