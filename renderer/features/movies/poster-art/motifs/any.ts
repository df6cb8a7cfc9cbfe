import type { Motifs } from '../box.ts'
import { circle, polygon, rectangle, wedge } from '../paths.ts'
import { put } from '../pictograms/index.ts'

/** The cinema itself, for films of which nobody said more. */
export const any = {
  screen(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.3, 0.7), height * 0.92]
    s.fill(
      polygon([
        [x - 4, y],
        [x + 4, y],
        [width * 0.94, height * 0.12],
        [width * 0.06, height * 0.12],
      ]),
      1,
    )
    s.fill(rectangle(width * 0.06, height * 0.1, width * 0.88, height * random.between(0.3, 0.44)), 3)
    put(
      s,
      random,
      random.pick(['eye', 'moon', 'horse', 'train', 'hand', 'bird', 'boat', 'mouth']),
      { x: width / 2, y: height * 0.3, scale: 1.2 },
      0,
      2,
      3,
    )
  },
  countdown(s, { width, height }, random) {
    const [x, y, r] = [width / 2, height / 2, width * random.between(0.34, 0.44)]
    const turn = random.between(30, 330)
    s.fill(wedge(x, y, 600, -90, -90 + turn), 1)
    s.stroke(circle(x, y, r) + circle(x, y, r * 0.86), 3, 4)
    s.stroke(`M${x} 0V${height}M0 ${y}H${width}`, 3, 2.5)
    s.fill(circle(x, y, r * random.between(0.2, 0.5)), 2)
  },
  strip(s, { width, height }, random) {
    const turn = random.between(-24, 24)
    s.placed({ x: width / 2, y: height / 2, turn }, () => {
      s.fill(rectangle(-90, -400, 180, 800), 1)
      for (let i = -9; i < 9; i++) s.fill(rectangle(-84, i * 40, 16, 22) + rectangle(68, i * 40, 16, 22), 0)
      for (let i = -3; i < 3; i++) s.fill(rectangle(-58, i * 130, 116, 116), i % 2 ? 2 : 3)
    })
  },
  seats(s, { width, height }, random) {
    const columns = random.whole(4, 6)
    const size = width / columns
    const taken = random.whole(0, columns * 3)
    for (let i = 0; i < columns * Math.ceil(height / size); i++) {
      const [x, y] = [((i % columns) + 0.5) * size, (Math.floor(i / columns) + 0.5) * size]
      s.fill(
        `M${x - size * 0.4} ${y + size * 0.5}V${y - size * 0.05}a${size * 0.4} ${size * 0.4} 0 0 1 ${size * 0.8} 0V${y + size * 0.5}z`,
        i === taken ? 2 : 1,
      )
      if (i === taken) s.fill(circle(x, y - size * 0.1, size * 0.22), 3)
    }
  },
  planes(s, { width, height }, random) {
    const cut = random.between(0.3, 0.7)
    s.fill(
      polygon([
        [0, 0],
        [width * cut, 0],
        [width * (1 - cut), height],
        [0, height],
      ]),
      1,
    )
    s.fill(
      circle(
        width * random.between(0.3, 0.7),
        height * random.between(0.3, 0.7),
        width * random.between(0.2, 0.36),
      ),
      2,
    )
    s.fill(
      rectangle(
        width * random.between(0.1, 0.6),
        height * random.between(0.1, 0.6),
        width * random.between(0.1, 0.34),
        height * random.between(0.1, 0.3),
      ),
      3,
    )
  },
} satisfies Motifs
