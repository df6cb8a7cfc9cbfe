import type { Motifs } from '../box.ts'
import { arc, circle, ellipse, polygon, rectangle, rounded, star, wave, wedge } from '../paths.ts'
import { put } from '../pictograms/index.ts'
import type { Ink } from '../sketch.ts'

const bright = [1, 2, 3] as const

/** Wobble, bounce, faces made of nothing much. */
export const comedy = {
  wobble(s, { width, height }, random) {
    const rows = random.whole(4, 8)
    const length = random.between(60, 150)
    const turn = random.pick([0, 0, 90, 30, -30])
    s.placed({ x: width / 2, y: height / 2, turn }, () => {
      for (let i = 0; i < rows; i++)
        s.stroke(
          wave(
            -400 - (i % 2) * random.pick([0, length / 2]),
            (i - rows / 2 + 0.5) * (450 / rows),
            800,
            length,
            random.between(10, 26),
          ),
          bright[i % 3] ?? 1,
          random.between(10, 24),
          'round',
        )
    })
    if (random.chance(0.5))
      s.fill(
        circle(width * random.between(0.2, 0.8), height * random.between(0.2, 0.8), random.between(20, 46)),
        3,
      )
  },
  face(s, { width, height }, random) {
    const [x, y] = [width / 2, height / 2]
    const r = Math.min(width, height) * random.between(0.34, 0.46)
    const head: Ink = random.pick([1, 2])
    s.fill(
      random.pick([
        circle(x, y, r),
        rounded(x - r, y - r, r * 2, r * 2, r * 0.3),
        star(x, y, 14, r * 1.1, r * 0.96),
      ]),
      head,
    )
    const gap = r * random.between(0.3, 0.5)
    const size = r * random.between(0.16, 0.3)
    for (const side of [-1, 1]) {
      s.fill(circle(x + side * gap, y - r * 0.2, size), 3)
      s.fill(
        circle(x + side * gap + random.between(-6, 6), y - r * 0.2 + random.between(-5, 5), size * 0.45),
        0,
      )
    }
    const kind = random.whole(0, 3)
    if (kind === 0) s.fill(wedge(x, y + r * 0.25, r * 0.5, 0, 180), 0)
    else if (kind === 1) put(s, random, 'moustache', { x, y: y + r * 0.4, scale: r / 90 }, 0, 0, 0)
    else if (kind === 2) s.stroke(arc(x, y + r * 0.05, r * 0.55, 25, 155), 0, r * 0.12, 'round')
    else s.fill(ellipse(x, y + r * 0.4, r * 0.2, r * 0.26), 0)
    if (random.chance(0.5)) s.fill(circle(x, y + r * 0.1, r * 0.14), head === 1 ? 2 : 1)
  },
  balls(s, { width, height }, random) {
    const count = random.whole(4, 7)
    for (let i = 0; i < count; i++) {
      const x = ((i + 0.5) * width) / count
      const y = height * (0.2 + 0.65 * Math.abs(Math.sin(i * random.between(0.7, 1.1))))
      s.stroke(`M${x} ${height}V${y}`, 1, random.between(3, 10))
      s.fill(circle(x, y, (width / count) * random.between(0.4, 0.75)), bright[i % 3] ?? 2)
    }
  },
  banana(s, { width, height }, random) {
    const count = random.whole(2, 5)
    for (let i = 0; i < count; i++)
      s.placed(
        {
          x: width * random.between(0.2, 0.8),
          y: ((i + 0.5) * height) / count,
          turn: random.between(0, 360),
          scale: random.between(1, 2),
        },
        () => {
          s.fill('M-52 -36Q-14 20 46 14Q60 26 44 40Q-44 62 -64 -30z', i % 2 ? 1 : 2)
          s.fill('M-52 -36L-64 -30L-66 -44L-58 -48zM46 14L56 18L54 30L44 40Q50 26 46 14z', 3)
        },
      )
  },
  pie(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.4, 0.6), height * random.between(0.4, 0.6)]
    const arms = random.whole(9, 14)
    let splat = ''
    for (let i = 0; i < arms; i++) {
      const turn = (i * 360) / arms
      const reach = random.between(80, 170)
      splat +=
        wedge(x, y, reach, turn - 7, turn + 7) +
        circle(
          x + Math.cos((turn * Math.PI) / 180) * reach,
          y + Math.sin((turn * Math.PI) / 180) * reach,
          random.between(8, 20),
        )
    }
    s.fill(splat + circle(x, y, random.between(70, 96)), random.pick([2, 3]))
    s.fill(circle(x + random.between(-14, 14), y + random.between(-14, 14), random.between(20, 44)), 1)
  },
  legs(s, { width, height }, random) {
    const count = random.whole(2, 5)
    const hem = height * random.between(0.2, 0.4)
    for (let i = 0; i < count; i++) {
      const x = ((i + 0.5) * width) / count
      const w = (width / count) * 0.3
      const ink = bright[i % 3] ?? 1
      const striped = random.chance(0.4)
      s.fill(rectangle(x - w, -5, w * 2, hem), ink)
      for (const side of [-1, 1]) {
        s.fill(
          rectangle(x + (side * w) / 2 - w * 0.34, hem - 6, w * 0.68, height - hem - 24),
          striped ? 3 : ink,
        )
        if (striped)
          for (let y = hem; y < height - 40; y += 22)
            s.fill(rectangle(x + (side * w) / 2 - w * 0.34, y, w * 0.68, 10), ink)
        s.fill(
          rounded(x + (side * w) / 2 - w * 0.4 + (side < 0 ? -w * 0.4 : 0), height - 34, w * 1.2, 22, 9),
          3,
        )
      }
    }
  },
  tilted(s, { width, height }, random) {
    const thing = random.pick([
      'car',
      'cup',
      'chair',
      'cake',
      'telephone',
      'topHat',
      'suitcase',
      'television',
      'armchair',
      'bicycle',
      'umbrella',
      'pot',
    ] as const)
    const turn = random.between(12, 34) * random.side()
    s.placed({ x: width / 2, y: height * 0.72, turn }, () => s.fill(rectangle(-400, 0, 800, 600), 1))
    s.placed({ x: width / 2, y: height * 0.72, turn }, () => {
      const scale = random.between(1.2, 1.9)
      put(s, random, thing, { x: 0, y: -46 * scale, scale }, 3, 2, 0)
    })
  },
  fans(s, { width, height }, random) {
    const columns = random.whole(2, 4)
    const size = width / columns
    for (let row = 0; row * size < height; row++)
      for (let column = 0; column < columns; column++) {
        const turn = random.whole(0, 3) * 90
        s.placed({ x: (column + 0.5) * size, y: (row + 0.5) * size, turn }, () => {
          if (random.chance(0.15)) return s.fill(circle(0, 0, size * 0.3), 3)
          for (let ring = 3; ring > 0; ring--)
            s.fill(
              wedge(-size / 2, -size / 2, (size * ring) / 3, 0, 90),
              bright[(ring + row + column) % 3] ?? 1,
            )
          return undefined
        })
      }
  },
  bubbles(s, { width, height }, random) {
    const words = random.whole(2, 4)
    for (let i = 0; i < words; i++) {
      const side = i % 2 ? -1 : 1
      const [w, h] = [width * random.between(0.45, 0.7), (height / words) * 0.62]
      const x = side > 0 ? width * 0.07 : width * 0.93 - w
      const y = (i * height) / words + 14
      const tail = side > 0 ? x + w * 0.2 : x + w * 0.8
      const ink = bright[i % 3] ?? 1
      s.fill(
        rounded(x, y, w, h, 22) +
          polygon([
            [tail - 14, y + h - 4],
            [tail + 14, y + h - 4],
            [tail - side * 16, y + h + 24],
          ]),
        ink,
      )
      for (let dot = 0; dot < 3; dot++)
        s.fill(circle(x + w * (0.3 + dot * 0.2), y + h / 2, 8), ink === 3 ? 1 : 0)
    }
  },
} satisfies Motifs
