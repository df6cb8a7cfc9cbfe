import type { Motifs } from '../box.ts'
import { around, circle, line, polygon, rectangle } from '../paths.ts'
import { put } from '../pictograms/index.ts'

/** Keyholes, doors, traces, questions. */
export const mystery = {
  keyhole(s, { width, height }, random) {
    const [x, y, r] = [
      width * random.between(0.35, 0.65),
      height * random.between(0.34, 0.44),
      width * random.between(0.2, 0.32),
    ]
    if (random.chance(0.5)) s.fill(rectangle(0, 0, width, height), 1)
    const hole =
      circle(x, y, r) +
      polygon([
        [x - r * 0.3, y],
        [x + r * 0.3, y],
        [x + r * 0.9, y + r * 2.6],
        [x - r * 0.9, y + r * 2.6],
      ])
    s.fill(hole, 2)
    s.within(hole, () =>
      put(
        s,
        random,
        random.pick(['eye', 'person', 'moonface', 'candle', 'cat', 'manor', 'couple', 'hand']),
        { x, y: y + r * 0.3, scale: r / 58 },
        3,
        0,
        2,
      ),
    )
  },
  doors(s, { width, height }, random) {
    const count = random.whole(3, 7)
    const open = random.whole(0, count - 1)
    s.fill(rectangle(0, height * 0.86, width, height), 1)
    for (let i = 0; i < count; i++) {
      const w = (width / count) * 0.66
      const [x, h] = [((i + 0.5) * width) / count, height * random.between(0.4, 0.72)]
      s.fill(rectangle(x - w / 2, height * 0.86 - h, w, h), i === open ? 3 : i % 2 ? 1 : 2)
      if (i === open)
        put(
          s,
          random,
          random.pick(['person', 'cat', 'ghost', 'key', 'stairs']),
          { x, y: height * 0.86 - h * 0.34, scale: (w * 0.9) / 100 },
          0,
          0,
          3,
        )
      else s.fill(circle(x + w * 0.32, height * 0.86 - h * 0.46, 4), 0)
    }
  },
  question(s, { width, height }, random) {
    const [x, y, r] = [width / 2, height * 0.34, width * random.between(0.2, 0.28)]
    s.stroke(
      `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r * 0.5} ${y + r * 0.87}Q${x} ${y + r * 1.3} ${x} ${y + r * 1.9}`,
      random.pick([2, 3]),
      r * random.between(0.4, 0.6),
    )
    const dot = random.pick(['eye', 'moon', 'skull', 'clock', 'key', 'fullMoon', 'keyhole'] as const)
    put(s, random, dot, { x, y: y + r * 2.7, scale: r / 90 }, 3, 1, 0)
  },
  tracks(s, { width, height }, random) {
    const count = random.whole(5, 9)
    const bend = random.between(-90, 90)
    for (let i = 0; i < count; i++) {
      const t = i / (count - 1)
      const scale = 0.24 + (1 - t) * 0.5
      put(
        s,
        random,
        'footprint',
        {
          x: width / 2 + bend * Math.sin(t * 3) + (i % 2 ? 1 : -1) * 40 * scale,
          y: height * (0.92 - t * 0.8),
          scale,
          scaleX: scale * (i % 2 ? -1 : 1),
          turn: bend * (t - 0.5) * 0.4,
        },
        i === count - 1 ? 2 : i % 3 ? 3 : 1,
        2,
        0,
      )
    }
  },
  lens(s, { width, height }, random) {
    const step = random.between(16, 30)
    const thing = random.pick([
      'fingerprint',
      'footprint',
      'key',
      'eye',
      'spider',
      'letter',
      'drop',
      'skull',
    ] as const)
    for (let y = step; y < height; y += step)
      for (let x = step; x < width; x += step) s.fill(circle(x, y, 2.4), 1)
    const [x, y, r] = [
      width * random.between(0.38, 0.55),
      height * random.between(0.36, 0.5),
      width * random.between(0.26, 0.34),
    ]
    s.stroke(line(x + r * 0.7, y + r * 0.7, x + r * 1.9, y + r * 1.9), 2, 24, 'round')
    s.fill(circle(x, y, r + 10), 2)
    s.fill(circle(x, y, r), 3)
    put(s, random, thing, { x, y, scale: r / 66 }, 0, 1, 3)
  },
  eclipse(s, { width, height }, random) {
    const [x, y, r] = [width / 2, height * random.between(0.36, 0.56), width * random.between(0.24, 0.36)]
    for (let i = 0; i < 24; i++)
      s.stroke(
        line(...around(x, y, r * 1.14, i * 15), ...around(x, y, r * random.between(1.3, 1.7), i * 15)),
        1,
        5,
      )
    s.fill(circle(x, y, r), 2)
    s.fill(circle(x + r * random.between(0.2, 0.5) * random.side(), y - r * 0.14, r * 0.94), 0)
    put(
      s,
      random,
      random.pick(['bird', 'crow', 'person', 'manor', 'owl', 'walker']),
      { x: width * random.between(0.3, 0.7), y: height * 0.82, scale: random.between(0.5, 0.9) },
      3,
      2,
      0,
    )
  },
  puzzle(s, { width, height }, random) {
    const columns = random.whole(3, 5)
    const size = width / columns
    const gap = random.whole(0, columns * 3 - 1)
    for (let i = 0; i < columns * Math.ceil(height / size); i++) {
      const [x, y] = [(i % columns) * size, Math.floor(i / columns) * size]
      if (i === gap) {
        put(
          s,
          random,
          random.pick(['eye', 'key', 'person', 'skull']),
          { x: x + size / 2, y: y + size / 2, scale: size / 150 },
          3,
          2,
          0,
        )
        continue
      }
      s.fill(rectangle(x + 2, y + 2, size - 4, size - 4), (i + Math.floor(i / columns)) % 2 ? 1 : 2)
      s.fill(circle(x + size, y + size / 2, size * 0.15), (i + Math.floor(i / columns)) % 2 ? 1 : 2)
      s.fill(circle(x + size / 2, y + size - 6, size * 0.13), 0)
    }
  },
} satisfies Motifs
