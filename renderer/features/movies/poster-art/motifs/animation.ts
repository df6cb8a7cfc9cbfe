import type { Motifs } from '../box.ts'
import { circle, ellipse, hills, polygon, rectangle, rounded, wave, wedge } from '../paths.ts'
import { put } from '../pictograms/index.ts'

const inks = [1, 2, 3] as const

/** Shapes come alive. */
export const animation = {
  shapes(s, { width, height }, random) {
    for (let i = 0; i < random.whole(12, 30); i++) {
      const size = random.between(14, 54)
      const ink = inks[i % 3] ?? 1
      s.placed(
        { x: random.between(0, width), y: random.between(0, height), turn: random.between(0, 90) },
        () => {
          const kind = i % 5
          if (kind === 0) s.fill(rounded(-size / 2, -size / 2, size, size, 6), ink)
          else if (kind === 1) s.fill(circle(0, 0, size / 2), ink)
          else if (kind === 2)
            s.fill(
              polygon([
                [-size / 2, size / 2],
                [size / 2, size / 2],
                [0, -size / 2],
              ]),
              ink,
            )
          else if (kind === 3) s.stroke(wave(-size, 0, size * 2, size / 1.5, 7), ink, 7, 'round')
          else s.fill(wedge(0, 0, size * 0.6, 0, 180), ink)
        },
      )
    }
  },
  blobs(s, { width, height }, random) {
    const count = random.whole(2, 5)
    for (let i = 0; i < count; i++) {
      const [x, y, r] = [
        width * random.between(0.2, 0.8),
        ((i + 0.6) * height) / count,
        random.between(44, 92),
      ]
      s.fill(
        `M${x - r} ${y}C${x - r} ${y - r * 1.5} ${x + r * 0.6} ${y - r * 1.3} ${x + r} ${y}S${x + r * 0.4} ${y + r * 0.9} ${x} ${y + r * 0.9}S${x - r} ${y + r * 0.7} ${x - r} ${y}z`,
        inks[i % 3] ?? 1,
      )
      for (const side of [-1, 1]) {
        s.fill(circle(x + side * r * 0.28, y - r * 0.15, r * 0.18), inks[i % 3] === 3 ? 0 : 3)
        s.fill(circle(x + side * r * 0.28 + r * 0.04, y - r * 0.12, r * 0.08), inks[i % 3] === 3 ? 3 : 0)
      }
    }
  },
  layers(s, { width, height }, random) {
    s.fill(circle(width * random.between(0.2, 0.8), height * 0.24, random.between(30, 70)), 3)
    for (let i = 0; i < 4; i++)
      s.fill(
        hills(
          -random.between(0, 140),
          height * (0.4 + i * 0.16),
          width * 2,
          random.between(110, 260),
          random.between(16, 40),
          height + 80,
        ),
        inks[(i + 1) % 3] ?? 1,
      )
    put(
      s,
      random,
      random.pick(['rabbit', 'fox', 'bird', 'elephant', 'dinosaur', 'house', 'rocket', 'frog', 'castle']),
      { x: width * random.between(0.25, 0.75), y: height * 0.5, scale: random.between(0.7, 1.2) },
      0,
      3,
      2,
    )
  },
  frames(s, { width, height }, random) {
    const count = random.whole(3, 6)
    const thing = random.pick([
      'bird',
      'horse',
      'runner',
      'dancer',
      'butterfly',
      'fish',
      'rabbit',
      'dog',
    ] as const)
    const turn = random.between(-14, 14)
    for (let i = 0; i < count; i++) {
      const y = ((i + 0.5) * height) / count
      s.fill(rectangle(0, (i * height) / count, width, height / count), ([1, 2] as const)[i % 2] ?? 1)
      const scale = ((height / count) * 0.8) / 100
      for (let j = 0; j < 4; j++)
        put(
          s,
          random,
          thing,
          { x: ((j + 0.5 + (i % 2) * 0.5) * width) / 4, y, scale, turn: turn * (j + i) },
          j === i % 4 ? 3 : 0,
          2,
          1,
        )
    }
  },
  bouncing(s, { width, height }, random) {
    const floor = height * random.between(0.78, 0.9)
    s.fill(rectangle(0, floor, width, height), 1)
    const r = random.between(20, 34)
    for (let i = 0; i < 11; i++) {
      const x = ((i + 0.5) * width) / 11
      const up = Math.abs(Math.cos((i / 10) * Math.PI * 1.5)) * (1 - i * 0.045)
      s.fill(
        ellipse(
          x,
          floor - r - up * (floor - r * 2.6),
          up < 0.25 ? r * 1.3 : r * 0.9,
          up < 0.25 ? r * 0.7 : r * 1.05,
        ),
        i === 10 ? 3 : i % 2 ? 2 : 1,
      )
    }
  },
  garden(s, { width, height }, random) {
    const count = random.whole(4, 8)
    for (let i = 0; i < count; i++) {
      const [x, top] = [((i + 0.5) * width) / count, height * random.between(0.15, 0.6)]
      s.stroke(`M${x} ${height + 5}Q${x + random.between(-22, 22)} ${(top + height) / 2} ${x} ${top}`, 1, 6)
      const petals = random.whole(4, 8)
      const size = random.between(12, 24)
      for (let p = 0; p < petals; p++)
        s.placed({ x, y: top, turn: (p * 360) / petals }, () =>
          s.fill(ellipse(0, -size, size * 0.5, size * 0.9), i % 2 ? 2 : 3),
        )
      s.fill(circle(x, top, size * 0.5), i % 2 ? 3 : 2)
    }
  },
  cutout(s, { width, height }, random) {
    const thing = random.pick([
      'octopus',
      'bear',
      'lion',
      'owl',
      'robot',
      'monster',
      'frog',
      'penguin',
      'fox',
      'monkey',
      'smile',
    ] as const)
    s.fill(rectangle(0, height * 0.55, width, height), 1)
    put(
      s,
      random,
      thing,
      { x: width / 2, y: height * random.between(0.56, 0.8), scale: random.between(2.6, 3.8) },
      2,
      3,
      0,
    )
  },
} satisfies Motifs
