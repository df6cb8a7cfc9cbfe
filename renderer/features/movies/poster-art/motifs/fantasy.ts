import type { Motifs } from '../box.ts'
import { arc, around, circle, crescent, ellipse, hills, line, polygon, rectangle, star } from '../paths.ts'
import { put } from '../pictograms/index.ts'

/** Spires, moons, woods, portals. */
export const fantasy = {
  spires(s, { width, height }, random) {
    s.fill(
      random.chance(0.5)
        ? crescent(
            width * random.between(0.25, 0.75),
            height * 0.24,
            random.between(36, 64),
            34,
            random.between(0, 360),
          )
        : circle(width * random.between(0.25, 0.75), height * 0.26, random.between(34, 70)),
      3,
    )
    for (let i = 0; i < random.whole(4, 8); i++) {
      const [x, w, h] = [
        width * random.between(0, 0.9),
        random.between(20, 52),
        height * random.between(0.2, 0.56),
      ]
      s.fill(
        rectangle(x, height - h, w, h + 5) +
          polygon([
            [x - 6, height - h],
            [x + w + 6, height - h],
            [x + w / 2, height - h - w * random.between(1.4, 2.6)],
          ]),
        i % 2 ? 1 : 2,
      )
      if (random.chance(0.6)) s.fill(rectangle(x + w / 2 - 3, height - h + 16, 6, 14), 3)
    }
  },
  portal(s, { width, height }, random) {
    const [x, foot] = [width / 2, height * 0.92]
    const [w, h] = [width * random.between(0.3, 0.42), height * random.between(0.6, 0.78)]
    for (let i = 0; i < 4; i++) {
      const k = 1 - i * 0.2
      s.fill(
        `M${x - w * k} ${foot}V${foot - h * k + w * k}a${w * k} ${w * k} 0 0 1 ${2 * w * k} 0V${foot}z`,
        ([1, 2, 1, 3] as const)[i] ?? 1,
      )
    }
    put(
      s,
      random,
      random.pick(['person', 'child', 'deer', 'wizard', 'key', 'wolf', 'horse', 'tree']),
      { x, y: foot - 48, scale: 0.8 },
      0,
      2,
      3,
    )
  },
  wood(s, { width, height }, random) {
    s.fill(circle(width / 2, height * 0.5, width * random.between(0.2, 0.36)), random.pick([2, 3]))
    put(
      s,
      random,
      random.pick(['deer', 'wizard', 'house', 'child', 'owl', 'fox', 'horse', 'castle']),
      { x: width / 2, y: height * 0.58, scale: random.between(0.7, 1) },
      0,
      1,
      2,
    )
    for (let i = 0; i < random.whole(6, 10); i++) {
      const x = random.chance(0.5)
        ? random.between(-10, width * 0.32)
        : random.between(width * 0.68, width + 10)
      const w = random.between(10, 30)
      s.fill(
        `M${x - w} ${height + 5}Q${x - w * 0.2} ${height * 0.5} ${x - w * 0.3} -5H${x + w * 0.3}Q${x + w * 0.2} ${height * 0.5} ${x + w} ${height + 5}z`,
        1,
      )
      s.stroke(
        `M${x} ${height * random.between(0.1, 0.4)}Q${x + 20} ${height * 0.1} ${x + random.between(-60, 60)} ${height * random.between(0, 0.14)}`,
        1,
        5,
      )
    }
  },
  floating(s, { width, height }, random) {
    for (let i = 0; i < random.whole(2, 4); i++) {
      const [x, y, w] = [
        width * random.between(0.25, 0.75),
        height * (0.28 + i * 0.25),
        random.between(50, 110),
      ]
      s.fill(
        polygon([
          [x - w, y],
          [x + w, y],
          [x + w * 0.4, y + w * 0.5],
          [x + 6, y + w],
          [x - w * 0.5, y + w * 0.44],
        ]),
        1,
      )
      s.fill(ellipse(x, y, w, 13), 2)
      put(
        s,
        random,
        random.pick(['castle', 'tree', 'house', 'pine', 'tower', 'windmill', 'archway']),
        { x, y: y - 34, scale: 0.7 },
        3,
        2,
        0,
      )
    }
  },
  sigil(s, { width, height }, random) {
    const [x, y, r] = [width / 2, height / 2, Math.min(width, height) * random.between(0.36, 0.44)]
    const points = random.whole(5, 9)
    s.stroke(circle(x, y, r), 2, 5)
    s.stroke(circle(x, y, r * 0.86), 1, 3)
    const corners = Array.from({ length: points }, (_, i) =>
      around(x, y, r * 0.86, (i * 360 * random.pick([2, 2])) / points - 90),
    )
    s.stroke(polygon(corners), 3, 3)
    for (let i = 0; i < points; i++) s.fill(circle(...around(x, y, r, (i * 360) / points - 90), 8), 2)
    put(
      s,
      random,
      random.pick(['eye', 'moon', 'sun', 'dragon', 'key', 'flame', 'sword', 'owl', 'crown']),
      { x, y, scale: r / 120 },
      3,
      2,
      0,
    )
  },
  wings(s, { width, height }, random) {
    const y = height * random.between(0.4, 0.6)
    for (const side of [-1, 1])
      for (let i = 0; i < 8; i++)
        s.placed({ x: width / 2 + side * 10, y, turn: side * (-64 + i * 21) }, () =>
          s.fill(ellipse(side * (92 - i * 5), 0, 88 - i * 6, 15), i % 2 ? 1 : 2),
        )
    put(
      s,
      random,
      random.pick(['sword', 'person', 'crown', 'key', 'eye', 'horse', 'skull']),
      { x: width / 2, y, scale: random.between(0.9, 1.4) },
      3,
      2,
      0,
    )
  },
  swirl(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.35, 0.65), height * random.between(0.4, 0.6)]
    const turn = random.between(0, 360)
    for (let i = 0; i < 13; i++)
      s.stroke(
        arc(x + (i % 2 ? 7 : -7), y, 18 + i * 19, turn + i * 30, turn + i * 30 + random.between(120, 240)),
        ([1, 2, 3] as const)[i % 3] ?? 1,
        random.between(5, 13),
        'round',
      )
    for (let i = 0; i < 9; i++)
      s.fill(star(random.between(0, width), random.between(0, height), 4, random.between(6, 14), 2), 3)
  },
  dale(s, { width, height }, random) {
    for (let i = 0; i < 14; i++)
      s.stroke(line(width / 2, height * 0.4, ...around(width / 2, height * 0.4, 420, (i * 360) / 14)), 1, 6)
    s.fill(circle(width / 2, height * 0.4, random.between(40, 80)), 3)
    s.fill(hills(-80, height * 0.6, width * 2, 260, 26, height + 60), 1)
    s.fill(hills(-random.between(0, 150), height * 0.74, width * 2, 200, 20, height + 60), 2)
    put(
      s,
      random,
      random.pick(['castle', 'dragon', 'horse', 'wizard', 'king', 'sword', 'mushroom']),
      { x: width * random.between(0.3, 0.7), y: height * 0.6, scale: random.between(0.7, 1.1) },
      3,
      0,
      1,
    )
  },
} satisfies Motifs
