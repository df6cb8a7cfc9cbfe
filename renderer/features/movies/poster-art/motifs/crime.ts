import type { Motifs } from '../box.ts'
import { circle, ellipse, line, polygon, rectangle, wedge } from '../paths.ts'
import { put } from '../pictograms/index.ts'

/** Lit windows, line-ups, prints, money. */
export const crime = {
  windows(s, { width, height }, random) {
    const columns = random.whole(4, 7)
    const rows = random.whole(6, 10)
    const [w, h] = [width / columns, height / rows]
    for (let i = 0; i < columns * rows; i++)
      s.fill(
        rectangle((i % columns) * w + 5, Math.floor(i / columns) * h + 6, w - 10, h - 12),
        random.chance(0.18) ? 2 : 1,
      )
    if (random.chance(0.7)) {
      const at = random.whole(0, columns * (rows - 2) - 1)
      const [x, y] = [((at % columns) + 0.5) * w, (Math.floor(at / columns) + 0.5) * h]
      s.fill(rectangle(x - w / 2 + 5, y - h / 2 + 6, w - 10, h - 12), 3)
      put(
        s,
        random,
        random.pick(['detective', 'revolver', 'knife', 'couple', 'person']),
        { x, y, scale: (Math.min(w, h) - 12) / 100 },
        0,
        2,
        3,
      )
    }
  },
  lineUp(s, { width, height }, random) {
    for (let i = 0; i < 8; i++) s.fill(rectangle(0, height * (0.06 + i * 0.11), width, i % 2 ? 2 : 5), 1)
    const count = random.whole(3, 5)
    for (let i = 0; i < count; i++) {
      const scale = random.between(1.1, 1.6)
      put(
        s,
        random,
        random.pick(['person', 'detective', 'fighter', 'cowboy', 'walker']),
        { x: ((i + 0.5) * width) / count, y: height - 48 * scale, scale },
        i === 1 ? 2 : 3,
        1,
        0,
      )
    }
  },
  chalk(s, { width, height }, random) {
    s.fill(rectangle(0, 0, width, height), random.pick([0, 1]))
    s.placed(
      { x: width / 2, y: height / 2, turn: random.between(0, 360), scale: random.between(1.5, 2) },
      () => {
        s.stroke(
          'M0 -52a11 11 0 1 1 -1 0M-9 -32L-34 -46M-9 -32V6L-26 44M9 -32L36 -14M9 -32V6L18 46M-2 12L-12 48M2 12L30 40M-34 -46L-40 -38L-10 -18M36 -14L30 -8L9 -18',
          3,
          4,
          'round',
        )
      },
    )
    for (let i = 0; i < random.whole(2, 5); i++) {
      const [x, y] = [width * random.between(0.1, 0.9), height * random.between(0.1, 0.9)]
      s.fill(
        polygon([
          [x, y - 14],
          [x + 14, y + 12],
          [x - 14, y + 12],
        ]),
        2,
      )
    }
  },
  print(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.35, 0.65), height * random.between(0.45, 0.6)]
    const turn = random.between(-30, 30)
    s.placed({ x, y, turn, scale: random.between(2.4, 3.6) }, () => {
      for (let i = 0; i < 9; i++)
        s.stroke(
          `M${-4 - i * 5} ${34 + i}V0a${4 + i * 5} ${6 + i * 6} 0 0 1 ${8 + i * 10} 0V${38 - i * 2}`,
          i === random.whole(0, 8) ? 2 : i % 3 ? 3 : 1,
          2.6,
          'round',
        )
    })
  },
  headlights(s, { width, height }, random) {
    const y = height * random.between(0.55, 0.8)
    const gap = width * random.between(0.16, 0.26)
    for (const side of [-1, 1])
      s.fill(wedge(width / 2 + side * gap, y, 560, side > 0 ? -80 : 210, side > 0 ? -30 : 260), 1)
    s.fill(
      `M${width * 0.1} ${height + 10}V${y}Q${width * 0.14} ${y - 34} ${width * 0.28} ${y - 40}L${width * 0.36} ${y - 96}H${width * 0.64}L${width * 0.72} ${y - 40}Q${width * 0.86} ${y - 34} ${width * 0.9} ${y}V${height + 10}z`,
      2,
    )
    s.fill(
      polygon([
        [width * 0.33, y - 44],
        [width * 0.39, y - 86],
        [width * 0.61, y - 86],
        [width * 0.67, y - 44],
      ]),
      0,
    )
    for (const side of [-1, 1]) s.fill(circle(width / 2 + side * gap, y, 24), 3)
  },
  smoke(s, { width, height }, random) {
    const x = width * random.between(0.3, 0.7)
    s.stroke(
      `M${x} ${height * 0.76}C${x - 120} ${height * 0.6} ${x + 130} ${height * 0.48} ${x} ${height * 0.34}S${x + 60} ${height * 0.1} ${x - 20} -20`,
      1,
      random.between(22, 44),
      'round',
    )
    s.stroke(
      `M${x} ${height * 0.76}C${x + 80} ${height * 0.6} ${x - 90} ${height * 0.5} ${x + 20} ${height * 0.36}S${x - 60} ${height * 0.1} ${x + 40} -20`,
      2,
      random.between(8, 16),
      'round',
    )
    put(
      s,
      random,
      random.pick(['revolver', 'gun', 'pipe', 'fedora', 'dice']),
      { x, y: height * 0.8, scale: random.between(1.2, 1.7) },
      3,
      2,
      0,
    )
  },
  thread(s, { width, height }, random) {
    const pins = Array.from(
      { length: random.whole(5, 9) },
      (_, i) => [width * random.between(0.12, 0.88), height * (0.1 + (i % 5) * 0.19)] as const,
    )
    for (const [x, y] of pins)
      s.placed({ x, y, turn: random.between(-14, 14) }, () =>
        s.fill(rectangle(-28, -20, random.between(40, 62), random.between(38, 62)), random.pick([1, 3])),
      )
    pins.forEach(([x, y], i) => {
      const [ox, oy] = pins[(i * 2 + 1) % pins.length] ?? [x, y]
      s.stroke(line(x, y, ox, oy), 2, 2.5)
      s.fill(circle(x, y, 5), 2)
    })
  },
  coins(s, { width, height }, random) {
    const count = random.whole(3, 6)
    for (let i = 0; i < count; i++) {
      const [x, stack] = [((i + 0.5) * width) / count, random.whole(3, 14)]
      for (let j = 0; j < stack; j++) {
        const y = height * 0.9 - j * 17
        s.fill(ellipse(x, y, (width / count) * 0.42, 11), j % 2 ? 1 : 2)
        if (j === stack - 1) s.fill(ellipse(x, y - 5, (width / count) * 0.42, 11), 3)
      }
    }
  },
} satisfies Motifs
