import type { Motifs } from '../box.ts'
import { circle, ellipse, hills, line, polygon, rectangle, star } from '../paths.ts'
import { put } from '../pictograms/index.ts'
import type { Ink, Sketch } from '../sketch.ts'

const inks = [1, 2, 3] as const

function heart(s: Sketch, x: number, y: number, size: number, ink: Ink, turn = 0): void {
  s.placed({ x, y, scale: size / 50, turn }, () =>
    s.fill('M0 46Q-50 10 -48 -18Q-44 -44 -22 -44Q-6 -42 0 -26Q6 -42 22 -44Q44 -44 48 -18Q50 10 0 46z', ink),
  )
}

/** Two shapes, and what they make together. */
export const romance = {
  meeting(s, { width, height }, random) {
    const r = width * random.between(0.28, 0.36)
    const [d, y] = [r * random.between(0.4, 0.75), height * random.between(0.4, 0.6)]
    const one = circle(width / 2 - d, y, r)
    const other = circle(width / 2 + d, y + random.between(-40, 40), r)
    s.fill(one, 1)
    s.fill(other, 2)
    s.within(one, () => s.fill(other, 3))
  },
  rings(s, { width, height }, random) {
    const count = random.whole(2, 5)
    for (let i = 0; i < count; i++)
      s.stroke(
        circle(
          width * (0.5 + (i % 2 ? 0.15 : -0.15)),
          height * (0.25 + (i * 0.6) / count),
          width * random.between(0.16, 0.28),
        ),
        inks[i % 3] ?? 1,
        random.between(8, 20),
      )
  },
  nested(s, { width, height }, random) {
    const count = random.whole(3, 7)
    const size = width * random.between(0.4, 0.56)
    for (let i = 0; i < count; i++)
      heart(
        s,
        width / 2,
        height * 0.5 + i * 4,
        size * (1 - i / count),
        ([1, 2, 0, 3] as const)[i % 4] ?? 1,
        random.pick([0, 0, i * 6]),
      )
  },
  kiss(s, { width, height }, random) {
    const y = height * random.between(0.5, 0.62)
    const scale = random.between(1.8, 2.4)
    if (random.chance(0.6)) s.fill(circle(width / 2, y, width * 0.42), 1)
    put(s, random, 'profile', { x: width / 2 - 50 * scale, y, scale }, 2, 2, 0)
    put(s, random, 'profile', { x: width / 2 + 50 * scale, y, scale, scaleX: -scale }, 3, 3, 0)
  },
  bouquet(s, { width, height }, random) {
    const count = random.whole(5, 9)
    const foot = height * 0.88
    for (let i = 0; i < count; i++) {
      const turn = (i - (count - 1) / 2) * (110 / count)
      s.placed({ x: width / 2, y: foot, turn }, () => {
        const reach = height * random.between(0.4, 0.66)
        s.stroke(line(0, 0, 0, -reach), 1, 5)
        s.placed({ x: 0, y: -reach }, () => {
          for (let p = 0; p < 5; p++)
            s.placed({ x: 0, y: 0, turn: p * 72 }, () => s.fill(ellipse(0, -17, 11, 17), i % 2 ? 2 : 3))
          s.fill(circle(0, 0, 9), i % 2 ? 3 : 1)
        })
      })
    }
    s.fill(
      polygon([
        [width / 2 - 46, foot - 70],
        [width / 2 + 46, foot - 70],
        [width / 2 + 20, height + 5],
        [width / 2 - 20, height + 5],
      ]),
      2,
    )
  },
  shore(s, { width, height }, random) {
    const sea = height * random.between(0.5, 0.68)
    s.fill(circle(width / 2, sea, width * random.between(0.24, 0.4)), 2)
    s.fill(rectangle(0, sea, width, height), 1)
    for (let i = 0; i < 7; i++)
      s.fill(
        rectangle(width / 2 - (90 - i * 9) * random.between(0.6, 1), sea + 10 + i * 15, (90 - i * 9) * 2, 6),
        2,
      )
    put(
      s,
      random,
      random.pick(['couple', 'rowboat', 'bench', 'bicycle', 'boat', 'swan']),
      { x: width * random.between(0.35, 0.65), y: sea - 20, scale: random.between(0.6, 1) },
      3,
      0,
      2,
    )
  },
  petals(s, { width, height }, random) {
    for (let i = 0; i < random.whole(16, 34); i++)
      heart(
        s,
        random.between(0, width),
        random.between(0, height),
        random.between(8, 26),
        inks[i % 3] ?? 1,
        random.between(-50, 50),
      )
  },
  window(s, { width, height }, random) {
    const [w, h] = [width * 0.3, height * random.between(0.3, 0.5)]
    const lift = random.between(0, 60)
    for (const [x, y, ink] of [
      [width * 0.12, height * 0.2, 1],
      [width * 0.58, height * 0.2 + lift, 2],
    ] as const) {
      s.fill(rectangle(x, y, w, h), ink)
      s.stroke(rectangle(x, y, w, h), 3, 4)
      put(
        s,
        random,
        random.pick(['person', 'profile', 'cat', 'tulip', 'bride', 'detective']),
        { x: x + w / 2, y: y + h * 0.6, scale: (w * 0.9) / 100 },
        3,
        0,
        ink,
      )
    }
    if (random.chance(0.6))
      s.stroke(
        `M${width * 0.42} ${height * 0.4}Q${width / 2} ${height * 0.5} ${width * 0.58} ${height * 0.4 + lift}`,
        3,
        3,
      )
  },
  night(s, { width, height }, random) {
    s.fill(circle(width * random.between(0.3, 0.7), height * 0.3, random.between(40, 84)), 3)
    for (let i = 0; i < 12; i++)
      s.fill(
        star(random.between(0, width), random.between(0, height * 0.6), 4, random.between(5, 11), 1.8),
        2,
      )
    s.fill(hills(-random.between(0, 100), height * 0.72, width * 2, 300, 22, height + 60), 1)
    put(
      s,
      random,
      random.pick(['couple', 'tower', 'bench', 'car', 'balloon', 'tree']),
      { x: width * random.between(0.3, 0.7), y: height * 0.62, scale: random.between(0.7, 1.1) },
      3,
      2,
      0,
    )
  },
} satisfies Motifs
