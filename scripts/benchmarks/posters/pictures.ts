import { jpegOf } from '../../../tests/posters/support/pictures.ts'

/** The size of the pictures that OMDb names. */
const size = { width: 300, height: 444 } as const

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Soft light, hard edges and grain: what makes a photograph cost more to decode than a drawing. */
function photograph(seed: number): Uint8ClampedArray<ArrayBuffer> {
  const random = randomFrom(seed)
  const { width, height } = size
  const discs = Array.from({ length: 12 }, () => ({
    x: random() * width,
    y: random() * height,
    radius: 15 + random() * 90,
    tint: [random() * 120, random() * 120, random() * 120] as const,
  }))
  const data = new Uint8ClampedArray(width * height * 4)
  for (let place = 0; place < width * height; place += 1) {
    const x = place % width
    const y = Math.floor(place / width)
    const light = 40 + (80 * y) / height + 25 * random()
    const colour = [light, light, light]
    for (const disc of discs) {
      if (Math.hypot(x - disc.x, y - disc.y) > disc.radius) continue
      for (const channel of [0, 1, 2] as const) colour[channel] = (colour[channel] ?? 0) + disc.tint[channel]
    }
    data.set([...colour, 255], place * 4)
  }
  return data
}

/** Pictures as heavy as films' real posters, each another one. */
export async function photographs(count: number): Promise<Buffer[]> {
  const pictures: Buffer[] = []
  for (let seed = 1; seed <= count; seed += 1)
    pictures.push(await jpegOf({ ...size, data: photograph(seed) }))
  return pictures
}
