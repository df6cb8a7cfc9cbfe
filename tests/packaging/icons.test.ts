import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const icons = resolve(import.meta.dirname, '../../resources/icons')
const read = (name: string): Buffer => readFileSync(resolve(icons, name))
const signature = '89504e470d0a1a0a'

/** Width and height of a PNG image, from its first block. */
const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)]

describe('the icons', () => {
  it.each([16, 32, 48, 128, 256, 512])('have an image of %i pixels for Linux', (size) => {
    expect(sizeOf(read(`linux/${size}x${size}.png`))).toEqual([size, size])
  })

  it('have images of the right sizes where a Windows icon says they are', () => {
    const ico = read('icon.ico')
    const count = ico.readUInt16LE(4)
    expect(count).toBe(7)
    for (let entry = 6; entry < 6 + 16 * count; entry += 16) {
      const start = ico.readUInt32LE(entry + 12)
      const png = ico.subarray(start, start + ico.readUInt32LE(entry + 8))
      expect(png.toString('hex', 0, 8)).toBe(signature)
      expect(sizeOf(png)[0]).toBe(ico.readUInt8(entry) || 256)
    }
  })

  it('have blocks that fill an Apple icon exactly', () => {
    const icns = read('icon.icns')
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length])
    const sizes: number[] = []
    let offset = 8
    for (; offset < icns.length; offset += icns.readUInt32BE(offset + 4)) {
      sizes.push(sizeOf(icns.subarray(offset + 8))[0] ?? 0)
    }
    expect(offset).toBe(icns.length)
    expect(Math.max(...sizes)).toBe(1024)
  })
})
