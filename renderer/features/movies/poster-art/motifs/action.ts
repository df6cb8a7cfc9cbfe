import type { Motifs } from '../box.ts'
import { around, circle, polygon, polyline, rectangle, star, wedge } from '../paths.ts'
import { put } from '../pictograms/index.ts'
import type { Ink } from '../sketch.ts'

/** Blasts, chevrons, speed. */
export const action = {
  blast(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.3, 0.7), height * random.between(0.35, 0.7)]
    const points = random.whole(9, 18)
    const inks: Ink[] = random.shuffled([1, 2, 3])
    inks.forEach((ink, i) => {
      s.fill(star(x, y, points, 250 - i * 74, (250 - i * 74) * random.between(0.4, 0.7), i * 9), ink)
    })
    if (random.chance(0.7))
      put(
        s,
        random,
        random.pick(['runner', 'fist', 'carFront', 'motorcycle', 'fighter', 'helicopter']),
        { x, y, scale: random.between(0.9, 1.4) },
        0,
        2,
        3,
      )
  },
  chevrons(s, { width, height }, random) {
    const count = random.whole(4, 9)
    const thick = random.between(14, 34)
    const turn = random.pick([0, 0, 90, 180, -90, 20])
    s.placed({ x: width / 2, y: height / 2, turn }, () => {
      for (let i = 0; i < count; i++) {
        const y = (i - (count - 1) / 2) * thick * 2
        s.stroke(
          polyline([
            [-260, y + 190],
            [0, y],
            [260, y + 190],
          ]),
          i === Math.floor(count / 2) ? 3 : i % 2 ? 1 : 2,
          thick,
        )
      }
    })
  },
  speed(s, { width, height }, random) {
    const tilt = random.between(-0.35, 0.1)
    const thing = random.pick([
      'carFront',
      'motorcycle',
      'car',
      'plane',
      'train',
      'bullet',
      'runner',
      'helicopter',
    ] as const)
    s.placed({ x: width / 2, y: height / 2, turn: (tilt * 180) / Math.PI }, () => {
      for (let i = 0; i < 26; i++)
        s.fill(
          rectangle(
            random.between(-300, 60),
            random.between(-260, 260),
            random.between(60, 320),
            random.between(3, 16),
          ),
          i % 4 === 0 ? 2 : 1,
        )
    })
    put(
      s,
      random,
      thing,
      {
        x: width * random.between(0.45, 0.62),
        y: height / 2,
        scale: random.between(1.4, 2.1),
        turn: (tilt * 180) / Math.PI,
      },
      3,
      2,
      0,
    )
  },
  barrage(s, { width, height }, random) {
    const rows = random.whole(3, 7)
    const turn = random.between(-30, 30)
    s.placed({ x: width / 2, y: height / 2, turn }, () => {
      for (let i = 0; i < rows; i++) {
        const y = (i - (rows - 1) / 2) * (480 / rows)
        const x = random.between(-120, 120)
        s.fill(rectangle(-400, y - 4, 400 + x, 8), i % 2 ? 1 : 2)
        s.fill(`M${x} ${y - 16}h34q34 4 46 16q-12 12 -46 16h-34z`, 3)
      }
    })
  },
  tower(s, { width, height }, random) {
    const [x, w] = [width * random.between(0.3, 0.5), width * random.between(0.26, 0.4)]
    const lean = random.between(-40, 40)
    s.fill(
      polygon([
        [x + lean, height * 0.06],
        [x + w + lean, height * 0.06],
        [x + w, height + 5],
        [x, height + 5],
      ]),
      1,
    )
    for (let row = 0; row < 12; row++)
      for (let column = 0; column < 4; column++) {
        const k = 1 - row / 13
        s.fill(
          rectangle(
            x + lean * k + ((column + 0.3) * w) / 4,
            height * (0.1 + row * 0.075),
            w / 9,
            height * 0.035,
          ),
          random.chance(0.25) ? 2 : 0,
        )
      }
    const [bx, by] = [x + w * random.between(0.2, 0.9), height * random.between(0.18, 0.5)]
    s.fill(star(bx, by, 9, random.between(60, 100), 34), 2)
    s.fill(star(bx, by, 9, 42, 20, 14), 3)
  },
  halfRays(s, { width, height }, random) {
    const [x, y] = [width * random.pick([0, 0.5, 1]), height * random.pick([0.5, 0.75, 1])]
    const count = random.whole(8, 14)
    for (let i = 0; i < count; i++) {
      const from = (i * 360) / count + random.between(0, 6)
      s.fill(wedge(x, y, 640, from, from + random.between(6, 20)), ([1, 2, 1, 3] as const)[i % 4] ?? 1)
    }
    s.fill(circle(x, y, random.between(50, 120)), 3)
    put(
      s,
      random,
      random.pick(['person', 'runner', 'fighter', 'walker', 'soldier']),
      { x: width / 2, y: height * 0.66, scale: random.between(1, 1.6) },
      0,
      0,
      3,
    )
  },
  target(s, { width, height }, random) {
    for (let i = 0; i < random.whole(2, 5); i++) {
      const [x, y] = around(width / 2, height / 2, random.between(40, 150), random.between(0, 360))
      const r = random.between(26, 90)
      for (let ring = 3; ring > 0; ring--)
        s.fill(circle(x, y, (r * ring) / 3), ring % 2 ? (i % 2 ? 1 : 2) : 0)
      s.fill(circle(x + random.between(-8, 8), y, 6), 3)
    }
  },
} satisfies Motifs
