import type { Motifs } from '../box.ts'
import { circle, polyline, rectangle, wedge } from '../paths.ts'
import { put } from '../pictograms/index.ts'

/** Frames, charts, archives, maps of fact. */
export const documentary = {
  contacts(s, { width, height }, random) {
    const [columns, rows] = [random.whole(3, 5), random.whole(4, 7)]
    const [w, h] = [width / columns, height / rows]
    const things = random.shuffled([
      'tree',
      'eye',
      'hand',
      'bird',
      'city',
      'wave',
      'person',
      'factory',
      'globe',
      'leaf',
    ] as const)
    const chosen = random.whole(0, columns * rows - 1)
    for (let i = 0; i < columns * rows; i++) {
      const [x, y] = [(i % columns) * w + 5, Math.floor(i / columns) * h + 5]
      s.fill(rectangle(x, y, w - 10, h - 10), i % 7 === 3 ? 3 : 1)
      put(
        s,
        random,
        things[i % 3] ?? 'eye',
        { x: x + w / 2 - 5, y: y + h / 2 - 5, scale: (Math.min(w, h) * 0.6) / 100 },
        0,
        2,
        1,
      )
      if (i === chosen) s.stroke(rectangle(x - 2, y - 2, w - 6, h - 6), 2, 6)
    }
  },
  bars(s, { width, height }, random) {
    const count = random.whole(6, 18)
    const w = width / count
    for (let i = 0; i < count; i++) {
      const h = height * random.between(0.12, 0.8)
      s.fill(rectangle(i * w + 2, height - h, w - 4, h + 5), i % 5 === 2 ? 2 : 1)
    }
    s.stroke(
      polyline(
        Array.from({ length: 9 }, (_, i) => [(i * width) / 8, height * random.between(0.2, 0.7)] as const),
      ),
      3,
      4,
    )
  },
  timeline(s, { width, height }, random) {
    const x = width * random.pick([0.2, 0.5, 0.8])
    s.fill(rectangle(x - 3, 0, 6, height), 3)
    const count = random.whole(4, 8)
    for (let i = 0; i < count; i++) {
      const y = ((i + 0.5) * height) / count
      const side = x < width * 0.4 ? 1 : x > width * 0.6 ? -1 : i % 2 ? 1 : -1
      const w = random.between(40, width * (x === width / 2 ? 0.38 : 0.68))
      s.fill(
        rectangle(side > 0 ? x + 14 : x - 14 - w, y - height / count / 3, w, (height / count) * 0.62),
        i % 3 ? 1 : 2,
      )
      s.fill(circle(x, y, 8), 2)
    }
  },
  contours(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.3, 0.7), height * random.between(0.3, 0.7)]
    const phase = random.between(0, 6)
    for (let ring = 1; ring < 13; ring++) {
      const points = Array.from({ length: 60 }, (_, i) => {
        const a = (i / 60) * Math.PI * 2
        const r = ring * 22 * (1 + 0.2 * Math.sin(3 * a + phase) + 0.12 * Math.sin(5 * a + ring * 0.3))
        return [x + r * Math.cos(a), y + r * Math.sin(a)] as const
      })
      s.stroke(`${polyline(points)}z`, ring % 4 ? 1 : 2, ring % 4 ? 3 : 5)
    }
    s.fill(circle(x, y, 8), 3)
  },
  portrait(s, { width, height }, random) {
    s.fill(rectangle(0, 0, width * random.pick([0.5, 1]), height), 1)
    put(
      s,
      random,
      random.pick(['profile', 'person', 'crowd', 'child', 'eye', 'hand']),
      { x: width / 2, y: height * 0.55, scale: random.between(2.4, 3.2) },
      3,
      2,
      1,
    )
    const step = random.between(9, 18)
    for (let y = 0; y < height; y += step) s.fill(rectangle(0, y, width, step * random.pick([0.2, 0.3])), 0)
  },
  shares(s, { width, height }, random) {
    const [x, y, r] = [width / 2, height / 2, Math.min(width, height) * random.between(0.36, 0.45)]
    let from = random.between(0, 360)
    for (let i = 0; i < 5; i++) {
      const share = i === 4 ? 40 : random.between(30, 110)
      s.fill(
        wedge(x + (i === 1 ? 10 : 0), y - (i === 1 ? 10 : 0), r, from, from + share),
        ([1, 2, 3, 1, 2] as const)[i] ?? 1,
      )
      from += share
    }
    if (random.chance(0.6)) s.fill(circle(x, y, r * random.between(0.3, 0.6)), 0)
  },
  grid(s, { width, height }, random) {
    const columns = random.whole(8, 16)
    const size = width / columns
    for (let row = 0; row * size < height; row++)
      for (let column = 0; column < columns; column++) {
        const wave = Math.sin(column * 0.6 + row * 0.35) + random.between(-0.5, 0.5)
        s.fill(
          circle((column + 0.5) * size, (row + 0.5) * size, size * (0.16 + 0.14 * (wave + 1))),
          wave > 0.9 ? 2 : wave > 0.1 ? 3 : 1,
        )
      }
  },
} satisfies Motifs
