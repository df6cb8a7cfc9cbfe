import type { Box } from './box.ts'
import { circle, ellipse, line, polygon, rectangle, rounded, star, wedge } from './paths.ts'
import type { PictogramInks } from './pictograms/pictogram.ts'
import type { Random } from './random.ts'
import type { Ink, Sketch } from './sketch.ts'

/** Everything a setting needs to put a pictogram into a picture. */
export interface Stage {
  readonly sketch: Sketch
  readonly box: Box
  readonly random: Random
  /** Draws the pictogram, 100 units wide and high, around the origin. */
  figure(inks: PictogramInks): void
  /** Draws the other pictogram of the scene; the same one where there is no other. */
  companion(inks: PictogramInks): void
}

type Setting = (stage: Stage) => void

const loud: PictogramInks = { main: 3, second: 2, back: 0 }
const bright: PictogramInks = { main: 2, second: 3, back: 0 }

function either(random: Random): PictogramInks {
  return random.chance(0.6) ? loud : bright
}

/** The largest scale at which a pictogram fills this share of the box. */
function scaleFor(box: Box, share: number): number {
  return (Math.min(box.width, box.height) * share) / 100
}

const plates: readonly ((size: number) => string)[] = [
  (size) => circle(0, 0, size),
  (size) => rectangle(-size, -size, size * 2, size * 2),
  (size) =>
    polygon([
      [0, -size * 1.25],
      [size * 1.25, 0],
      [0, size * 1.25],
      [-size * 1.25, 0],
    ]),
  (size) => `M${-size} ${size}V0A${size} ${size} 0 0 1 ${size} 0V${size}z`,
  (size) => star(0, 0, 16, size * 1.15, size * 0.98),
  (size) => rounded(-size * 0.8, -size * 1.15, size * 1.6, size * 2.3, size * 0.8),
  (size) => star(0, 0, 6, size * 1.1, size * 0.96),
]

