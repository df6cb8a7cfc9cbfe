import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../electron/importing/text/decode.ts'
import { createEncodingSurvey } from '../../../electron/importing/text/encoding.ts'

function pieces(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )
}

function find(bytes: Uint8Array, size = 7) {
  const survey = createEncodingSurvey()
  for (const piece of pieces(bytes, size)) survey.add(piece)
  return survey.finish()
}

async function decode(bytes: Uint8Array, size = 5): Promise<string> {
  async function* stream() {
    yield* pieces(bytes, size)
  }
  let text = ''
  for await (const piece of decodeText(stream(), find(bytes).encoding, () => {})) text += piece
  return text
}

const SAMPLE = 'id,title\n1,Amélie Poulain à Montmartre\n2,Das weiße Band\n'

describe('finding the encoding', () => {
  it('knows UTF-8 without a mark, whatever the pieces cut through', () => {
    for (let size = 1; size < 9; size += 1) {
      expect(find(Buffer.from('Amélie, 千と千尋, 🎬', 'utf8'), size)).toEqual({
        encoding: 'utf-8',
        damaged: 0,
      })
    }
  })

  it('counts damaged places in a file that is UTF-8 otherwise', () => {
    const bytes = Buffer.concat([
      Buffer.from('éèàüö'.repeat(20)),
      Buffer.from([0xff, 0x20]),
      Buffer.from('ñ'),
    ])
    expect(find(bytes)).toEqual({ encoding: 'utf-8', damaged: 1 })
  })

  it('takes Western letters of one byte for Windows-1252, however late they come', () => {
    const bytes = Buffer.concat([
      Buffer.from('plain text\n'.repeat(50_000)),
      Buffer.from('Am\xe9lie\n', 'latin1'),
    ])
    expect(find(bytes, 65_536)).toEqual({ encoding: 'windows-1252', damaged: 0 })
  })

  it('knows UTF-16 of both orders without a mark', () => {
    const little = Buffer.from(SAMPLE, 'utf16le')
    expect(find(little).encoding).toBe('utf-16le')
    expect(find(Buffer.from(little).swap16()).encoding).toBe('utf-16be')
  })

  it('reads every encoding into the same text, without its mark', async () => {
    const little = Buffer.from(`\ufeff${SAMPLE}`, 'utf16le')
    expect(await decode(Buffer.from(`\ufeff${SAMPLE}`))).toBe(SAMPLE)
    expect(await decode(Buffer.from(SAMPLE))).toBe(SAMPLE)
    expect(await decode(little)).toBe(SAMPLE)
    expect(await decode(Buffer.from(little).swap16())).toBe(SAMPLE)
    expect(await decode(Buffer.from(SAMPLE, 'latin1'))).toBe(SAMPLE)
  })

  it('reads the signs that Windows-1252 has beyond Latin-1', async () => {
    expect(await decode(Uint8Array.from([0x93, 0x80, 0x94, 0x20, 0xe9, 0x96]))).toBe('“€” é–')
  })

  it('gives back any text in UTF-8, in any pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          fc.pre(!text.startsWith('\ufeff') && !text.includes('\u0000'))
          expect(await decode(Buffer.from(text), size)).toBe(text)
        },
      ),
      { numRuns: 500 },
    )
  })
})
