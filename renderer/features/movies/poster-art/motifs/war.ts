import type { Motifs } from '../box.ts'
import { arc, circle, line, polygon, rectangle, star } from '../paths.ts'
import { put } from '../pictograms/index.ts'

/** Rows, wire, searchlights, a dove. */
export const war = {
  ranks(s, { width, height }, random) {
    const columns = random.whole(4, 7)
    const size = width / columns
    const odd = random.whole(0, columns * 3)
    for (let i = 0; i < columns * Math.ceil(height / (size * 1.2)); i++) {
      const name = i === odd ? random.pick(['dove', 'cross', 'child', 'tulip'] as const) : 'soldier'
      put(
        s,
        random,
        name,
        {
          x: ((i % columns) + 0.5) * size,
          y: (Math.floor(i / columns) + 0.6) * size * 1.2,
          scale: size / 112,
        },
        i === odd ? 3 : 1,
        i === odd ? 2 : 0,
        0,
      )
    }
  },
  searchlights(s, { width, height }, random) {
    for (let i = 0; i < random.whole(3, 5); i++) {
      const x = width * random.between(0, 1)
      const lean = random.between(-180, 180)
      s.fill(
        polygon([
          [x - 6, height],
          [x + 6, height],
          [x + lean + 46, -10],
          [x + lean - 46, -10],
        ]),
        i % 2 ? 1 : 2,
      )
    }
    for (let i = 0; i < random.whole(1, 5); i++)
      put(
        s,
        random,
        random.pick(['plane', 'biplane', 'helicopter']),
        {
          x: width * random.between(0.2, 0.8),
          y: height * random.between(0.12, 0.5),
          scale: random.between(0.4, 0.9),
          turn: random.between(-30, 30),
        },
        3,
        2,
        0,
      )
    s.fill(
      polygon([
        [0, height * 0.88],
        [width * 0.3, height * 0.82],
        [width * 0.6, height * 0.9],
        [width, height * 0.84],
        [width, height + 5],
        [0, height + 5],
      ]),
      0,
    )
  },
  emblem(s, { width, height }, random) {
    const turn = random.pick([45, -45, 20, 90])
    s.placed({ x: width / 2, y: height / 2, turn }, () => {
      for (let i = -6; i <= 6; i++) s.fill(rectangle(i * 44 - 9, -400, 18, 800), i % 3 === 0 ? 2 : 1)
    })
    const r = width * random.between(0.24, 0.32)
    s.fill(circle(width / 2, height / 2, r), 0)
    s.stroke(circle(width / 2, height / 2, r), 3, 4)
    put(
      s,
      random,
      random.pick(['star', 'wing', 'anchor', 'dove', 'lion', 'bull', 'skull', 'medal', 'tank']),
      { x: width / 2, y: height / 2, scale: r / 66 },
      3,
      2,
      0,
    )
  },
  wire(s, { width, height }, random) {
    s.fill(
      circle(
        width * random.between(0.3, 0.7),
        height * random.between(0.36, 0.56),
        width * random.between(0.22, 0.36),
      ),
      2,
    )
    for (let row = 0; row < random.whole(2, 5); row++) {
      const y = height * (0.3 + row * 0.16)
      s.stroke(`M-5 ${y}Q${width / 2} ${y + 26} ${width + 5} ${y - 10}`, 3, 3)
      for (let i = 0; i < 7; i++) {
        const x = (i + 0.5) * (width / 7)
        s.stroke(line(x - 8, y + 2, x + 8, y + 22) + line(x + 8, y + 2, x - 8, y + 22), 3, 3)
      }
    }
    put(
      s,
      random,
      random.pick(['crow', 'dove', 'bird', 'butterfly']),
      { x: width * random.between(0.3, 0.7), y: height * 0.22, scale: random.between(0.6, 1) },
      3,
      2,
      0,
    )
  },
  poppies(s, { width, height }, random) {
    s.fill(rectangle(0, height * 0.6, width, height), 1)
    put(
      s,
      random,
      random.pick(['cross', 'soldier', 'grave', 'bareTree', 'tank']),
      { x: width / 2, y: height * 0.46, scale: random.between(1, 1.5) },
      3,
      2,
      0,
    )
    for (let i = 0; i < random.whole(8, 22); i++) {
      const [x, y] = [random.between(0, width), height * random.between(0.64, 0.98)]
      s.stroke(line(x, y, x + 4, y + 40), 0, 3)
      s.fill(circle(x - 6, y, 10) + circle(x + 6, y, 10) + circle(x, y - 7, 10), 2)
      s.fill(circle(x, y, 4), 0)
    }
  },
  blast(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.35, 0.65), height * 0.84]
    for (let i = 6; i > 0; i--) s.fill(arc(x, y, i * 46, 180, 359.9), ([1, 2, 0] as const)[i % 3] ?? 1)
    s.fill(rectangle(0, y, width, height), 1)
    s.fill(star(x, y - 30, 11, 80, 36), 3)
    put(
      s,
      random,
      random.pick(['soldier', 'runner', 'tank', 'child', 'walker']),
      { x: width * random.pick([0.24, 0.76]), y: y - 26, scale: 0.7 },
      0,
      2,
      1,
    )
  },
  flags(s, { width, height }, random) {
    const count = random.whole(2, 4)
    for (let i = 0; i < count; i++) {
      const y = (i * height) / count
      const h = height / count
      s.fill(
        `M0 ${y}Q${width * 0.25} ${y - 18} ${width / 2} ${y}T${width} ${y}V${y + h * 0.7}Q${width * 0.75} ${y + h * 0.7 + 18} ${width / 2} ${y + h * 0.7}T0 ${y + h * 0.7}z`,
        i % 2 ? 2 : 1,
      )
      put(
        s,
        random,
        random.pick(['star', 'cross', 'sun', 'crown', 'lion', 'fist', 'skull']),
        { x: width * random.pick([0.25, 0.5, 0.75]), y: y + h * 0.36, scale: (h * 0.5) / 100 },
        3,
        0,
        i % 2 ? 2 : 1,
      )
    }
  },
} satisfies Motifs