/** Compositions by name: how one thing becomes a poster. */
export const settings = {
  hero({ sketch: s, box, random, figure }) {
    const scale = scaleFor(box, random.between(0.62, 0.86))
    s.placed({ x: box.width / 2, y: box.height / 2, scale, turn: random.pick([0, 0, 0, -8, 8]) }, () =>
      figure(either(random)),
    )
  },
  plate({ sketch: s, box, random, figure }) {
    const size = Math.min(box.width, box.height) * random.between(0.34, 0.44)
    const plate = random.pick(plates)
    const ink: Ink = random.pick([1, 2, 3])
    const inks: PictogramInks =
      ink === 3
        ? { main: 0, second: 1, back: 3 }
        : ink === 2
          ? { main: 0, second: 3, back: 2 }
          : { main: 3, second: 2, back: 1 }
    s.placed({ x: box.width / 2, y: box.height * random.between(0.46, 0.54) }, () => {
      s.fill(plate(size), ink)
      s.placed({ x: 0, y: 0, scale: (size * 1.25) / 100 }, () => figure(inks))
    })
  },
  tiny({ sketch: s, box, random, figure }) {
    const sun = box.width * random.between(0.26, 0.42)
    const ground = box.height * random.between(0.72, 0.86)
    const x = box.width * random.between(0.25, 0.75)
    s.fill(
      circle(box.width * random.between(0.3, 0.7), ground - sun * random.between(0.5, 1.3), sun),
      random.pick([2, 2, 1]),
    )
    s.fill(rectangle(0, ground, box.width, box.height), 1)
    const scale = random.between(0.5, 0.95)
    s.placed({ x, y: ground - 49 * scale, scale, scaleX: scale * random.side() }, () =>
      figure({ main: 3, second: 0, back: 2 }),
    )
  },
  giant({ sketch: s, box, random, figure }) {
    const scale = scaleFor(box, random.between(1.5, 2.1))
    const x = box.width * random.pick([0.1, 0.5, 0.9])
    const y = box.height * random.between(0.45, 0.75)
    s.placed({ x, y, scale, scaleX: scale * random.side(), turn: random.between(-18, 18) }, () =>
      figure(either(random)),
    )
  },
  pattern({ sketch: s, box, random, figure, companion }) {
    const columns = random.whole(2, 5)
    const step = box.width / columns
    const rows = Math.max(2, Math.round(box.height / step))
    const odd = random.whole(0, columns * rows - 1)
    const scale = (step * 0.72) / 100
    const shift = random.chance(0.3)
    const turning = random.chance(0.3)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const at = row * columns + column
        const x = (column + 0.5 + (shift && row % 2 ? 0.5 : 0)) * step
        s.placed({ x, y: ((row + 0.5) * box.height) / rows, scale, turn: turning ? (at % 4) * 90 : 0 }, () =>
          at === odd
            ? companion({ main: 3, second: 2, back: 0 })
            : figure((row + column) % 2 ? { main: 1, second: 2, back: 0 } : { main: 2, second: 1, back: 0 }),
        )
      }
  },
  mirror({ sketch: s, box, random, figure }) {
    const middle = box.height / 2
    const scale = Math.min((box.width * 0.6) / 100, (middle * 0.86) / 100)
    const x = box.width * random.between(0.4, 0.6)
    s.fill(rectangle(0, middle, box.width, box.height), random.pick([1, 3]))
    const below: Ink = random.chance(0.5) ? 0 : 2
    s.placed({ x, y: middle - 49 * scale, scale }, () => figure(loud))
    s.placed({ x, y: middle + 49 * scale, scale: -scale, scaleX: scale }, () =>
      figure({ main: below, second: 2, back: 1 }),
    )
  },
  march({ sketch: s, box, random, figure }) {
    const count = random.whole(3, 5)
    const way = random.side()
    const far = random.between(0.18, 0.3)
    for (let i = 0; i < count; i++) {
      const share = i / (count - 1)
      const scale = scaleFor(box, far + share * 0.55)
      const x = box.width * (0.5 + way * (0.34 - share * 0.5))
      s.placed({ x, y: box.height * (0.16 + share * 0.52), scale }, () =>
        figure({ main: i % 2 ? 1 : i === count - 1 ? 3 : 2, second: i % 2 ? 2 : 0, back: 0 }),
      )
    }
  },
  wreath({ sketch: s, box, random, figure, companion }) {
    const count = random.whole(6, 12)
    const radius = Math.min(box.width, box.height) * 0.34
    const scale = Math.min(0.62, (radius * 5) / (count * 100))
    const outward = random.chance(0.7)
    s.placed({ x: box.width / 2, y: box.height / 2 }, () => {
      for (let i = 0; i < count; i++)
        s.placed({ x: 0, y: 0, turn: (i * 360) / count }, () =>
          s.placed({ x: 0, y: -radius, scale, turn: outward ? 0 : 180 }, () =>
            figure(i % 2 ? bright : { main: 1, second: 2, back: 0 }),
          ),
        )
      s.placed({ x: 0, y: 0, scale: scale * 1.4 }, () => companion(loud))
    })
  },
  echo({ sketch: s, box, random, figure }) {
    const scale = scaleFor(box, random.between(0.6, 0.75))
    const dx = random.between(10, 26) * random.side()
    const dy = random.between(-16, 16)
    for (const [step, ink] of [
      [-1, 1],
      [0, 2],
      [1, 3],
    ] as const)
      s.placed({ x: box.width / 2 + step * dx, y: box.height / 2 + step * dy, scale }, () =>
        figure({ main: ink, second: ink, back: ink === 3 ? 0 : ink }),
      )
  },
  split({ sketch: s, box, random, figure }) {
    const upright = random.chance(0.6)
    const cut = random.between(0.44, 0.56)
    const one = upright
      ? rectangle(0, 0, box.width * cut, box.height)
      : rectangle(0, 0, box.width, box.height * cut)
    const other = upright
      ? rectangle(box.width * cut, 0, box.width, box.height)
      : rectangle(0, box.height * cut, box.width, box.height)
    const ink: Ink = random.pick([1, 2, 3])
    const scale = scaleFor(box, random.between(0.66, 0.92))
    const place = { x: box.width / 2, y: box.height / 2, scale }
    s.within(one, () => s.placed(place, () => figure({ main: ink, second: ink === 2 ? 3 : 2, back: 0 })))
    s.within(other, () => {
      s.fill(other, ink)
      s.placed(place, () => figure({ main: 0, second: ink === 2 ? 3 : 2, back: ink }))
    })
  },
  shadow({ sketch: s, box, random, figure }) {
    const ground = box.height * random.between(0.5, 0.66)
    const scale = scaleFor(box, random.between(0.4, 0.6))
    const x = box.width * random.between(0.35, 0.65)
    s.fill(rectangle(0, ground, box.width, box.height), random.pick([1, 2]))
    const lean = random.between(22, 46) * random.side()
    s.placed(
      {
        x: x - Math.tan((lean * Math.PI) / 180) * 49 * scale * 1.4,
        y: ground + 49 * scale * 1.4,
        scale: -scale * 1.4,
        scaleX: scale,
        lean,
      },
      () => figure({ main: 0, second: 0, back: 0 }),
    )
    s.placed({ x, y: ground - 49 * scale, scale }, () => figure({ main: 3, second: 2, back: 0 }))
  },
  corner({ sketch: s, box, random, figure }) {
    const right = random.chance(0.5)
    const x = right ? box.width : 0
    const step = random.between(26, 44)
    for (let i = 6; i > 0; i--) s.fill(circle(x, box.height, i * step + 40), i % 2 ? 1 : 0)
    const scale = scaleFor(box, random.between(0.5, 0.66))
    s.placed(
      { x: box.width * (right ? 0.62 : 0.38), y: box.height * 0.62, scale, scaleX: right ? -scale : scale },
      () => figure(loud),
    )
  },
  slices({ sketch: s, box, random, figure }) {
    const count = random.whole(4, 9)
    const scale = scaleFor(box, random.between(0.75, 0.95))
    const upright = random.chance(0.35)
    for (let i = 0; i < count; i++) {
      const slip = i % 2 ? random.between(6, 26) : -random.between(0, 16)
      const cut = upright
        ? rectangle((i * box.width) / count, 0, box.width / count - 2, box.height)
        : rectangle(0, (i * box.height) / count, box.width, box.height / count - 2)
      s.within(cut, () =>
        s.placed(
          { x: box.width / 2 + (upright ? 0 : slip), y: box.height / 2 + (upright ? slip : 0), scale },
          () => figure(i % 3 === 1 ? bright : loud),
        ),
      )
    }
  },
  scatter({ sketch: s, box, random, figure }) {
    const columns = random.whole(3, 4)
    const step = box.width / columns
    const count = Math.floor(box.height / step) * columns
    const special = random.whole(0, count - 1)
    for (let i = 0; i < count; i++) {
      const scale = (step / 100) * random.between(0.45, 0.95)
      const x = ((i % columns) + random.between(0.3, 0.7)) * step
      const y = (Math.floor(i / columns) + random.between(0.3, 0.7)) * step
      s.placed({ x, y, scale, turn: random.between(-50, 50) }, () =>
        figure(i === special ? loud : i % 2 ? bright : { main: 1, second: 2, back: 0 }),
      )
    }
  },
  panels({ sketch: s, box, random, figure, companion }) {
    const columns = random.pick([1, 2, 2])
    const rows = columns === 1 ? 3 : random.pick([2, 3])
    const [w, h] = [box.width / columns, box.height / rows]
    const grounds: readonly Ink[] = random.shuffled([0, 1, 2, 3])
    for (let i = 0; i < rows * columns; i++) {
      const ground = grounds[(i + Math.floor(i / 4)) % 4] ?? 0
      const main: Ink = ground === 3 ? 0 : ground === 0 ? 3 : random.chance(0.5) ? 0 : 3
      const cell = rectangle((i % columns) * w, Math.floor(i / columns) * h, w, h)
      const scale = (Math.min(w, h) * random.pick([0.7, 0.7, 1.3])) / 100
      s.within(cell, () => {
        s.fill(cell, ground)
        s.placed(
          {
            x: ((i % columns) + 0.5) * w,
            y: (Math.floor(i / columns) + 0.5) * h,
            scale,
            turn: scale * 100 > Math.min(w, h) ? random.between(-20, 20) : 0,
          },
          () => (i % 3 === 1 ? companion : figure)({ main, second: ground === 2 ? 1 : 2, back: ground }),
        )
      })
    }
  },
  pair({ sketch: s, box, random, figure, companion }) {
    const upright = box.height > box.width * 0.9
    const scale = scaleFor(box, upright ? 0.52 : 0.46)
    const tilt = random.between(0.02, 0.14) * random.side()
    const [x1, y1, x2, y2] = upright
      ? [0.5 - tilt, 0.28, 0.5 + tilt, 0.72]
      : [0.28, 0.5 - tilt, 0.72, 0.5 + tilt]
    if (random.chance(0.5))
      s.fill(
        upright
          ? rectangle(0, box.height / 2, box.width, box.height)
          : rectangle(box.width / 2, 0, box.width, box.height),
        1,
      )
    s.placed({ x: box.width * x1, y: box.height * y1, scale }, () => figure(loud))
    s.placed({ x: box.width * x2, y: box.height * y2, scale }, () =>
      companion({ main: 2, second: 3, back: 0 }),
    )
  },
  peephole({ sketch: s, box, random, figure }) {
    const size = Math.min(box.width, box.height) * random.between(0.34, 0.42)
    const hole = random.pick(plates)(size)
    const ground: Ink = random.pick([1, 2])
    s.placed({ x: box.width / 2, y: box.height / 2 }, () => {
      s.within(hole, () => {
        s.fill(rectangle(-size * 2, -size * 2, size * 4, size * 4), ground)
        s.fill(rectangle(-size * 2, size * 0.35, size * 4, size * 2), 0)
        s.placed(
          {
            x: size * random.between(-0.5, 0.5),
            y: -size * 0.1,
            scale: (size * random.between(1.1, 1.9)) / 100,
          },
          () => figure({ main: 3, second: ground === 2 ? 1 : 2, back: ground }),
        )
      })
      s.stroke(hole, 3, random.pick([2, 5]))
    })
  },
  inside({ sketch: s, box, random, figure, companion }) {
    const scale = scaleFor(box, random.between(0.95, 1.1))
    s.placed({ x: box.width / 2, y: box.height * 0.52, scale }, () => {
      figure({ main: 1, second: 1, back: 1 })
      s.placed({ x: 0, y: 8, scale: 0.42 }, () => companion(loud))
    })
  },
  beam({ sketch: s, box, random, figure }) {
    const x = box.width * random.pick([0, 1])
    const turn = x ? 180 : 0
    const width = random.between(18, 34)
    const y = box.height * random.between(0.1, 0.3)
    const aim = (x ? -1 : 1) * 32
    s.fill(wedge(x, y, 600, turn + aim - width / 2, turn + aim + width / 2), random.pick([1, 2]))
    s.placed(
      {
        x: box.width * (x ? 0.4 : 0.6),
        y: box.height * 0.62,
        scale: scaleFor(box, random.between(0.44, 0.6)),
      },
      () => figure({ main: 3, second: 0, back: 1 }),
    )
  },
  row({ sketch: s, box, random, figure }) {
    const count = random.whole(3, 6)
    const ground = box.height * random.between(0.6, 0.9)
    const special = random.whole(0, count - 1)
    const scale = (box.width / count / 100) * 1.02
    s.stroke(line(0, ground, box.width, ground), 3, random.between(2, 6))
    for (let i = 0; i < count; i++)
      s.placed(
        {
          x: ((i + 0.5) * box.width) / count,
          y: ground - 50 * scale * (i === special ? 1.9 : 1),
          scale: scale * (i === special ? 1.9 : 1),
        },
        () => figure(i === special ? loud : { main: i % 2 ? 1 : 2, second: i % 2 ? 2 : 1, back: 0 }),
      )
  },
  orbiting({ sketch: s, box, random, figure, companion }) {
    const turn = random.between(-40, 40)
    const scale = scaleFor(box, random.between(0.42, 0.56))
    s.placed({ x: box.width / 2, y: box.height / 2, turn }, () => {
      for (let i = 1; i < 4; i++)
        s.stroke(ellipse(0, 0, box.width * (0.2 + i * 0.12), box.width * (0.09 + i * 0.07)), i % 2 ? 1 : 2, 3)
      s.placed({ x: box.width * 0.4, y: box.width * 0.15, scale: scale * 0.35, turn: -turn }, () =>
        companion(bright),
      )
    })
    s.placed({ x: box.width / 2, y: box.height / 2, scale }, () => figure(loud))
  },
  totem({ sketch: s, box, random, figure, companion }) {
    const count = random.whole(3, 4)
    const step = box.height / count
    const scale = (Math.min(step * 1.05, box.width * 0.7) / 100) * 0.92
    for (let i = 0; i < count; i++)
      s.placed({ x: box.width / 2, y: (i + 0.5) * step, scale, scaleX: i % 2 ? -scale : scale }, () =>
        i % 2 ? companion({ main: 1, second: 2, back: 0 }) : figure(either(random)),
      )
  },
} satisfies Record<string, Setting>

export type SettingName = keyof typeof settings
