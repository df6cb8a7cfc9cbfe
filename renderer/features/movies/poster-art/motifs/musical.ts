import type { Motifs } from '../box.ts'
import { arc, circle, polygon, rectangle, rounded, star, wave, wedge } from '../paths.ts'
import { put } from '../pictograms/index.ts'

const inks = [1, 2, 3] as const

/** Sound made visible, stages, steps. */
export const musical = {
  equalizer(s, { width, height }, random) {
    const count = random.whole(7, 22)
    const w = width / count
    const middle = random.chance(0.4)
    const beat = random.between(0.3, 0.9)
    for (let i = 0; i < count; i++) {
      const h = height * (0.12 + 0.7 * Math.abs(Math.sin(i * beat + random.between(0, 0.8))))
      s.fill(
        rounded(
          i * w + w * 0.16,
          middle ? (height - h) / 2 : height - h,
          w * 0.68,
          middle ? h : h + 30,
          w * 0.34,
        ),
        inks[i % 3] ?? 1,
      )
    }
  },
  keys(s, { width, height }, random) {
    const bend = random.between(-30, 30)
    s.placed({ x: width / 2, y: height / 2, turn: bend }, () => {
      const count = random.whole(7, 11)
      const w = 520 / count
      for (let i = 0; i < count; i++) s.fill(rectangle(-260 + i * w, -320, w - 3, 640), i === 4 ? 2 : 3)
      for (let i = 0; i < count; i++)
        if (i % 7 !== 2 && i % 7 !== 6)
          s.fill(rectangle(-260 + (i + 0.68) * w, -320, w * 0.64, 380), i === 5 ? 1 : 0)
    })
  },
  discs(s, { width, height }, random) {
    for (let i = 0; i < random.whole(1, 3); i++) {
      const [x, y, r] = [
        width * random.between(0.1, 0.9),
        height * random.between(0.15, 0.85),
        width * random.between(0.34, 0.6),
      ]
      s.fill(circle(x, y, r), i % 2 ? 1 : 3)
      for (let ring = 1; ring < 6; ring++) s.stroke(circle(x, y, r * (0.4 + ring * 0.1)), i % 2 ? 0 : 1, 1.6)
      s.fill(circle(x, y, r * 0.32), 2)
      s.fill(circle(x, y, r * 0.05), 0)
    }
  },
  staves(s, { width, height }, random) {
    const base = height * random.between(0.3, 0.5)
    const [length, rise] = [random.between(200, 420), random.between(10, 34)]
    for (let i = 0; i < 5; i++) s.stroke(wave(-20, base + i * 22, width + 60, length, rise), i % 2 ? 2 : 1, 4)
    for (let i = 0; i < random.whole(4, 8); i++)
      put(
        s,
        random,
        random.pick(['note', 'notes', 'star', 'heart', 'bird']),
        {
          x: width * random.between(0.08, 0.92),
          y: base + random.between(-40, 120),
          scale: random.between(0.35, 0.7),
        },
        3,
        2,
        0,
      )
  },
  stage(s, { width, height }, random) {
    s.fill(
      polygon([
        [0, height * 0.8],
        [width, height * 0.8],
        [width, height + 5],
        [0, height + 5],
      ]),
      1,
    )
    for (const x of random.shuffled([0.1, 0.5, 0.9]).slice(0, 2))
      s.fill(
        polygon([
          [width * x - 6, -5],
          [width * x + 6, -5],
          [width * 0.76, height * 0.84],
          [width * 0.24, height * 0.84],
        ]),
        1,
      )
    put(
      s,
      random,
      random.pick(['dancer', 'stageMicrophone', 'topHat', 'grandPiano', 'couple', 'guitar', 'saxophone']),
      { x: width / 2, y: height * 0.66, scale: random.between(1, 1.5) },
      3,
      2,
      1,
    )
    for (let i = 0; i < 9; i++) s.fill(circle(((i + 0.5) * width) / 9, height * 0.82, 6), 2)
    if (random.chance(0.5))
      s.fill(
        `M0 0H${width * 0.3}Q${width * 0.2} ${height * 0.6} 0 ${height * 0.8}zM${width} 0H${width * 0.7}Q${width * 0.8} ${height * 0.6} ${width} ${height * 0.8}z`,
        2,
      )
  },
  kickline(s, { width, height }, random) {
    const count = random.whole(3, 6)
    for (let i = 0; i < count; i++) {
      const x = ((i + 0.5) * width) / count
      s.fill(
        rectangle((i * width) / count, 0, width / count, height),
        inks[i % 3] === 3 ? 0 : (inks[i % 3] ?? 1),
      )
      put(
        s,
        random,
        'dancer',
        {
          x,
          y: height * (0.5 + (i % 2 ? 0.08 : -0.08)),
          scale: ((width / count) * 1.25) / 100,
          scaleX: (((width / count) * 1.25) / 100) * (i % 2 ? 1 : -1),
        },
        3,
        0,
        1,
      )
    }
  },
  loudness(s, { width, height }, random) {
    const [x, y] = [random.pick([0, width / 2, width]), height * random.between(0.55, 1)]
    for (let i = 0; i < 9; i++)
      s.stroke(arc(x, y, 46 + i * 38, 180, 359.9), inks[i % 3] ?? 1, random.between(10, 24))
    s.fill(wedge(x, y, 36, 180, 360), 3)
  },
  marquee(s, { width, height }, random) {
    const [x, y] = [width / 2, height / 2]
    s.fill(star(x, y, random.pick([5, 8, 12]), width * 0.5, width * random.between(0.26, 0.4)), 1)
    const dots = random.whole(18, 26)
    for (let i = 0; i < dots; i++)
      s.fill(
        circle(
          x + Math.cos((i / dots) * 6.283) * width * 0.43,
          y + Math.sin((i / dots) * 6.283) * width * 0.43,
          7,
        ),
        i % 2 ? 2 : 3,
      )
    put(
      s,
      random,
      random.pick(['topHat', 'shoe', 'star', 'stageMicrophone', 'mouth', 'fan', 'trumpet', 'violin', 'drum']),
      { x, y, scale: 1.3 },
      3,
      2,
      1,
    )
  },
} satisfies Motifs
