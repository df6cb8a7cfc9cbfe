import type { Box } from './box.ts'
import { circle, polygon, rectangle, rounded } from './paths.ts'
import type { Random } from './random.ts'
import type { Ink, Sketch } from './sketch.ts'

/** Draws a genre's picture into a box of its own. */
type Draw = (box: Box) => void

type Framing = (sketch: Sketch, box: Box, random: Random, draw: Draw) => void

/** The picture inside a shape; around it another ink than its own ground. */
function framed(sketch: Sketch, box: Box, random: Random, shape: string, draw: Draw): void {
  const around: Ink = random.pick([1, 2, 3])
  sketch.fill(rectangle(0, 0, box.width, box.height), around)
  sketch.fill(shape, 0)
  sketch.within(shape, () => draw(box))
}

/** How a genre's picture fills its room, by name. */
export const framings = {
  full: (_sketch, box, _random, draw) => draw(box),
  close(s, box, random, draw) {
    const scale = random.between(1.35, 1.9)
    const across = random.between(0.25, 0.75)
    const down = random.between(0.35, 0.75)
    s.placed({ x: box.width * across * (1 - scale), y: box.height * down * (1 - scale), scale }, () =>
      draw(box),
    )
  },
  tilted(s, box, random, draw) {
    const turn = random.between(6, 14) * random.side()
    s.placed({ x: box.width / 2, y: box.height / 2, turn, scale: 1.45 }, () =>
      s.placed({ x: -box.width / 2, y: -box.height / 2 }, () => draw(box)),
    )
  },
  porthole(s, box, random, draw) {
    const radius = Math.min(box.width, box.height) * random.between(0.38, 0.47)
    framed(s, box, random, circle(box.width / 2, box.height / 2, radius), draw)
  },
  arch(s, box, random, draw) {
    const half = box.width * random.between(0.32, 0.42)
    const top = box.height * random.between(0.06, 0.14)
    const shape = `M${box.width / 2 - half} ${box.height + 5}V${top + half}a${half} ${half} 0 0 1 ${2 * half} 0V${box.height + 5}z`
    framed(s, box, random, shape, draw)
  },
  panel(s, box, random, draw) {
    const inset = random.between(22, 46)
    framed(
      s,
      box,
      random,
      rounded(inset, inset, box.width - inset * 2, box.height - inset * 2, random.pick([0, 0, 18, 60])),
      draw,
    )
  },
  diagonal(s, box, random, draw) {
    const { width, height } = box
    const cut = random.between(0.25, 0.5)
    framed(
      s,
      box,
      random,
      random.chance(0.5)
        ? polygon([
            [0, 0],
            [width, 0],
            [width, height * (1 - cut)],
            [0, height],
          ])
        : polygon([
            [0, height * cut],
            [width, 0],
            [width, height],
            [0, height],
          ]),
      draw,
    )
  },
  twice(s, box, _random, draw) {
    const half: Box = { width: box.width, height: box.height / 2 }
    s.within(rectangle(0, 0, half.width, half.height), () => draw(half))
    s.within(rectangle(0, half.height, half.width, half.height), () =>
      s.placed({ x: box.width, y: box.height, turn: 180 }, () => draw(half)),
    )
  },
  halves(s, box, _random, draw) {
    s.within(rectangle(0, 0, box.width / 2, box.height), () => draw(box))
    s.within(rectangle(box.width / 2, 0, box.width, box.height), () =>
      s.placed({ x: box.width, y: 0, scale: 1, scaleX: -1 }, () => draw(box)),
    )
  },
  strip(s, box, random, draw) {
    const [top, height] = [box.height * random.between(0.12, 0.3), box.height * random.between(0.42, 0.58)]
    framed(s, box, random, rectangle(0, top, box.width, height), draw)
  },
} satisfies Record<string, Framing>

export type FramingName = keyof typeof framings
