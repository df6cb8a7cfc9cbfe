import { isAscii, isUtf8 } from 'node:buffer'
import { ShiftJisCount } from './shift-jis.ts'

/** Encodings that are told apart; each is a label that TextDecoder knows. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'shift_jis'

/** What a whole file's bytes say about its encoding. `damaged` counts what does not decode. */
export interface EncodingFinding {
  encoding: Encoding
  damaged: number
}

/** Bytes at the start that are looked at for a mark and for the zero bytes of UTF-16. */
const HEAD_BYTES = 4096

/** Once so many letters beyond ASCII decoded as UTF-8, more of them prove nothing. */
const ENOUGH_LETTERS = 10_000

/** In a file of UTF-8 with some damage, sound letters outnumber the damaged ones by at least this. */
const SOUND_PER_DAMAGED = 4

/** How many bytes at the end belong to a UTF-8 sequence that goes on in the next chunk. */
function unfinishedTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? back : 0
    }
  }
  return 0
}

function byMark(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return null
}

function isPlainSign(byte: number | undefined): boolean {
  return byte !== undefined && (byte === 0x0a || byte === 0x0d || (byte >= 0x20 && byte < 0x7f))
}

/** Whether a sound text has a line end without the zero byte that each has in UTF-16: then its few zeros are strays. */
function hasBareLineEnd(head: Uint8Array, zeroAt: -1 | 1): boolean {
  return isUtf8(head) && head.some((byte, index) => byte === 0x0a && head[index + zeroAt] !== 0)
}

/** Text of Latin letters in UTF-16 has a zero in nearly every other byte, always on the same side. */
function byZeroBytes(head: Uint8Array): Encoding | null {
  const pairs = Math.floor(head.length / 2)
  if (pairs < 4) return null
  let first = 0
  let second = 0
  // Text of other letters has zeros beside its line ends, digits and commas alone.
  let bigSigns = 0
  let littleSigns = 0
  for (let index = 0; index < pairs * 2; index += 2) {
    if (head[index] === 0) first += 1
    if (head[index + 1] === 0) second += 1
    if (head[index] === 0 && isPlainSign(head[index + 1])) bigSigns += 1
    if (head[index + 1] === 0 && isPlainSign(head[index])) littleSigns += 1
  }
  if (second > pairs * 0.4 && first < pairs * 0.05) return 'utf-16le'
  if (first > pairs * 0.4 && second < pairs * 0.05) return 'utf-16be'
  const little = littleSigns > pairs * 0.02 && littleSigns === second && first === 0
  if (little && !hasBareLineEnd(head, 1)) return 'utf-16le'
  const big = bigSigns > pairs * 0.02 && bigSigns === first && second === 0
  if (big && !hasBareLineEnd(head, -1)) return 'utf-16be'
  return null
}

/**
 * Decides a file's encoding from all of its bytes, handed over in pieces of any size: a mark (BOM) first, then the
 * zero bytes of UTF-16, then whether the whole is UTF-8 (also with a few damaged places), then Shift-JIS, else
 * Windows-1252, which contains Latin-1's letters.
 */
export function createEncodingSurvey(): {
  add(bytes: Uint8Array): void
  finish(): EncodingFinding
} {
  let head = new Uint8Array(0)
  let carry = new Uint8Array(0)
  let letters = 0
  let damaged = 0
  let looksDamaged = false
  const japanese = new ShiftJisCount()

  function count(bytes: Uint8Array): void {
    if (isAscii(bytes)) return
    const sound = isUtf8(bytes)
    if (sound && letters >= ENOUGH_LETTERS) return
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const replaced = sound ? 0 : (text.match(/\ufffd/g)?.length ?? 0)
    damaged += replaced
    looksDamaged ||= !sound
    letters += (text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0) - replaced
  }

  return {
    add(bytes) {
      if (head.length < HEAD_BYTES) {
        head = Buffer.concat([head, bytes.subarray(0, HEAD_BYTES - head.length)])
      }
      const joined = carry.length > 0 ? Buffer.concat([carry, bytes]) : bytes
      const tail = unfinishedTail(joined)
      carry = new Uint8Array(joined.subarray(joined.length - tail))
      count(joined.subarray(0, joined.length - tail))
      // What has been UTF-8 so far is not counted as Shift-JIS: that takes a look at every byte.
      if (looksDamaged) japanese.add(bytes)
    },
    finish() {
      count(carry)
      carry = new Uint8Array(0)
      const marked = byMark(head) ?? byZeroBytes(head)
      if (marked === 'utf-8') return { encoding: marked, damaged }
      if (marked !== null) return { encoding: marked, damaged: 0 }
      if (damaged === 0 || letters >= damaged * SOUND_PER_DAMAGED) {
        return { encoding: 'utf-8', damaged }
      }
      return { encoding: japanese.isLikely() ? 'shift_jis' : 'windows-1252', damaged: 0 }
    },
  }
}
