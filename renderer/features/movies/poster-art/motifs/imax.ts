import type { Motifs } from '../box.ts'
import { arc, circle, polygon, rectangle, star } from '../paths.ts'
import { put } from '../pictograms/index.ts'

/** Scale itself: a speck before something huge. */
export const imax = {
  dome(s, { width, height }, random) {
    for (let i = 9; i > 0; i--)
      s.fill(circle(width / 2, height * 1.02, i * 44), ([1, 0, 2, 0] as const)[i % 4] ?? 0)
    put(
      s,
      random,
      random.pick(['person', 'crowd', 'couple', 'child']),
      { x: width / 2, y: height * 0.9, scale: 0.5 },
      3,
      3,
      0,
    )
  },
  giantPlanet(s, { width, height }, random) {
    const r = width * random.between(0.6, 0.9)
    const [x, y] = [width * random.pick([0, 0.5, 1]), height * random.pick([0.1, 0.2, 0.9])]
    s.fill(circle(x, y, r), 1)
    s.within(circle(x, y, r), () => {
      for (let i = 0; i < 7; i++)
        s.fill(rectangle(0, y - r + i * (r / 3.4), width, random.between(6, 22)), i % 2 ? 2 : 0)
    })
    put(
      s,
      random,
      random.pick(['astronaut', 'satellite', 'rocket', 'plane']),
      { x: width * random.between(0.3, 0.7), y: height * 0.62, scale: random.between(0.4, 0.7) },
      3,
      2,
      0,
    )
  },
  screen(s, { width, height }, random) {
    const top = height * 0.1
    s.fill(
      `M${width * 0.06} ${top}Q${width / 2} ${top + 26} ${width * 0.94} ${top}V${height * 0.68}Q${width / 2} ${height * 0.68 - 26} ${width * 0.06} ${height * 0.68}z`,
      2,
    )
    put(
      s,
      random,
      random.pick(['mountain', 'whale', 'rocket', 'volcano', 'eye', 'elephant', 'shark', 'globe']),
      { x: width / 2, y: height * 0.39, scale: random.between(1.4, 2) },
      0,
      3,
      2,
    )
    for (let row = 0; row < 3; row++)
      for (let i = 0; i < 8; i++)
        s.fill(
          circle(((i + (row % 2) * 0.5 + 0.25) * width) / 8, height * (0.8 + row * 0.09), 13),
          row === 1 ? 3 : 1,
        )
  },
  canyon(s, { width, height }, random) {
    for (let i = 0; i < 5; i++) {
      const w = width * (0.48 - i * 0.07)
      const y = height * i * 0.08
      const step = random.between(-14, 14)
      s.fill(
        polygon([
          [0, y],
          [w, y + 40],
          [w * 0.8 + step, height + 5],
          [0, height + 5],
        ]),
        i % 2 ? 1 : 2,
      )
      s.fill(
        polygon([
          [width, y],
          [width - w, y + 40],
          [width - w * 0.8 + step, height + 5],
          [width, height + 5],
        ]),
        i % 2 ? 2 : 1,
      )
    }
    s.fill(circle(width / 2, height * random.between(0.2, 0.5), 24), 3)
  },
  burst(s, { width, height }, random) {
    const [x, y] = [width / 2, height * random.between(0.4, 0.6)]
    for (let i = 0; i < 5; i++)
      s.stroke(
        arc(x, y, 40 + i * 42, random.between(0, 360), random.between(0, 360) + 300),
        ([1, 2, 3] as const)[i % 3] ?? 1,
        random.between(4, 16),
      )
    s.fill(star(x, y, random.whole(8, 24), 60, 30), 3)
  },
} satisfies Motifs
