import type { Encoding } from './encoding.ts'

/**
 * The text of a byte stream, piece by piece, without a byte-order mark. Bytes that do not decode become U+FFFD.
 * `onBytes` is told the size of each piece as it is read.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  onBytes: (count: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) {
    onBytes(chunk.length)
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}
