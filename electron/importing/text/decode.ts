import type { Encoding } from './encoding.ts'

/** Text as it is read: zero characters, which no text has on purpose, are left out. */
export function withoutZeros(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}

/** Text in which every line end is a line feed. To be given whole lines, or the pieces of a text in turn. */
export function createLineEndUnifier(): (piece: string) => string {
  let endsWithReturn = false
  return (piece) => {
    const text = endsWithReturn && piece.startsWith('\n') ? piece.slice(1) : piece
    if (piece !== '') endsWithReturn = piece.endsWith('\r')
    return text.replace(/\r\n?/g, '\n')
  }
}

/**
 * The text of a byte stream, piece by piece, without a byte-order mark. Bytes that do not decode become U+FFFD, zero
 * characters vanish. `unify`: whether line ends are mixed, and all become line feeds.
 * `onBytes` is told the size of each piece as it is read.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  onBytes: (count: number) => void,
  unify = false,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  const unified = unify ? createLineEndUnifier() : (text: string) => text
  for await (const chunk of bytes) {
    onBytes(chunk.length)
    yield unified(withoutZeros(decoder.decode(chunk, { stream: true })))
  }
  yield unified(withoutZeros(decoder.decode()))
}
