import type { Motifs } from '../box.ts'
import { around, circle, ellipse, line, polygon, rectangle, star } from '../paths.ts'
import { put } from '../pictograms/index.ts'
import type { Random } from '../random.ts'
import type { Ink, Sketch } from '../sketch.ts'

function starfield(s: Sketch, width: number, height: number, random: Random, ink: Ink): void {
  s.fill(
    Array.from({ length: 50 }, () =>
      circle(random.between(0, width), random.between(0, height), random.between(0.7, 2.2)),
    ).join(''),
    ink,
  )
}

/** Orbits, horizons, machines, monoliths. */
export const sciFi = {
  orbits(s, { width, height }, random) {
    starfield(s, width, height, random, 3)
    const [x, y, turn] = [
      width * random.between(0.3, 0.7),
      height * random.between(0.35, 0.6),
      random.between(-50, 50),
    ]
    s.placed({ x, y, turn }, () => {
      for (let i = 1; i < 8; i++) s.stroke(ellipse(0, 0, 30 + i * 34, 12 + i * 13), i % 2 ? 2 : 1, 3)
      for (let i = 1; i < 5; i++)
        s.fill(
          circle(
            (30 + i * 68) * 0.7 * random.side(),
            (12 + i * 26) * 0.71 * random.side(),
            random.between(5, 13),
          ),
          3,
        )
    })
    s.fill(circle(x, y, random.between(26, 50)), 3)
  },
  monolith(s, { width, height }, random) {
    const ground = height * random.between(0.68, 0.82)
    s.fill(circle(width / 2, ground * random.between(0.4, 1), width * random.between(0.24, 0.44)), 2)
    s.fill(rectangle(0, ground, width, height), 1)
    const w = random.between(40, 90)
    const top = height * random.between(0.12, 0.3)
    s.fill(
      polygon([
        [width / 2 - w / 2, top],
        [width / 2 + w / 2, top],
        [width / 2 + w / 2, ground + 10],
        [width / 2 - w / 2, ground + 10],
      ]),
      0,
    )
    s.fill(
      polygon([
        [width / 2 + w / 2, top],
        [width / 2 + w / 2 + 14, top + 8],
        [width / 2 + w / 2 + 14, ground + 4],
        [width / 2 + w / 2, ground + 10],
      ]),
      3,
    )
    put(
      s,
      random,
      random.pick(['person', 'astronaut', 'walker', 'crowd']),
      { x: width * random.pick([0.2, 0.8]), y: ground - 14, scale: 0.4 },
      3,
      2,
      0,
    )
  },
  gridWorld(s, { width, height }, random) {
    const y = height * random.between(0.42, 0.6)
    starfield(s, width, y, random, 2)
    s.fill(
      circle(width * random.between(0.3, 0.7), y - random.between(0, 90), random.between(40, 96)),
      random.pick([2, 3]),
    )
    s.fill(rectangle(0, y, width, height), 0)
    for (let i = -10; i <= 10; i++)
      s.stroke(line(width / 2 + i * 10, y, width / 2 + i * 70, height + 10), 1, 2)
    for (let i = 0; i < 12; i++) s.stroke(line(0, y + i * i * 2.2, width, y + i * i * 2.2), 1, 2)
    put(
      s,
      random,
      random.pick(['car', 'pyramid', 'robot', 'motorcycle', 'city', 'ufo']),
      { x: width / 2, y: y - 20, scale: random.between(0.7, 1.2) },
      3,
      2,
      0,
    )
  },
  warp(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.35, 0.65), height * random.between(0.35, 0.6)]
    for (let i = 0; i < 64; i++) {
      const a = i * 137.5
      const from = random.between(20, 120)
      s.stroke(
        line(...around(x, y, from, a), ...around(x, y, from * random.between(1.6, 4), a)),
        ([1, 2, 3] as const)[i % 3] ?? 1,
        random.between(1.5, 6),
        'round',
      )
    }
    if (random.chance(0.6))
      put(
        s,
        random,
        random.pick(['rocket', 'eye', 'astronaut', 'ufo', 'clock']),
        { x, y, scale: random.between(0.5, 1) },
        3,
        2,
        0,
      )
  },
  circuit(s, { width, height }, random) {
    for (let i = 0; i < 18; i++) {
      const [x, y, side] = [random.whole(1, 14) * 20, random.whole(1, 20) * 22, random.side()]
      const drop = random.whole(1, 5) * 22
      s.stroke(`M${x} ${y}v${drop}l${side * 22} 22v${drop}`, i % 3 ? 1 : 2, 5)
      s.fill(circle(x, y, 7), i % 3 ? 1 : 2)
    }
    const size = width * random.between(0.2, 0.28)
    s.fill(rectangle(width / 2 - size, height / 2 - size, size * 2, size * 2), 3)
    put(
      s,
      random,
      random.pick(['eye', 'robot', 'atom', 'profile', 'hand', 'heart']),
      { x: width / 2, y: height / 2, scale: size / 64 },
      0,
      1,
      3,
    )
  },
  visitors(s, { width, height }, random) {
    const count = random.whole(1, 5)
    s.fill(rectangle(0, height * 0.86, width, height), 1)
    for (let i = 0; i < count; i++) {
      const [x, y, w] = [
        ((i + 0.5) * width) / count,
        height * random.between(0.14, 0.4),
        Math.min(110, (width / count) * random.between(0.4, 0.55)),
      ]
      s.fill(
        polygon([
          [x - w * 0.3, y],
          [x + w * 0.3, y],
          [x + w * 0.7, height * 0.87],
          [x - w * 0.7, height * 0.87],
        ]),
        i % 2 ? 1 : 2,
      )
      s.fill(ellipse(x, y, w, w * 0.26) + ellipse(x, y - w * 0.2, w * 0.46, w * 0.36), 3)
    }
    put(
      s,
      random,
      random.pick(['person', 'house', 'bull', 'crowd', 'tree', 'dog', 'car']),
      { x: width / 2, y: height * 0.8, scale: 0.7 },
      0,
      2,
      1,
    )
  },
  helmet(s, { width, height }, random) {
    const r = width * random.between(0.32, 0.42)
    const [x, y] = [width / 2, height * 0.5]
    s.fill(circle(x, y, r) + rectangle(x - r * 0.9, y + r * 0.5, r * 1.8, height), 3)
    const visor = `M${x - r * 0.72} ${y}q0 ${-r * 0.6} ${r * 0.72} ${-r * 0.6}t${r * 0.72} ${r * 0.6}q0 ${r * 0.56} ${-r * 0.72} ${r * 0.56}t${-r * 0.72} ${-r * 0.56}z`
    s.fill(visor, 0)
    s.within(visor, () => {
      s.fill(circle(x + random.between(-40, 40), y + r * 0.6, r * 0.7), 2)
      for (let i = 0; i < 7; i++)
        s.fill(star(x + random.between(-r * 0.6, r * 0.6), y - random.between(0, r * 0.5), 4, 7, 2), 1)
    })
  },
  strata(s, { width, height }, random) {
    const count = random.whole(7, 13)
    for (let i = 0; i < count; i++) {
      const r = width * (0.16 + i * 0.08)
      s.within(rectangle(0, (i * height) / count, width, height / count), () =>
        s.fill(circle(width / 2, height * 0.5, Math.min(r, width * 0.44)), ([1, 2, 3] as const)[i % 3] ?? 1),
      )
    }
    starfield(s, width, height, random, 3)
  },
} satisfies Motifs
