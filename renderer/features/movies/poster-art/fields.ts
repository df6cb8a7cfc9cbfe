import type { Box } from './box.ts'
import { around, circle, hills, line, polygon, rectangle, star, wave, wedge } from './paths.ts'
import type { Random } from './random.ts'
import type { Ink, Sketch } from './sketch.ts'

/** What a pictogram stands in front of. `one` is the ink nearer to the ground, `two` the louder one. */
type Field = (sketch: Sketch, box: Box, random: Random, one: Ink, two: Ink) => void

function spread(box: Box): number {
  return Math.hypot(box.width, box.height)
}

/** Backgrounds by name, each over the whole box. */
export const fields = {
  plain() {},
  rays(s, box, random, one) {
    const count = random.whole(7, 22)
    const x = box.width * random.between(0.2, 0.8)
    const y = box.height * random.between(0.25, 1)
    const step = 360 / count
    const turn = random.between(0, step)
    let path = ''
    for (let i = 0; i < count; i++) path += wedge(x, y, spread(box), turn + i * step, turn + (i + 0.5) * step)
    s.fill(path, one)
  },
  rings(s, box, random, one) {
    const x = box.width * random.between(0.3, 0.7)
    const y = box.height * random.between(0.3, 0.6)
    const step = random.between(13, 34)
    let path = ''
    for (let r = step; r < spread(box); r += step * 2) path += circle(x, y, r)
    s.stroke(path, one, step)
  },
  squares(s, box, random, one) {
    const step = random.between(14, 30)
    const turn = random.pick([0, 0, 45, 12])
    s.placed({ x: box.width / 2, y: box.height / 2, turn }, () => {
      let path = ''
      for (let r = step; r < spread(box); r += step * 2) path += rectangle(-r, -r, r * 2, r * 2)
      s.stroke(path, one, step)
    })
  },
  stripes(s, box, random, one, two) {
    const turn = random.pick([0, 90, 45, -45, 30, -20])
    const step = random.between(10, 44)
    const thick = step * random.between(0.3, 0.75)
    const accent = random.chance(0.4)
    s.placed({ x: box.width / 2, y: box.height / 2, turn }, () => {
      const far = spread(box)
      let path = ''
      for (let y = -far; y < far; y += step) path += rectangle(-far, y, far * 2, thick)
      s.fill(path, one)
      if (accent) s.fill(rectangle(-far, random.whole(-3, 3) * step, far * 2, thick), two)
    })
  },
  checks(s, box, random, one) {
    const step = box.width / random.whole(3, 9)
    let path = ''
    for (let row = 0; row * step < box.height; row++)
      for (let x = row % 2 ? step : 0; x < box.width; x += step * 2)
        path += rectangle(x, row * step, step, step)
    s.fill(path, one)
  },
  dots(s, box, random, one) {
    const step = random.between(14, 30)
    const fromTop = random.chance(0.5)
    let path = ''
    for (let row = 0; row * step < box.height + step; row++) {
      const share = (row * step) / box.height
      const radius = step * 0.62 * (fromTop ? 1 - share : share)
      if (radius < 0.8) continue
      for (let x = row % 2 ? 0 : step / 2; x < box.width + step; x += step)
        path += circle(x, row * step, radius)
    }
    s.fill(path, one)
  },
  halves(s, box, random, one) {
    const kind = random.whole(0, 3)
    const { width, height } = box
    if (kind === 0) s.fill(rectangle(0, 0, width / 2, height), one)
    else if (kind === 1) s.fill(rectangle(0, height * random.between(0.4, 0.7), width, height), one)
    else if (kind === 2)
      s.fill(
        polygon([
          [0, 0],
          [width, 0],
          [0, height],
        ]),
        one,
      )
    else
      s.fill(
        polygon([
          [width, 0],
          [width, height],
          [0, height * random.between(0.5, 1)],
        ]),
        one,
      )
  },
  quarters(s, box, _random, one) {
    s.fill(
      rectangle(0, 0, box.width / 2, box.height / 2) +
        rectangle(box.width / 2, box.height / 2, box.width / 2, box.height / 2),
      one,
    )
  },
  disc(s, box, random, one, two) {
    const radius = box.width * random.between(0.3, 0.52)
    s.fill(
      circle(box.width * random.between(0.35, 0.65), box.height * random.between(0.38, 0.6), radius),
      random.chance(0.6) ? one : two,
    )
  },
  horizon(s, box, random, one, two) {
    const y = box.height * random.between(0.5, 0.78)
    const x = box.width * random.between(0.2, 0.8)
    s.fill(circle(x, y - box.height * random.between(0, 0.25), box.width * random.between(0.14, 0.34)), two)
    s.fill(rectangle(0, y, box.width, box.height), one)
  },
  hills(s, box, random, one, two) {
    const length = box.width * random.between(0.7, 1.6)
    s.fill(
      hills(
        -random.between(0, length / 2),
        box.height * 0.62,
        box.width * 2,
        length,
        random.between(14, 34),
        box.height + 60,
      ),
      two,
    )
    s.fill(
      hills(
        -random.between(0, length),
        box.height * 0.76,
        box.width * 3,
        length * 1.2,
        random.between(12, 30),
        box.height + 60,
      ),
      one,
    )
  },
  waves(s, box, random, one, two) {
    const step = random.between(18, 40)
    const length = random.between(40, 120)
    for (let y = box.height * random.between(0.3, 0.6), i = 0; y < box.height + step; y += step, i++)
      s.stroke(
        wave(-length + (i % 2) * (length / 2), y, box.width + 2 * length, length, step * 0.28),
        i % 3 === 1 ? two : one,
        step * 0.36,
      )
  },
  stars(s, box, random, one, two) {
    let small = ''
    for (let i = 0; i < 60; i++)
      small += circle(random.between(0, box.width), random.between(0, box.height), random.between(0.8, 2.4))
    s.fill(small, two)
    for (let i = 0; i < 5; i++)
      s.fill(
        star(
          random.between(10, box.width - 10),
          random.between(10, box.height * 0.8),
          4,
          random.between(5, 12),
          1.6,
        ),
        one,
      )
  },
  rain(s, box, random, one, two) {
    const turn = random.between(8, 26)
    let near = ''
    let far = ''
    for (let i = 0; i < 90; i++) {
      const x = random.between(-box.width * 0.3, box.width * 1.3)
      const y = random.between(-box.height * 0.2, box.height)
      const length = random.between(14, 46)
      const drop = line(x, y, x - (length * turn) / 60, y + length)
      if (i % 3) far += drop
      else near += drop
    }
    s.stroke(far, one, 2, 'round')
    s.stroke(near, two, 3, 'round')
  },
  snow(s, box, random, one, two) {
    let near = ''
    let far = ''
    for (let i = 0; i < 70; i++) {
      const flake = circle(
        random.between(0, box.width),
        random.between(0, box.height),
        i % 4 ? random.between(1.2, 3) : random.between(3.5, 6.5),
      )
      if (i % 4) far += flake
      else near += flake
    }
    s.fill(far, one)
    s.fill(near, two)
    s.fill(hills(-20, box.height * 0.86, box.width * 1.4, box.width * 0.9, 12, box.height + 60), two)
  },
  skyline(s, box, random, one, two) {
    let path = ''
    let lights = ''
    for (let x = 0; x < box.width; ) {
      const width = random.between(18, 46)
      const top = box.height * random.between(0.3, 0.74)
      path += rectangle(x, top, width - 2, box.height)
      for (let y = top + 8; y < box.height; y += 12)
        for (let wx = x + 5; wx < x + width - 8; wx += 9)
          if (random.chance(0.22)) lights += rectangle(wx, y, 4, 6)
      x += width
    }
    s.fill(path, one)
    s.fill(lights, two)
  },
  sea(s, box, random, one, two) {
    const top = box.height * random.between(0.5, 0.72)
    for (let y = top, i = 0; y < box.height + 30; y += 24, i++) {
      const length = random.between(50, 80)
      s.fill(
        hills(-random.between(0, length), y, box.width + 3 * length, length, 5, box.height + 80),
        i % 2 ? two : one,
      )
    }
  },
  pines(s, box, random, one, two) {
    for (const [ink, base, count] of [
      [two, 0.72, 7],
      [one, 0.9, 6],
    ] as const) {
      let path = ''
      for (let i = 0; i < count; i++) {
        const x = (i + random.between(-0.2, 0.8)) * (box.width / (count - 1))
        const height = box.height * random.between(0.28, 0.6)
        const half = height * 0.2
        const foot = box.height * base
        path += polygon([
          [x, foot - height],
          [x + half, foot],
          [x - half, foot],
        ])
      }
      s.fill(path + rectangle(0, box.height * base - 1, box.width, box.height), ink)
    }
  },
  dunes(s, box, random, one, two) {
    s.fill(
      circle(
        box.width * random.between(0.2, 0.8),
        box.height * random.between(0.2, 0.36),
        random.between(24, 52),
      ),
      two,
    )
    for (let i = 0; i < 3; i++) {
      const y = box.height * (0.55 + i * 0.14)
      const x = box.width * random.between(0.15, 0.85)
      s.fill(
        `M0 ${y}Q${x * 0.5} ${y - 30} ${x} ${y - 34}Q${(x + box.width) / 2} ${y + 20} ${box.width} ${y - 8}V${box.height + 60}H0z`,
        i % 2 ? two : one,
      )
    }
  },
  peaks(s, box, random, one, two) {
    for (const [ink, base] of [
      [two, 0.8],
      [one, 1],
    ] as const) {
      let points: [number, number][] = [[-20, box.height + 60]]
      for (let x = -20; x < box.width + 60; x += random.between(36, 80)) {
        const low = points.length % 2 === 0
        points = [
          ...points,
          [x, box.height * (base - (low ? random.between(0.08, 0.16) : random.between(0.28, 0.5)))],
        ]
      }
      s.fill(polygon([...points, [box.width + 60, box.height + 60]]), ink)
    }
  },
  arcs(s, box, random, one, two) {
    const x = random.pick([0, box.width / 2, box.width])
    const y = box.height * random.between(0.7, 1)
    const thick = random.between(12, 26)
    const start = box.width * random.between(0.25, 0.5)
    for (let i = 0; i < 4; i++) s.stroke(circle(x, y, start + i * thick * 1.25), i % 2 ? two : one, thick)
  },
  ribbon(s, box, random, one, two) {
    const y = box.height * random.between(0.4, 0.7)
    const thick = random.between(10, 18)
    const bend = box.width * random.between(0.3, 0.7)
    const mirrored = random.chance(0.5)
    s.placed({ x: mirrored ? box.width : 0, y: 0, scale: 1, scaleX: mirrored ? -1 : 1 }, () => {
      for (let i = 0; i < 4; i++) {
        const offset = i * thick * 1.2
        s.stroke(
          `M-20 ${y + offset}H${bend - offset}Q${bend + 40 - offset} ${y + offset} ${bend + 40 - offset} ${y - 40 + offset}V-40`,
          i % 2 ? two : one,
          thick,
        )
      }
    })
  },
  sunset(s, box, random, one, two) {
    const x = box.width * random.between(0.35, 0.65)
    const y = box.height * random.between(0.5, 0.62)
    const radius = box.width * random.between(0.28, 0.4)
    s.within(rectangle(0, 0, box.width, y), () => {
      s.fill(circle(x, y - radius * 0.3, radius), two)
      for (let i = 0; i < 6; i++) s.fill(rectangle(0, y - 6 - i * 15, box.width, 7 - i), 0)
    })
    let path = ''
    for (let i = -9; i <= 9; i++) path += line(x + i * 9, y, x + i * 90, box.height + 60)
    for (let i = 0, step = 0; step < box.height; i++, step += 3 + i * 5)
      path += line(0, y + step, box.width, y + step)
    s.stroke(path, one, 2)
  },
  grid(s, box, random, one) {
    const step = random.between(18, 40)
    let path = ''
    for (let x = step / 2; x < box.width; x += step) path += line(x, 0, x, box.height)
    for (let y = step / 2; y < box.height; y += step) path += line(0, y, box.width, y)
    s.stroke(path, one, random.between(1.5, 4))
  },
  triangles(s, box, random, one, two) {
    const step = box.width / random.whole(4, 7)
    for (let y = 0; y < box.height; y += step)
      for (let x = 0; x < box.width; x += step) {
        if (random.chance(0.35)) continue
        const turn = random.whole(0, 3) * 90
        s.placed({ x: x + step / 2, y: y + step / 2, turn }, () =>
          s.fill(
            polygon([
              [-step / 2, -step / 2],
              [step / 2, -step / 2],
              [-step / 2, step / 2],
            ]),
            random.chance(0.75) ? one : two,
          ),
        )
      }
  },
  spotlight(s, box, random, one, two) {
    const x = box.width * random.between(0.2, 0.8)
    const foot = box.height * random.between(0.7, 0.85)
    s.fill(
      polygon([
        [x - 8, -10],
        [x + 8, -10],
        [box.width * 0.85, foot],
        [box.width * 0.15, foot],
      ]),
      one,
    )
    s.placed({ x: box.width / 2, y: foot, scale: 0.2, scaleX: 1 }, () =>
      s.fill(circle(0, 0, box.width * 0.35), two),
    )
  },
  collage(s, box, random, one, two) {
    for (let i = 0; i < 4; i++) {
      const turn = random.between(-24, 24)
      s.placed(
        { x: box.width * random.between(0.15, 0.85), y: box.height * random.between(0.1, 0.9), turn },
        () =>
          s.fill(rectangle(-60, -40, random.between(70, 190), random.between(40, 150)), i % 2 ? two : one),
      )
    }
  },
  confetti(s, box, random, one, two) {
    for (let i = 0; i < 46; i++) {
      const [x, y] = around(
        random.between(0, box.width),
        random.between(0, box.height),
        random.between(0, 20),
        random.between(0, 360),
      )
      const size = random.between(3, 8)
      s.placed({ x, y, turn: random.between(0, 90) }, () =>
        s.fill(
          i % 3 ? rectangle(-size, -size / 2, size * 2, size) : circle(0, 0, size * 0.8),
          i % 2 ? one : two,
        ),
      )
    }
  },
} satisfies Record<string, Field>

export type FieldName = keyof typeof fields

/** The field of this name, as one of them. */
export function fieldOf(name: FieldName): Field {
  return fields[name]
}
