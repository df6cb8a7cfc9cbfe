import { PosterFault } from '../faults.ts'

export type PictureType = 'jpeg' | 'png' | 'webp'

/** What a picture's own bytes say of it, before it is decoded. */
export interface PictureHeader {
  readonly type: PictureType
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** The bounds of what is decoded: 16 million pixels take 64 MB. */
const MOST_SIDE = 6000
const MOST_PIXELS = 16_000_000
const LEAST_SIDE = 16

const damaged = () => new PosterFault('damaged', 'The picture ends early.')

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  return Array.from(text).every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
}

/** SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC): ITU-T T.81, table B.1. */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** ITU-T T.81, B.1.1: segments with their lengths up to the frame header; after the scan's start, an end of image. */
function readJpeg(view: DataView): PictureHeader {
  let size: { width: number; height: number } | null = null
  let place = 2
  while (place + 4 <= view.byteLength) {
    if (view.getUint8(place) !== 0xff) throw damaged()
    const marker = view.getUint8(place + 1)
    if (marker === 0xff) {
      place += 1
      continue
    }
    const length = view.getUint16(place + 2)
    if (isFrameHeader(marker) && place + 9 <= view.byteLength) {
      size = { height: view.getUint16(place + 5), width: view.getUint16(place + 7) }
    }
    place += 2 + length
    if (marker === 0xda) {
      if (size === null || !hasEndOfImage(view, place)) throw damaged()
      return { type: 'jpeg', ...size }
    }
  }
  throw damaged()
}

function hasEndOfImage(view: DataView, from: number): boolean {
  for (let place = view.byteLength - 2; place >= from; place -= 1) {
    if (view.getUint16(place) === 0xffd9) return true
  }
  return false
}

/** PNG (ISO/IEC 15948), 11.2.2: IHDR stands first; IEND closes. */
function readPng(bytes: Uint8Array, view: DataView): PictureHeader {
  if (view.byteLength < 33 || !startsWith(bytes, 12, 'IHDR')) throw damaged()
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  for (let place = 8; place + 12 <= view.byteLength; place += 12 + view.getUint32(place)) {
    if (startsWith(bytes, place + 4, 'IEND')) return { type: 'png', ...size }
  }
  throw damaged()
}

/** RFC 9649: the RIFF header with its size, then VP8X, VP8L or VP8. */
function readWebp(bytes: Uint8Array, view: DataView): PictureHeader {
  if (view.byteLength < 30 || view.getUint32(4, true) + 8 > view.byteLength) throw damaged()
  const type = 'webp'
  if (startsWith(bytes, 12, 'VP8X')) {
    const width = 1 + (view.getUint32(24, true) & 0xffffff)
    const height = 1 + (view.getUint16(27, true) | (view.getUint8(29) << 16))
    return { type, width, height }
  }
  if (startsWith(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true)
    return { type, width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
  }
  if (startsWith(bytes, 12, 'VP8 ')) {
    return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  }
  throw damaged()
}

function read(bytes: Uint8Array): PictureHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8 && bytes[2] === 0xff) return readJpeg(view)
  if (startsWith(bytes, 0, '\x89PNG\r\n\x1a\n')) return readPng(bytes, view)
  if (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP')) return readWebp(bytes, view)
  throw new PosterFault('not-a-picture', 'What came is no JPEG, PNG or WebP.')
}

/**
 * Type and size of a picture by its bytes, whatever the server called them. Throws PosterFault 'not-a-picture',
 * 'damaged' where it ends early, and 'too-many-pixels' where decoding it would take too much memory.
 */
export function readHeader(bytes: Uint8Array): PictureHeader {
  const header = read(bytes)
  const { width, height } = header
  if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS) {
    throw new PosterFault('too-many-pixels', `The picture claims ${width} by ${height} pixels.`)
  }
  if (width < LEAST_SIDE || height < LEAST_SIDE) {
    throw new PosterFault('not-a-picture', `A picture of ${width} by ${height} pixels is no poster.`)
  }
  return header
}
