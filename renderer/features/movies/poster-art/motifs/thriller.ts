import type { Motifs } from '../box.ts'
import { around, circle, line, polygon, polyline, rectangle, wedge } from '../paths.ts'
import { put } from '../pictograms/index.ts'

/** Circles that close in, lines that break, someone small at the end of something long. */
export const thriller = {
  vertigo(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.35, 0.65), height * random.between(0.35, 0.6)]
    const step = random.between(15, 28)
    const [dx, dy] = around(0, 0, random.between(0, 7), random.between(0, 360))
    for (let i = 16; i > 0; i--) s.fill(circle(x + i * dx, y + i * dy, i * step), i % 2 ? 1 : 0)
    s.fill(circle(x, y, step * 0.7), 2)
    if (random.chance(0.5)) {
      const turn = random.between(20, 160)
      s.fill(wedge(x, y, 600, turn, turn + random.between(3, 9)), 2)
    }
  },
  falling(s, { width, height }, random) {
    const x = width * random.between(0.3, 0.7)
    for (let i = 9; i > 0; i--)
      s.placed({ x, y: height * 0.5, turn: i * random.between(3, 5) }, () =>
        s.stroke(rectangle(-i * 17, -i * 25, i * 34, i * 50), i % 2 ? 1 : 2, 7),
      )
    put(
      s,
      random,
      'runner',
      { x, y: height * 0.5, scale: random.between(0.45, 0.7), turn: random.between(100, 200) },
      3,
      2,
      0,
    )
  },
  shards(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.25, 0.75), height * random.between(0.25, 0.7)]
    const count = random.whole(9, 15)
    for (let i = 0; i < count; i++) {
      const from = (i * 360) / count + random.between(-8, 8)
      const reach = random.between(90, 420)
      s.fill(
        polygon([
          around(x, y, random.between(4, 30), from),
          around(x, y, reach, from + random.between(2, 10)),
          around(x, y, reach * random.between(0.5, 0.9), from + random.between(14, 24)),
        ]),
        ([1, 1, 2, 3] as const)[i % 4] ?? 1,
      )
    }
  },
  corridor(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.35, 0.65), height * random.between(0.4, 0.6)]
    for (let i = 0; i < 7; i++) {
      const size = 1.4 * 0.66 ** i
      const [w, h] = [width * size, height * size]
      s.fill(rectangle(x - w / 2, y - h / 2, w, h), ([1, 0] as const)[i % 2] ?? 0)
    }
    s.stroke(
      line(0, 0, x, y) + line(width, 0, x, y) + line(0, height, x, y) + line(width, height, x, y),
      0,
      3,
    )
    s.fill(rectangle(x - width * 0.06, y - height * 0.09, width * 0.12, height * 0.18), 2)
    put(s, random, 'person', { x, y: y + height * 0.03, scale: (height * 0.13) / 100 }, 3, 2, 2)
  },
  redLine(s, { width, height }, random) {
    const cut = random.between(0.3, 0.7)
    const tilt = random.between(-0.3, 0.3)
    s.fill(
      polygon([
        [0, height * (cut - tilt)],
        [width, height * (cut + tilt)],
        [width, height],
        [0, height],
      ]),
      1,
    )
    s.fill(
      polygon([
        [0, height * (cut - tilt)],
        [width, height * (cut + tilt)],
        [width, height * (cut + tilt) + 5],
        [0, height * (cut - tilt) + random.between(5, 18)],
      ]),
      2,
    )
    const x = width * random.between(0.2, 0.8)
    const y = height * (cut - tilt + (2 * tilt * x) / width)
    put(s, random, 'walker', { x, y: y - 22, scale: 0.46 }, 3, 2, 0)
    put(
      s,
      random,
      'walker',
      { x: x + 14, y: y + 44, scale: -0.8, scaleX: 0.5, lean: random.between(-40, 40) },
      0,
      0,
      0,
    )
  },
  signals(s, { width, height }, random) {
    const rows = random.whole(9, 16)
    const odd = random.whole(2, rows - 3)
    for (let row = 0; row < rows; row++) {
      const y = ((row + 0.5) * height) / rows
      const points: [number, number][] = [[-10, y]]
      for (let x = 8; x < width + 20; x += 9)
        points.push([
          x,
          y + random.between(-1, 1) * 34 * Math.exp(-(((x - width / 2) / 62) ** 2)) * (row === odd ? 1.8 : 1),
        ])
      s.stroke(polyline(points), row === odd ? 2 : row % 2 ? 1 : 3, row === odd ? 5 : 2)
    }
  },
  scope(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.35, 0.65), height * random.between(0.4, 0.6)]
    const r = width * random.between(0.26, 0.4)
    const sky = random.chance(0.5)
    s.fill(rectangle(0, 0, width, height), 1)
    for (let i = 0; i < 6; i++)
      s.fill(rectangle(i * 54 - 10, height * random.between(0.3, 0.6), 40, height), 0)
    s.within(circle(x, y, r), () => {
      s.fill(rectangle(0, 0, width, height), sky ? 3 : 2)
      put(
        s,
        random,
        'walker',
        { x: x + random.between(-24, 24), y: y + r * 0.25, scale: (r * 1.5) / 100 },
        0,
        0,
        2,
      )
    })
    s.stroke(circle(x, y, r), 0, 8)
    s.stroke(line(x, y - r - 16, x, y + r + 16) + line(x - r - 16, y, x + r + 16, y), sky ? 2 : 0, 3)
  },
  torn(s, { width, height }, random) {
    const edge = (base: number): [number, number][] =>
      Array.from({ length: 14 }, (_, i) => [(i * width) / 13, base + random.between(-16, 16)])
    const top = height * random.between(0.28, 0.42)
    const gap = height * random.between(0.14, 0.3)
    const eye = {
      x: width / 2 + random.between(-30, 30),
      y: top + gap / 2,
      scale: (width * random.between(0.55, 0.9)) / 100,
    }
    put(s, random, 'eye', eye, 3, 2, 0)
    s.fill(polygon([[0, 0], ...edge(top), [width, 0]].map(([x, y]) => [x ?? 0, y ?? 0] as const)), 1)
    s.fill(
      polygon([[0, height], ...edge(top + gap), [width, height]].map(([x, y]) => [x ?? 0, y ?? 0] as const)),
      1,
    )
  },
} satisfies Motifs
