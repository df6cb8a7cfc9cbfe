import type { Motifs } from '../box.ts'
import { circle, hills, polygon, rectangle, rounded, wedge } from '../paths.ts'
import { put } from '../pictograms/index.ts'
import type { Ink } from '../sketch.ts'

const inks = [1, 2, 3] as const

/** Building blocks, paper shapes, friendly beasts. */
export const children = {
  blocks(s, { width, height }, random) {
    const columns = random.whole(3, 5)
    const size = width / columns
    for (let row = 0; row * size < height; row++)
      for (let column = 0; column < columns; column++) {
        const kind = random.whole(0, 5)
        const ink = random.pick(inks)
        s.placed({ x: (column + 0.5) * size, y: (row + 0.5) * size, turn: random.whole(0, 3) * 90 }, () => {
          if (kind === 0) s.fill(wedge(-size / 2, -size / 2, size, 0, 90), ink)
          else if (kind === 1) s.fill(circle(0, 0, size * 0.42), ink)
          else if (kind === 2)
            s.fill(wedge(0, -size / 2, size / 2, 0, 180) + wedge(0, 0, size / 2, 0, 180), ink)
          else if (kind === 3)
            s.fill(
              polygon([
                [-size / 2, -size / 2],
                [size / 2, -size / 2],
                [-size / 2, size / 2],
              ]),
              ink,
            )
          else if (kind === 4) s.fill(rectangle(-size / 2, -size / 2, size, size / 2), ink)
        })
      }
  },
  tower(s, { width, height }, random) {
    let y = height
    for (let i = 0; y > height * 0.16; i++) {
      const h = random.between(40, 74)
      const w = random.between(60, 130)
      const x = width / 2 + random.between(-24, 24)
      const ink = inks[i % 3] ?? 1
      const kind = random.whole(0, 3)
      if (kind === 0) s.fill(wedge(x, y, Math.min(h, w / 2), 180, 360), ink)
      else {
        s.fill(rectangle(x - w / 2, y - h, w, h), ink)
        if (kind === 1)
          s.fill(`M${x - w * 0.2} ${y}V${y - h * 0.4}a${w * 0.2} ${w * 0.2} 0 0 1 ${w * 0.4} 0V${y}z`, 0)
        if (kind === 2) s.fill(circle(x, y - h / 2, h * 0.26), ink === 3 ? 1 : 3)
      }
      y -= kind === 0 ? Math.min(h, w / 2) : h
    }
    s.fill(
      polygon([
        [width / 2 - 40, y],
        [width / 2 + 40, y],
        [width / 2, y - 60],
      ]),
      2,
    )
  },
  parade(s, { width, height }, random) {
    const rows = random.whole(2, 4)
    const beasts = random.shuffled([
      'elephant',
      'pig',
      'dog',
      'cat',
      'bear',
      'rabbit',
      'penguin',
      'horse',
      'mouse',
      'frog',
      'lion',
      'owl',
    ] as const)
    for (let row = 0; row < rows; row++) {
      s.fill(rectangle(0, (row * height) / rows, width, height / rows), ([1, 0, 2, 0] as const)[row] ?? 0)
      const ground: Ink = ([1, 0, 2, 0] as const)[row] ?? 0
      const scale = ((height / rows) * 0.66) / 100
      for (let i = 0; i < 3; i++)
        put(
          s,
          random,
          beasts[(row * 3 + i) % beasts.length] ?? 'dog',
          { x: ((i + 0.5) * width) / 3, y: ((row + 0.5) * height) / rows, scale: Math.min(scale, 0.9) },
          ground === 0 ? 3 : i % 2 ? 3 : 0,
          ground === 2 ? 1 : 2,
          ground,
        )
    }
  },
  meadow(s, { width, height }, random) {
    s.fill(circle(width * random.pick([0.15, 0.5, 0.85]), height * 0.2, random.between(40, 80)), 2)
    s.fill(
      hills(
        -random.between(0, 160),
        height * 0.6,
        width * 2,
        random.between(200, 340),
        random.between(20, 44),
        height + 60,
      ),
      1,
    )
    for (let i = 0; i < 3; i++)
      put(
        s,
        random,
        random.pick([
          'tree',
          'house',
          'flower',
          'mushroom',
          'dog',
          'pig',
          'kite',
          'child',
          'windmill',
          'bicycle',
          'tulip',
        ]),
        { x: ((i + 0.5) * width) / 3, y: height * random.between(0.5, 0.7), scale: random.between(0.6, 1.1) },
        3,
        2,
        1,
      )
  },
  bunting(s, { width, height }, random) {
    const rows = random.whole(2, 5)
    for (let row = 0; row < rows; row++) {
      const y = height * (0.08 + row * 0.2)
      s.stroke(`M-5 ${y}Q${width / 2} ${y + 60} ${width + 5} ${y}`, 3, 3)
      for (let i = 0; i < 8; i++) {
        const t = (i + 0.5) / 8
        const sag = y + 60 * 2 * t * (1 - t)
        s.fill(
          polygon([
            [t * width - 14, sag],
            [t * width + 14, sag],
            [t * width, sag + 36],
          ]),
          inks[(i + row) % 3] ?? 1,
        )
      }
    }
    put(
      s,
      random,
      random.pick(['cake', 'teddy', 'gift', 'clown', 'iceCream', 'carousel', 'toyBalloon']),
      { x: width / 2, y: height * 0.74, scale: random.between(1, 1.5) },
      3,
      2,
      0,
    )
  },
  balloons(s, { width, height }, random) {
    const count = random.whole(5, 12)
    for (let i = 0; i < count; i++) {
      const [x, y] = [width * random.between(0.15, 0.85), height * random.between(0.12, 0.6)]
      s.stroke(
        `M${x} ${y}Q${x + random.between(-20, 20)} ${height * 0.7} ${width / 2} ${height * 0.94}`,
        3,
        2,
      )
      put(
        s,
        random,
        'toyBalloon',
        { x, y, scale: random.between(0.7, 1.3) },
        inks[i % 3] ?? 1,
        inks[i % 3] ?? 1,
        0,
      )
    }
    if (random.chance(0.5))
      put(
        s,
        random,
        random.pick(['house', 'child', 'pig', 'teddy', 'bear']),
        { x: width / 2, y: height * 0.86, scale: 0.6 },
        3,
        1,
        0,
      )
  },
  toys(s, { width, height }, random) {
    s.fill(rectangle(0, height * 0.72, width, height), 1)
    s.fill(
      rounded(width * 0.12, height * 0.3, width * 0.76, 10, 5) +
        rounded(width * 0.12, height * 0.7, width * 0.76, 10, 5),
      3,
    )
    for (const y of [0.3, 0.7])
      for (let i = 0; i < 3; i++)
        put(
          s,
          random,
          random.pick([
            'teddy',
            'rocket',
            'train',
            'robot',
            'dice',
            'drum',
            'boat',
            'dinosaur',
            'car',
            'books',
            'football',
            'swan',
          ]),
          { x: width * (0.24 + i * 0.26), y: height * y - 36, scale: 0.7 },
          i % 2 ? 2 : 3,
          i % 2 ? 3 : 2,
          0,
        )
  },
} satisfies Motifs
