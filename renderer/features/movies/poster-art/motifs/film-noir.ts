import type { Motifs } from '../box.ts'
import { circle, ellipse, line, polygon, rectangle } from '../paths.ts'
import { put } from '../pictograms/index.ts'

/** Blinds, wet streets, cones of light, hats. */
export const filmNoir = {
  blinds(s, { width, height }, random) {
    const count = random.whole(9, 16)
    const tilt = random.between(-70, 70)
    for (let i = 0; i < count; i++) {
      const y = ((i + 0.2) * height) / count
      s.fill(
        polygon([
          [0, y + tilt],
          [width, y - tilt],
          [width, y - tilt + height / count / 2],
          [0, y + tilt + height / count / 2],
        ]),
        i % 4 === 1 ? 2 : 1,
      )
    }
    const scale = random.between(2, 2.8)
    put(
      s,
      random,
      random.pick(['detective', 'profile', 'mouth', 'revolver', 'fedora', 'faces']),
      { x: width * random.between(0.4, 0.65), y: height - 40 * scale, scale },
      3,
      0,
      1,
    )
  },
  lamp(s, { width, height }, random) {
    const x = width * random.between(0.3, 0.7)
    const foot = height * random.between(0.78, 0.9)
    s.fill(
      polygon([
        [x - 12, height * 0.14],
        [x + 12, height * 0.14],
        [x + 110, foot],
        [x - 110, foot],
      ]),
      1,
    )
    s.fill(ellipse(x, foot, 110, 20), 2)
    s.fill(
      rectangle(x - 150, height * 0.1, 150, 7) +
        rectangle(x - 150, height * 0.1, 8, height) +
        polygon([
          [x - 18, height * 0.15],
          [x + 18, height * 0.15],
          [x, height * 0.09],
        ]),
      3,
    )
    put(
      s,
      random,
      random.pick(['detective', 'walker', 'couple', 'person']),
      { x: x + random.between(-30, 40), y: foot - 46, scale: 1 },
      0,
      2,
      1,
    )
  },
  alley(s, { width, height }, random) {
    const [x, top] = [width * random.between(0.4, 0.6), height * random.between(0.3, 0.5)]
    s.fill(
      polygon([
        [0, -5],
        [x - 26, top],
        [x - 26, top + 110],
        [0, height + 5],
      ]),
      1,
    )
    s.fill(
      polygon([
        [width, -5],
        [x + 26, top],
        [x + 26, top + 110],
        [width, height + 5],
      ]),
      random.pick([1, 2]),
    )
    s.fill(
      polygon([
        [x - 26, top + 110],
        [x + 26, top + 110],
        [width, height + 5],
        [0, height + 5],
      ]),
      3,
    )
    put(s, random, random.pick(['detective', 'walker', 'runner']), { x, y: top + 84, scale: 0.6 }, 0, 0, 3)
    s.fill(
      polygon([
        [x - 12, top + 112],
        [x + 12, top + 112],
        [x + random.between(0, 60), height + 10],
        [x - random.between(20, 90), height + 10],
      ]),
      0,
    )
  },
  staircase(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.4, 0.6), height * random.between(0.4, 0.55)]
    for (let i = 0; i < 30; i++) {
      const r = 260 - i * 8
      const a = i * 24
      s.fill(
        polygon([
          [x, y],
          [x + r * Math.cos((a * Math.PI) / 180), y + r * Math.sin((a * Math.PI) / 180)],
          [x + r * Math.cos(((a + 17) * Math.PI) / 180), y + r * Math.sin(((a + 17) * Math.PI) / 180)],
        ]),
        ([1, 2, 3] as const)[i % 3] ?? 1,
      )
    }
    s.fill(circle(x, y, random.between(14, 30)), 0)
  },
  glass(s, { width, height }, random) {
    s.fill(rectangle(0, 0, width, height * 0.66), 1)
    s.fill(
      polygon([
        [width, 0],
        [width, height * 0.5],
        [width * 0.1, height * 0.66],
        [width * 0.3, height * 0.66],
      ]),
      2,
    )
    put(
      s,
      random,
      random.pick(['wineGlass', 'martini', 'bottle', 'telephone', 'cigarette', 'candle']),
      { x: width * random.between(0.3, 0.7), y: height * 0.52, scale: random.between(1.4, 2) },
      3,
      0,
      1,
    )
    s.fill(rectangle(0, height * 0.74, width, 5), 3)
  },
  rainyCity(s, { width, height }, random) {
    for (let i = 0; i < 7; i++)
      s.fill(rectangle(i * 46 - 10, height * random.between(0.15, 0.5), random.between(30, 48), height), 1)
    let rain = ''
    for (let i = 0; i < 70; i++) {
      const [x, y] = [random.between(0, width * 1.2), random.between(-20, height)]
      rain += line(x, y, x - 10, y + random.between(20, 50))
    }
    s.stroke(rain, 2, 2)
    put(
      s,
      random,
      random.pick(['umbrella', 'detective', 'car', 'couple', 'streetlamp']),
      { x: width / 2, y: height * 0.72, scale: random.between(1, 1.8) },
      3,
      0,
      1,
    )
  },
  crossShadow(s, { width, height }, random) {
    const [w, h] = [width * 0.64, height * 0.6]
    s.placed({ x: width * 0.5, y: height * 0.42, lean: random.between(-30, 30), scale: 1 }, () => {
      s.fill(rectangle(-w / 2, -h / 2, w, h), 2)
      s.fill(rectangle(-5, -h / 2, 10, h) + rectangle(-w / 2, -5, w, 10), 0)
    })
    put(
      s,
      random,
      random.pick(['detective', 'gun', 'profile', 'hand', 'telephone', 'chair']),
      { x: width * random.between(0.3, 0.7), y: height * 0.62, scale: random.between(1.5, 2.2) },
      3,
      0,
      2,
    )
  },
} satisfies Motifs
