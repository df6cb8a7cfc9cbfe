import type { Motifs } from '../box.ts'
import { around, circle, ellipse, line, polygon, rectangle } from '../paths.ts'
import { put } from '../pictograms/index.ts'

/** Teeth, drips, eyes in the dark, something at the door. */
export const horror = {
  teeth(s, { width, height }, random) {
    const count = random.whole(5, 10)
    const w = width / count
    const row = (top: boolean) => {
      for (let i = 0; i < count; i++) {
        const reach = height * random.between(0.18, 0.44)
        s.fill(
          polygon(
            top
              ? [
                  [i * w, -5],
                  [(i + 1) * w, -5],
                  [(i + 0.5) * w, reach],
                ]
              : [
                  [i * w, height + 5],
                  [(i + 1) * w, height + 5],
                  [(i + 0.5) * w, height - reach],
                ],
          ),
          i % 2 ? 2 : 3,
        )
      }
    }
    s.fill(rectangle(0, 0, width, height), random.pick([0, 1]))
    row(true)
    if (random.chance(0.65)) row(false)
    else s.fill(circle(width * random.between(0.3, 0.7), height * 0.78, random.between(14, 40)), 3)
  },
  drips(s, { width, height }, random) {
    const count = random.whole(6, 13)
    const w = width / count
    const ink = random.pick([1, 2] as const)
    let path = rectangle(0, -5, width, height * random.between(0.08, 0.2) + 5)
    for (let i = 0; i < count; i++) {
      const reach = height * random.between(0.15, 0.85)
      path += `M${i * w} -5h${w * 0.72}V${reach}a${w * 0.36} ${w * 0.36} 0 0 1 ${-w * 0.72} 0z`
    }
    s.fill(path, ink)
    if (random.chance(0.6))
      put(
        s,
        random,
        random.pick(['skull', 'hand', 'eye', 'scream', 'knife', 'manor']),
        { x: width / 2, y: height * 0.6, scale: random.between(1.2, 1.7) },
        3,
        ink === 2 ? 1 : 2,
        0,
      )
  },
  watchers(s, { width, height }, random) {
    const count = random.whole(3, 11)
    for (let i = 0; i < count; i++) {
      const scale = random.between(0.7, 1.3) * (0.2 + 1.6 / count)
      s.placed(
        {
          x: width * random.between(0.1, 0.9),
          y: height * ((i + random.next()) / count),
          scale,
          turn: random.between(-14, 14),
        },
        () => {
          for (const side of [-1, 1]) {
            s.fill(ellipse(side * 44, 0, 38, 20), i % 4 === 1 ? 2 : 3)
            s.fill(ellipse(side * 44, 0, 6, 19), 0)
          }
        },
      )
    }
  },
  doorway(s, { width, height }, random) {
    const [w, h] = [width * random.between(0.26, 0.4), height * random.between(0.5, 0.66)]
    const x = width * random.between(0.3, 0.6)
    const foot = height * 0.84
    s.fill(rectangle(0, foot, width, height), 1)
    s.fill(rectangle(x - w / 2, foot - h, w, h), 2)
    s.fill(
      polygon([
        [x - w / 2, foot],
        [x + w / 2, foot],
        [x + w * 1.1, height + 40],
        [x - w * 1.1, height + 40],
      ]),
      2,
    )
    const scale = Math.min(h * 0.9, w * 1.5) / 100
    put(
      s,
      random,
      random.pick(['person', 'nun', 'child', 'walker', 'bride']),
      { x, y: foot - 49 * scale, scale },
      0,
      0,
      2,
    )
  },
  hands(s, { width, height }, random) {
    const count = random.whole(3, 7)
    if (random.chance(0.5)) s.fill(circle(width / 2, height * 0.4, width * random.between(0.24, 0.4)), 2)
    for (let i = 0; i < count; i++) {
      const scale = random.between(0.7, 1.3)
      const x = ((i + 0.5) * width) / count
      const y = height - random.between(0.05, 0.4) * height
      s.fill(rectangle(x - 15 * scale, y, 26 * scale, height), i % 2 ? 1 : 3)
      put(
        s,
        random,
        'hand',
        { x, y, scale, scaleX: scale * random.side(), turn: random.between(-22, 22) },
        i % 2 ? 1 : 3,
        2,
        0,
      )
    }
  },
  cracks(s, { width, height }, random) {
    const [x, y] = [width * random.between(0.3, 0.7), height * random.between(0.25, 0.6)]
    for (let i = 0; i < random.whole(7, 11); i++) {
      let points: [number, number][] = [[x, y]]
      let turn = i * 42 + random.between(-16, 16)
      for (let step = 1; step < 8; step++) {
        turn += random.between(-26, 26)
        const last = points.at(-1) ?? [x, y]
        const [nx, ny] = around(last[0], last[1], random.between(22, 46), turn)
        points = [...points, [nx, ny]]
      }
      s.stroke(`M${points.map(([px, py]) => `${px} ${py}`).join('L')}`, i % 3 ? 1 : 2, random.between(3, 9))
    }
    put(
      s,
      random,
      random.pick(['eye', 'skull', 'scream', 'spider', 'moonface', 'mask']),
      { x, y, scale: random.between(0.8, 1.3) },
      3,
      2,
      0,
    )
  },
  moonHouse(s, { width, height }, random) {
    const ground = height * random.between(0.7, 0.88)
    s.fill(
      circle(
        width * random.between(0.3, 0.7),
        ground * random.between(0.4, 0.7),
        width * random.between(0.26, 0.44),
      ),
      random.pick([2, 3]),
    )
    s.fill(
      `M-10 ${ground}Q${width / 2} ${ground - random.between(30, 90)} ${width + 10} ${ground}V${height + 40}H-10z`,
      1,
    )
    const x = width * random.between(0.3, 0.7)
    put(
      s,
      random,
      random.pick(['manor', 'church', 'castle', 'bareTree', 'house']),
      { x, y: ground - 78, scale: random.between(0.9, 1.25) },
      0,
      2,
      1,
    )
    for (let i = 0; i < random.whole(0, 6); i++)
      put(
        s,
        random,
        'bat',
        {
          x: width * random.between(0.1, 0.9),
          y: ground * random.between(0.1, 0.6),
          scale: random.between(0.14, 0.3),
        },
        0,
        0,
        0,
      )
  },
  web(s, { width, height }, random) {
    const [x, y] = [random.pick([0, width, width / 2]), random.pick([0, height * 0.4])]
    const spokes = random.whole(11, 16)
    for (let i = 0; i < spokes; i++) s.stroke(line(x, y, ...around(x, y, 600, (i * 360) / spokes)), 1, 3)
    for (let ring = 1; ring < 9; ring++)
      s.stroke(
        Array.from({ length: spokes }, (_, i) => {
          const [ax, ay] = around(x, y, ring * 46, (i * 360) / spokes)
          const [mx, my] = around(x, y, ring * 38, ((i + 0.5) * 360) / spokes)
          const [bx, by] = around(x, y, ring * 46, ((i + 1) * 360) / spokes)
          return `M${ax} ${ay}Q${mx} ${my} ${bx} ${by}`
        }).join(''),
        1,
        2.5,
      )
    put(
      s,
      random,
      'spider',
      {
        x: width * random.between(0.35, 0.65),
        y: height * random.between(0.45, 0.7),
        scale: random.between(0.7, 1.5),
      },
      random.pick([2, 3]),
      2,
      0,
    )
  },
  slash(s, { width, height }, random) {
    const count = random.whole(3, 5)
    s.fill(rectangle(0, 0, width, height), random.pick([0, 1, 2]))
    const turn = random.between(10, 34) * random.side()
    s.placed({ x: width / 2, y: height / 2, turn }, () => {
      for (let i = 0; i < count; i++) {
        const x = (i - (count - 1) / 2) * random.between(38, 56)
        const reach = random.between(140, 230)
        s.fill(`M${x} ${-reach}Q${x + 24} 0 ${x - 6} ${reach}Q${x - 4} 0 ${x} ${-reach}z`, 3)
      }
    })
  },
} satisfies Motifs
