import type { Motifs } from '../box.ts'
import { around, circle, hills, line, polygon, rectangle, star, wave } from '../paths.ts'
import { put } from '../pictograms/index.ts'

/** Mountains, maps, seas, someone on the way. */
export const adventure = {
  summit(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.3, 0.7), height * random.between(0.22, 0.42)]
    s.fill(circle(x + random.between(-80, 80), y + random.between(-20, 60), random.between(36, 90)), 2)
    s.fill(
      polygon([
        [x, y],
        [width + 60, height + 40],
        [-60, height + 40],
      ]),
      1,
    )
    s.fill(
      polygon([
        [x, y],
        [x + 46, y + 74],
        [x + 18, y + 60],
        [x - 2, y + 84],
        [x - 22, y + 58],
        [x - 44, y + 72],
      ]),
      3,
    )
    s.fill(
      polygon([
        [width * random.between(0, 0.3), height * 0.56],
        [width * 0.7, height + 40],
        [-120, height + 40],
      ]),
      0,
    )
    if (random.chance(0.6))
      put(s, random, random.pick(['flag', 'climber', 'person']), { x, y: y - 20, scale: 0.42 }, 3, 2, 0)
  },
  map(s, { width, height }, random) {
    let [x, y] = [width * random.between(0.1, 0.3), height * 0.9]
    for (let i = 1; i < 5; i++)
      s.fill(
        `M${width * random.between(0, 0.8)} ${height * random.between(0, 0.8)}q60 -50 110 0t20 80q-70 60 -130 10t0 -90z`,
        i % 2 ? 1 : 0,
      )
    let path = ''
    for (let i = 0; i < 5; i++) {
      const [nx, ny] = [width * random.between(0.15, 0.85), y - height * 0.16]
      path += `M${x} ${y}Q${(x + nx) / 2 + 30} ${(y + ny) / 2 + 16} ${nx} ${ny}`
      s.fill(circle(x, y, 7), 3)
      ;[x, y] = [nx, ny]
    }
    s.stroke(path, 3, 4)
    s.stroke(line(x - 18, y - 18, x + 18, y + 18) + line(x + 18, y - 18, x - 18, y + 18), 2, 11)
  },
  compass(s, { width, height }, random) {
    const [x, y] = [width / 2, height / 2]
    const r = Math.min(width, height) * random.between(0.36, 0.46)
    s.fill(circle(x, y, r), 1)
    s.stroke(circle(x, y, r * 0.86), 3, 2)
    s.fill(star(x, y, 4, r * 0.84, r * 0.2, 45), 2)
    s.fill(star(x, y, 4, r * 1.02, r * 0.2, random.pick([0, 12, -20])), 3)
    s.fill(circle(x, y, r * 0.1), 0)
  },
  voyage(s, { width, height }, random) {
    const sea = height * random.between(0.5, 0.7)
    s.fill(
      circle(width * random.between(0.25, 0.75), sea - random.between(10, 90), random.between(50, 110)),
      2,
    )
    put(
      s,
      random,
      random.pick(['tallShip', 'boat', 'ship', 'whale', 'island']),
      { x: width * random.between(0.3, 0.7), y: sea - 44, scale: random.between(0.9, 1.5) },
      3,
      2,
      0,
    )
    for (let i = 0; i < 6; i++)
      s.fill(
        hills(-random.between(0, 90), sea + i * 30, width * 1.8, random.between(60, 130), 6 + i, height + 60),
        i % 2 ? 0 : 1,
      )
  },
  valley(s, { width, height }, random) {
    s.fill(circle(width / 2, height * random.between(0.25, 0.4), random.between(40, 90)), 3)
    for (let i = 0; i < 3; i++) {
      const y = height * (0.34 + i * 0.16)
      const reach = width * (0.62 - i * 0.07)
      s.fill(
        polygon([
          [-20, y],
          [reach * random.between(0.5, 0.8), y + 80],
          [reach, height + 30],
          [-20, height + 30],
        ]),
        i % 2 ? 1 : 2,
      )
      s.fill(
        polygon([
          [width + 20, y - 20],
          [width - reach * random.between(0.5, 0.8), y + 70],
          [width - reach, height + 30],
          [width + 20, height + 30],
        ]),
        i % 2 ? 2 : 1,
      )
    }
    put(
      s,
      random,
      random.pick(['walker', 'horse', 'balloon', 'rowboat', 'tent']),
      { x: width / 2, y: height * 0.82, scale: 0.7 },
      3,
      0,
      0,
    )
  },
  balloons(s, { width, height }, random) {
    s.fill(hills(-60, height * 0.84, width * 2, 240, 20, height + 60), 1)
    const count = random.whole(2, 6)
    for (let i = 0; i < count; i++)
      put(
        s,
        random,
        'balloon',
        {
          x: width * random.between(0.15, 0.85),
          y: height * ((i + 0.5) / (count + 0.6)),
          scale: random.between(0.4, 1.4),
        },
        i % 2 ? 2 : 3,
        i % 2 ? 3 : 1,
        0,
      )
  },
  jungle(s, { width, height }, random) {
    s.fill(circle(width / 2, height * 0.44, width * random.between(0.2, 0.34)), random.pick([2, 3]))
    put(
      s,
      random,
      random.pick(['temple', 'lion', 'elephant', 'pyramid', 'walker', 'snake', 'monkey']),
      { x: width / 2, y: height * 0.5, scale: 1 },
      0,
      2,
      3,
    )
    for (let i = 0; i < 16; i++) {
      const left = i % 2 === 0
      const [x, y] = [
        left ? random.between(-20, 30) : width - random.between(-20, 30),
        height * random.between(0.1, 1),
      ]
      const [ex, ey] = around(
        x,
        y,
        random.between(90, 170),
        left ? random.between(-60, 30) : random.between(150, 240),
      )
      const bend = random.between(20, 50)
      s.fill(
        `M${x} ${y}Q${(x + ex) / 2} ${(y + ey) / 2 - bend} ${ex} ${ey}Q${(x + ex) / 2} ${(y + ey) / 2 + bend * 0.6} ${x} ${y}z`,
        i % 3 ? 1 : 2,
      )
    }
  },
  river(s, { width, height }, random) {
    s.fill(rectangle(0, height * 0.3, width, height), 1)
    s.fill(
      polygon([
        [0, height * 0.31],
        [width * 0.3, height * random.between(0.1, 0.2)],
        [width * 0.55, height * 0.31],
      ]),
      3,
    )
    s.fill(
      polygon([
        [width * 0.4, height * 0.31],
        [width * 0.75, height * random.between(0.05, 0.2)],
        [width * 1.1, height * 0.31],
      ]),
      2,
    )
    s.fill(
      `M${width * 0.52} ${height * 0.3}Q${width * 0.1} ${height * 0.42} ${width * 0.5} ${height * 0.54}T${width * 0.2} ${height + 30}H${width * 0.9}Q${width * 1.1} ${height * 0.7} ${width * 0.66} ${height * 0.56}T${width * 0.56} ${height * 0.3}z`,
      2,
    )
    s.stroke(wave(width * 0.3, height * 0.8, 120, 40, 5) + wave(width * 0.4, height * 0.9, 120, 40, 5), 3, 3)
  },
} satisfies Motifs
