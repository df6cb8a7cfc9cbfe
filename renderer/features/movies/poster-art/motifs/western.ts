import type { Motifs } from '../box.ts'
import { circle, line, polygon, rectangle } from '../paths.ts'
import { put } from '../pictograms/index.ts'

/** Mesas, long shadows, a road to somewhere. */
export const western = {
  mesas(s, { width, height }, random) {
    const ground = height * random.between(0.6, 0.74)
    s.fill(
      circle(width * random.between(0.25, 0.75), ground - random.between(20, 120), random.between(50, 100)),
      3,
    )
    for (let i = 0; i < 3; i++) {
      const [x, w, h] = [width * random.between(-0.1, 0.8), random.between(50, 120), random.between(50, 170)]
      s.fill(
        polygon([
          [x - 16, ground],
          [x, ground - h * 0.5],
          [x + 6, ground - h],
          [x + w - 6, ground - h],
          [x + w, ground - h * 0.5],
          [x + w + 16, ground],
        ]),
        i % 2 ? 1 : 2,
      )
    }
    s.fill(rectangle(0, ground, width, height), 1)
  },
  duel(s, { width, height }, random) {
    const ground = height * random.between(0.72, 0.86)
    s.fill(rectangle(0, 0, width, ground), 2)
    s.fill(
      circle(
        width * random.between(0.5, 0.7),
        ground - random.between(40, 110),
        width * random.between(0.18, 0.3),
      ),
      3,
    )
    s.fill(rectangle(0, ground, width, height), 1)
    put(s, random, 'boot', { x: width * random.between(0.06, 0.18), y: ground - 90, scale: 3 }, 0, 1, 2)
    put(s, random, 'cowboy', { x: width * random.between(0.62, 0.78), y: ground - 24, scale: 0.5 }, 0, 1, 3)
  },
  stripesSun(s, { width, height }, random) {
    const [x, y, r] = [
      width * random.between(0.35, 0.65),
      height * random.between(0.36, 0.5),
      width * random.between(0.28, 0.42),
    ]
    s.fill(circle(x, y, r), 2)
    for (let i = 0; i < 6; i++) s.fill(rectangle(0, y + i * 17 - 10, width, 4 + i * 1.8), 0)
    s.fill(`M0 ${height * 0.74}q80 -40 160 0t${width - 150} -8V${height + 30}H0z`, 1)
    put(
      s,
      random,
      random.pick(['cactus', 'horse', 'cowboy', 'wheel', 'tipi', 'windmill']),
      { x: width * random.between(0.2, 0.8), y: height * 0.66, scale: random.between(0.6, 1.1) },
      3,
      0,
      1,
    )
  },
  hat(s, { width, height }, random) {
    const y = height * random.between(0.36, 0.5)
    s.fill(rectangle(0, y, width, height), random.pick([1, 2]))
    s.fill(
      `M-10 ${y}Q${width * 0.2} ${y + 44} ${width / 2} ${y + 40}T${width + 10} ${y}Q${width * 0.85} ${y - 8} ${width * 0.74} ${y + 4}Q${width * 0.74} ${y - 130} ${width * 0.6} ${y - 120}Q${width / 2} ${y - 96} ${width * 0.4} ${y - 120}Q${width * 0.26} ${y - 130} ${width * 0.26} ${y + 4}Q${width * 0.14} ${y - 8} -10 ${y}z`,
      3,
    )
    s.fill(circle(width * 0.4, y + 66, 9) + circle(width * 0.6, y + 66, 9), 0)
    if (random.chance(0.6))
      s.fill(
        polygon([
          [width * 0.2, y + 110],
          [width * 0.8, y + 110],
          [width / 2, y + 230],
        ]),
        random.pick([0, 3]),
      )
  },
  trail(s, { width, height }, random) {
    const horizon = height * random.between(0.3, 0.5)
    s.fill(rectangle(0, horizon, width, height), 1)
    const x = width * random.between(0.3, 0.7)
    s.fill(circle(x + random.between(-70, 70), horizon - random.between(0, 50), random.between(26, 60)), 3)
    for (const spread of [-0.5, 0.5])
      s.fill(
        polygon([
          [x - 2, horizon],
          [x + 2, horizon],
          [x + spread * 320 + 24, height + 20],
          [x + spread * 320 - 24, height + 20],
        ]),
        2,
      )
    for (let i = 1; i < 12; i++) {
      const y = horizon + (height - horizon) * (i / 11) ** 2
      const w = ((y - horizon) / (height - horizon)) * 220
      s.fill(rectangle(x - w, y, w * 2, 2 + (i * i) / 12), 0)
    }
  },
  wanted(s, { width, height }, random) {
    const [w, h] = [width * 0.7, height * 0.84]
    s.placed({ x: width / 2, y: height / 2, turn: random.between(-7, 7) }, () => {
      s.fill(rectangle(-w / 2, -h / 2, w, h), 3)
      s.stroke(rectangle(-w / 2 + 9, -h / 2 + 9, w - 18, h - 18), 0, 2)
      put(
        s,
        random,
        random.pick(['cowboy', 'bull', 'revolver', 'badge', 'skull', 'horse', 'wolf']),
        { x: 0, y: 0, scale: (w * 0.72) / 100 },
        0,
        random.pick([1, 2]),
        3,
      )
      for (const dx of [-1, 1]) s.fill(circle((dx * w) / 2 - dx * 10, -h / 2 + 10, 5), 1)
    })
  },
  posse(s, { width, height }, random) {
    const count = random.whole(3, 7)
    s.fill(circle(width / 2, height * 0.55, width * 0.42), 2)
    s.stroke(line(0, height * 0.8, width, height * 0.8), 3, 3)
    for (let i = 0; i < count; i++)
      put(
        s,
        random,
        'cowboy',
        { x: ((i + 0.5) * width) / count, y: height * 0.8 - 26, scale: 0.55 * random.between(0.9, 1.1) },
        3,
        1,
        0,
      )
    s.fill(rectangle(0, height * 0.8, width, height), 1)
  },
} satisfies Motifs
