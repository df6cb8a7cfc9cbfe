import type { Motifs } from '../box.ts'
import { circle, ellipse, hills, line, polygon, rectangle, rounded, wedge } from '../paths.ts'
import { put } from '../pictograms/index.ts'
import type { Ink } from '../sketch.ts'

/** Light and shadow, two of something, the space between people. */
export const drama = {
  halves(s, { width, height }, random) {
    const cut = width * random.between(0.32, 0.68)
    const [y, r] = [height * random.between(0.35, 0.65), width * random.between(0.22, 0.36)]
    s.fill(rectangle(0, 0, cut, height), 1)
    s.within(rectangle(0, 0, cut, height), () => s.fill(circle(cut, y, r), 0))
    s.within(rectangle(cut, 0, width, height), () =>
      s.fill(circle(cut, y + random.pick([0, 0, r * 0.6]), r), 2),
    )
    if (random.chance(0.5)) s.fill(rectangle(cut - 1.5, 0, 3, height), 3)
  },
  lightfall(s, { width, height }, random) {
    const x = width * random.between(0.1, 0.4)
    const [w, h] = [width * random.between(0.24, 0.36), height * random.between(0.26, 0.4)]
    s.fill(rectangle(0, height * 0.72, width, height), 1)
    s.fill(rectangle(x, height * 0.1, w, h), 3)
    s.stroke(
      line(x + w / 2, height * 0.1, x + w / 2, height * 0.1 + h) +
        line(x, height * 0.1 + h / 2, x + w, height * 0.1 + h / 2),
      0,
      5,
    )
    const lean = random.between(40, 110)
    s.fill(
      polygon([
        [x + lean, height * 0.74],
        [x + w + lean, height * 0.74],
        [x + w + lean * 1.9, height],
        [x + lean * 1.7, height],
      ]),
      2,
    )
    put(
      s,
      random,
      random.pick(['chair', 'person', 'armchair', 'bareTree', 'lamp', 'tulip']),
      { x: width * random.between(0.62, 0.82), y: height * 0.72 - 14, scale: random.between(0.7, 1.1) },
      3,
      2,
      0,
    )
  },
  apart(s, { width, height }, random) {
    const ground = height * random.between(0.6, 0.82)
    s.fill(rectangle(0, ground, width, height), 1)
    const scale = random.between(0.5, 0.9)
    s.fill(circle(width / 2, ground - random.between(20, 130), random.between(34, 80)), 2)
    put(s, random, 'person', { x: width * 0.16, y: ground - 49 * scale, scale }, 3, 2, 0)
    put(s, random, 'person', { x: width * random.between(0.6, 0.86), y: ground - 49 * scale, scale }, 3, 2, 0)
  },
  rooms(s, { width, height }, random) {
    const [columns, rows] = [random.whole(2, 4), random.whole(3, 5)]
    const [w, h] = [width / columns, height / rows]
    const lit = random.whole(0, columns * rows - 1)
    const who = random.pick([
      'person',
      'couple',
      'chair',
      'lamp',
      'bed',
      'window',
      'tulip',
      'cat',
      'dancer',
      'child',
    ] as const)
    for (let i = 0; i < columns * rows; i++) {
      const [x, y] = [(i % columns) * w + 7, Math.floor(i / columns) * h + 7]
      s.fill(rectangle(x, y, w - 14, h - 14), i === lit ? 3 : random.chance(0.2) ? 2 : 1)
      if (i === lit)
        put(
          s,
          random,
          who,
          { x: x + w / 2 - 7, y: y + h / 2 - 7, scale: (Math.min(w, h) - 18) / 100 },
          0,
          2,
          3,
        )
      else if (random.chance(0.3)) s.fill(rectangle(x, y, (w - 14) / 2, h - 14), 0)
    }
  },
  overlap(s, { width, height }, random) {
    const upright = random.chance(0.4)
    const r = width * random.between(0.25, 0.36)
    const d = r * random.between(0.35, 0.8)
    const [cx, cy] = [width / 2, height / 2]
    const one: [number, number] = upright ? [cx, cy - d] : [cx - d, cy]
    const two: [number, number] = upright ? [cx, cy + d] : [cx + d, cy]
    const shape = (at: [number, number]) => circle(...at, r)
    s.fill(shape(one), 1)
    s.fill(shape(two), 2)
    s.within(shape(one), () => s.fill(shape(two), 3))
  },
  stones(s, { width, height }, random) {
    const count = random.whole(3, 6)
    const boxy = random.chance(0.4)
    let y = height * 0.9
    for (let i = 0; i < count; i++) {
      const w = width * (0.36 - i * 0.045) * random.between(0.8, 1.15)
      const h = w * random.between(0.26, 0.5)
      const x = width / 2 + random.between(-16, 16)
      s.fill(
        boxy ? rounded(x - w, y - h * 2, w * 2, h * 1.9, random.pick([4, 14])) : ellipse(x, y - h, w, h),
        ([1, 2, 3, 1, 2, 3] as const)[i] ?? 1,
      )
      y -= h * 1.9
    }
    if (random.chance(0.5)) s.stroke(line(0, height * 0.9, width, height * 0.9), 3, 3)
  },
  horizonSun(s, { width, height }, random) {
    const y = height * random.between(0.45, 0.75)
    const r = width * random.between(0.14, 0.4)
    const x = width * random.between(0.2, 0.8)
    s.within(rectangle(0, 0, width, y), () => s.fill(circle(x, y - r * random.between(-0.3, 0.6), r), 2))
    s.fill(rectangle(0, y, width, height), 1)
    for (let i = 0; i < 6; i++) {
      const w = r * (1.5 - i * 0.2) * random.between(0.5, 1)
      s.fill(rounded(x - w, y + 12 + i * 18, w * 2, 7, 3.5), 2)
    }
  },
  steps(s, { width, height }, random) {
    const count = random.whole(4, 8)
    const [w, h] = [width / count, height / (count + 1)]
    for (let i = 0; i < count; i++)
      s.fill(rectangle(i * w, height - (i + 1) * h, w + 1, height), i % 2 ? 1 : random.chance(0.5) ? 1 : 2)
    const on = random.whole(0, count - 1)
    const scale = Math.min(0.9, (w * 1.9) / 100)
    put(
      s,
      random,
      random.pick(['walker', 'person', 'couple', 'child']),
      { x: (on + 0.5) * w, y: height - (on + 1) * h - 49 * scale, scale },
      3,
      2,
      0,
    )
  },
  landscape(s, { width, height }, random) {
    const inks: Ink[] = [2, 1, 3]
    for (let i = 0; i < 3; i++)
      s.fill(
        hills(
          -random.between(0, 200),
          height * (0.5 + i * 0.16),
          width * 2.4,
          random.between(220, 480),
          random.between(12, 36),
          height + 80,
        ),
        inks[i] ?? 1,
      )
    const x = width * random.between(0.2, 0.8)
    put(
      s,
      random,
      random.pick(['house', 'tree', 'bareTree', 'windmill', 'church', 'horse', 'lighthouse']),
      { x, y: height * 0.42, scale: random.between(0.5, 0.9) },
      3,
      2,
      0,
    )
  },
  threads(s, { width, height }, random) {
    const count = random.whole(5, 9)
    const knot = height * random.between(0.35, 0.65)
    const middle = width * random.between(0.35, 0.65)
    for (let i = 0; i < count; i++) {
      const x1 = ((i + 0.5) * width) / count
      const x2 = ((count - i - 0.5) * width) / count
      const mid = middle + (i - count / 2) * 5
      s.stroke(
        `M${x1} -10C${x1} ${knot * 0.6} ${mid} ${knot * 0.7} ${mid} ${knot}S${x2} ${knot * 1.4} ${x2} ${height + 10}`,
        ([1, 2, 3] as const)[i % 3] ?? 1,
        random.between(4, 11),
      )
    }
  },
  leaves(s, { width, height }, random) {
    const turn = random.between(0, 180)
    const count = random.whole(3, 5)
    for (let i = 0; i < count; i++)
      s.fill(
        wedge(
          width / 2,
          height * (0.2 + i * 0.15),
          width * random.between(0.25, 0.5),
          turn + i * 70,
          turn + i * 70 + 180,
        ),
        ([1, 2, 3] as const)[i % 3] ?? 1,
      )
  },
  table(s, { width, height }, random) {
    const top = height * random.between(0.5, 0.66)
    s.fill(rectangle(0, 0, width, top), 1)
    s.fill(rectangle(0, top, width, 10), 3)
    s.fill(rectangle(width * 0.16, top, 10, height) + rectangle(width * 0.8, top, 10, height), 3)
    const count = random.whole(1, 3)
    for (let i = 0; i < count; i++)
      put(
        s,
        random,
        random.pick([
          'lamp',
          'cup',
          'wineGlass',
          'bottle',
          'tulip',
          'candle',
          'books',
          'apple',
          'clock',
          'radio',
          'telephone',
          'typewriter',
        ]),
        { x: ((i + 0.5) * width) / count, y: top - 50 * 0.9, scale: 0.9 },
        3,
        2,
        1,
      )
  },
  corner(s, { width, height }, random) {
    const x = width * random.between(0.3, 0.7)
    const [top, floor] = [height * random.between(-0.05, 0.12), height * random.between(0.6, 0.75)]
    s.fill(
      polygon([
        [0, -5],
        [x, top],
        [x, floor],
        [0, height * 0.9],
      ]),
      1,
    )
    s.fill(
      polygon([
        [0, height * 0.9],
        [x, floor],
        [width, height * 0.86],
        [width, height + 5],
        [0, height + 5],
      ]),
      2,
    )
    put(
      s,
      random,
      random.pick(['chair', 'person', 'bed', 'child', 'armchair', 'dog', 'suitcase', 'piano']),
      { x: x + random.between(-30, 30), y: height * 0.74, scale: random.between(0.8, 1.2) },
      3,
      0,
      2,
    )
  },
  ripples(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.3, 0.7), height * random.between(0.4, 0.7)]
    for (let i = 8; i > 0; i--)
      s.stroke(
        ellipse(x, y, i * 28, i * random.between(9, 13)),
        ([1, 2] as const)[i % 2] ?? 1,
        random.between(3, 8),
      )
    put(
      s,
      random,
      random.pick(['leaf', 'rowboat', 'drop', 'swan', 'person', 'fish', 'letter']),
      { x, y: y - 34, scale: random.between(0.6, 1) },
      3,
      2,
      0,
    )
  },
  rope(s, { width, height }, random) {
    const y = height * random.between(0.4, 0.62)
    const sag = random.between(10, 70)
    s.fill(
      circle(width * random.between(0.25, 0.75), y + random.between(-60, 80), random.between(50, 110)),
      1,
    )
    s.stroke(`M-5 ${y}Q${width / 2} ${y + sag * 2} ${width + 5} ${y - 10}`, 3, 4)
    const count = random.whole(1, 6)
    for (let i = 0; i < count; i++) {
      const t = (i + 0.5) / count
      put(
        s,
        random,
        random.pick(['walker', 'bird', 'dress', 'crow', 'lantern', 'boot']),
        { x: t * width, y: y + sag * 4 * t * (1 - t) * 0.98 - 22, scale: random.between(0.4, 0.6) },
        i % 2 ? 2 : 3,
        1,
        0,
      )
    }
  },
  cutPaper(s, { width, height }, random) {
    for (let i = 0; i < random.whole(4, 7); i++) {
      const [x, y] = [width * random.between(0.1, 0.9), height * random.between(0.1, 0.9)]
      s.placed({ x, y, turn: random.between(0, 360), scale: random.between(0.9, 2) }, () =>
        s.fill(
          'M0 50Q-10 20 -34 24Q-20 4 -44 -10Q-18 -14 -22 -40Q-4 -20 6 -50Q14 -22 34 -36Q24 -10 46 -4Q22 6 32 30Q10 22 0 50z',
          ([1, 2, 3] as const)[i % 3] ?? 1,
        ),
      )
    }
  },
  crowdOfOne(s, { width, height }, random) {
    const columns = random.whole(4, 8)
    const size = width / columns
    const rows = Math.ceil(height / (size * 1.5))
    const odd = random.whole(columns, columns * (rows - 1))
    for (let i = 0; i < columns * rows; i++) {
      const turned = i === odd && random.chance(0.5)
      put(
        s,
        random,
        'person',
        {
          x: ((i % columns) + 0.5) * size,
          y: (Math.floor(i / columns) + 0.5) * size * 1.5,
          scale: (size / 88) * (turned ? -1 : 1),
          scaleX: size / 88,
        },
        i === odd ? 3 : 1,
        2,
        0,
      )
    }
  },
  crossing(s, { width, height }, random) {
    const turn = random.between(-30, 30)
    s.placed({ x: width / 2, y: height / 2, turn }, () => {
      s.fill(rectangle(-400, -70, 800, 140), 1)
      s.fill(rectangle(-70, -400, 140, 800), random.pick([1, 2]))
      for (let i = -6; i < 6; i++) s.fill(rectangle(i * 70, -4, 40, 8), 3)
    })
    put(
      s,
      random,
      random.pick(['car', 'walker', 'bicycle', 'bus', 'couple', 'dog']),
      {
        x: width * random.between(0.35, 0.65),
        y: height * random.between(0.4, 0.6),
        scale: random.between(0.7, 1.2),
      },
      3,
      0,
      1,
    )
  },
} satisfies Motifs
