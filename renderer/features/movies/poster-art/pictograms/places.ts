import { circle, polygon, rectangle, rounded } from '../paths.ts'
import type { Pictograms } from './pictogram.ts'

/** Buildings and roads. */
export const places = {
  house(s, { main, second, back }) {
    s.fill(
      polygon([
        [-40, 50],
        [-40, -4],
        [0, -46],
        [40, -4],
        [40, 50],
      ]) + rectangle(20, -44, 10, 26),
      main,
    )
    s.fill(rectangle(-26, 6, 18, 18), second)
    s.fill(rectangle(8, 12, 18, 38), back)
  },
  manor(s, { main, second }) {
    s.fill(
      polygon([
        [-46, 50],
        [-46, -8],
        [-30, -34],
        [-14, -8],
        [-14, -20],
        [0, -50],
        [14, -20],
        [14, -2],
        [30, -26],
        [46, -2],
        [46, 50],
      ]),
      main,
    )
    s.fill(
      rectangle(-36, 6, 8, 14) +
        rectangle(-4, -10, 8, 14) +
        rectangle(26, 8, 8, 14) +
        rectangle(-4, 30, 10, 20),
      second,
    )
  },
  castle(s, { main, second, back }) {
    s.fill(
      `M-46 50V-20H-40V-12H-34V-20H-28V-12H-22V4H22V-12H28V-20H34V-12H40V-20H46V50z${rectangle(-14, -30, 28, 60)}${polygon(
        [
          [-18, -30],
          [0, -54],
          [18, -30],
        ],
      )}`,
      main,
    )
    s.fill(rectangle(-5, -20, 10, 16), second)
    s.fill('M-10 50V34Q0 22 10 34V50z', back)
  },
  church(s, { main, second, back }) {
    s.stroke('M-16 -54V-34M-23 -47H-9', main, 4)
    s.fill(
      polygon([
        [-32, 50],
        [-32, -8],
        [-16, -38],
        [0, -8],
        [0, 0],
        [36, 0],
        [36, 50],
      ]) +
        polygon([
          [0, 4],
          [18, -16],
          [42, 4],
        ]),
      main,
    )
    s.fill(`${circle(-16, -2, 6)}M-23 50V30Q-16 20 -9 30V50z`, back)
    s.fill('M8 40V22Q13 14 18 22V40zM22 40V22Q27 14 32 22V40z', second)
  },
  tower(s, { main }) {
    s.fill(
      'M-4 -50H4L10 -6Q16 30 32 50H18Q12 32 0 32T-18 50H-32Q-16 30 -10 -6z' +
        rectangle(-14, -10, 28, 5) +
        rectangle(-20, 14, 40, 6),
      main,
    )
  },
  lighthouse(s, { main, second, back }) {
    s.fill(
      polygon([
        [-8, -30],
        [-50, -44],
        [-50, -18],
      ]) +
        polygon([
          [8, -30],
          [50, -44],
          [50, -18],
        ]),
      second,
    )
    s.fill(
      polygon([
        [-10, -20],
        [10, -20],
        [18, 50],
        [-18, 50],
      ]) +
        rectangle(-12, -40, 24, 18) +
        polygon([
          [-14, -40],
          [0, -52],
          [14, -40],
        ]),
      main,
    )
    s.fill(
      polygon([
        [-12, 0],
        [12, 0],
        [14, 14],
        [-14, 14],
      ]),
      back,
    )
  },
  skyscraper(s, { main, second }) {
    s.fill(
      rectangle(-26, -16, 52, 66) +
        rectangle(-18, -34, 36, 20) +
        rectangle(-8, -44, 16, 12) +
        rectangle(-1.5, -56, 3, 14),
      main,
    )
    for (let y = -8; y < 44; y += 12) for (const x of [-19, -7, 5]) s.fill(rectangle(x, y, 7, 6), second)
  },
  city(s, { main, second }, random) {
    for (let i = 0; i < 6; i++) {
      const top = -40 + random.next() * 60
      s.fill(rectangle(-50 + i * 16.7, top, 17, 50 - top), main)
      for (let y = top + 6; y < 44; y += 10)
        if (random.chance(0.6))
          s.fill(rectangle(-46 + i * 16.7 + (random.chance(0.5) ? 5 : 0), y, 4, 5), second)
    }
  },
  factory(s, { main, second }) {
    s.fill(
      polygon([
        [-48, 50],
        [-48, 4],
        [-22, -12],
        [-22, 4],
        [4, -12],
        [4, 4],
        [16, 4],
        [18, -40],
        [32, -40],
        [36, 50],
      ]),
      main,
    )
    s.fill(circle(32, -48, 8) + circle(44, -44, 6), second)
    s.fill(rectangle(-38, 20, 12, 12) + rectangle(-16, 20, 12, 12), second)
  },
  bridge(s, { main, second }) {
    s.fill(rectangle(-50, 14, 100, 7) + rectangle(-30, -40, 7, 90) + rectangle(23, -40, 7, 90), main)
    s.stroke('M-50 6Q-38 -4 -27 -36Q0 46 27 -36Q38 -4 50 6', second, 3.5)
  },
  road(s, { main, second }) {
    s.fill('M-8 -40H8L50 50H-50z', main)
    s.fill(
      polygon([
        [-1, -30],
        [1, -30],
        [2, -14],
        [-2, -14],
      ]) +
        polygon([
          [-2.5, -6],
          [2.5, -6],
          [4, 14],
          [-4, 14],
        ]) +
        polygon([
          [-5, 24],
          [5, 24],
          [7, 50],
          [-7, 50],
        ]),
      second,
    )
  },
  windingRoad(s, { main, second }) {
    s.fill('M4 -46Q-40 -30 6 -12Q60 8 -50 50H30Q70 0 18 -18Q-10 -30 12 -46z', main)
    s.stroke('M2 -24Q30 -10 30 8Q24 30 -4 48', second, 3)
  },
  tent(s, { main, second }) {
    s.fill('M0 -40L46 4L40 50H-40L-46 4z', main)
    s.fill('M0 -40L14 6L12 50H-12L-14 6zM-46 4L-30 6L-26 50H-40zM46 4L30 6L26 50H40z', second)
    s.fill('M0 -54L16 -47L0 -40z', second)
  },
  tipi(s, { main, second, back }) {
    s.stroke('M-14 -54L10 -30M14 -54L-10 -30', second, 4)
    s.fill(
      polygon([
        [0, -40],
        [42, 50],
        [-42, 50],
      ]),
      main,
    )
    s.fill(
      polygon([
        [0, 0],
        [13, 50],
        [-13, 50],
      ]),
      back,
    )
  },
  pyramid(s, { main, second }) {
    s.fill(
      polygon([
        [-50, 44],
        [0, -40],
        [12, 44],
      ]),
      main,
    )
    s.fill(
      polygon([
        [0, -40],
        [50, 44],
        [12, 44],
      ]),
      second,
    )
  },
  temple(s, { main }) {
    s.fill(
      polygon([
        [-48, -20],
        [0, -48],
        [48, -20],
      ]) +
        rectangle(-46, -16, 92, 7) +
        rectangle(-50, 40, 100, 10) +
        [-38, -18, 6, 26].map((x) => rectangle(x, -6, 12, 44)).join(''),
      main,
    )
  },
  torii(s, { main }) {
    s.fill(
      'M-50 -44Q0 -34 50 -44L46 -30Q0 -24 -46 -30z' +
        rectangle(-38, -16, 76, 7) +
        polygon([
          [-28, -30],
          [-20, -30],
          [-22, 50],
          [-32, 50],
        ]) +
        polygon([
          [28, -30],
          [20, -30],
          [22, 50],
          [32, 50],
        ]),
      main,
    )
  },
  windmill(s, { main, second }) {
    s.fill(
      polygon([
        [-12, -18],
        [12, -18],
        [22, 50],
        [-22, 50],
      ]),
      main,
    )
    for (let i = 0; i < 4; i++)
      s.placed({ x: 0, y: -18, turn: i * 90 + 25 }, () =>
        s.fill(rectangle(0, -36, 12, 30) + rectangle(-2, -36, 3, 36), second),
      )
  },
  cinema(s, { main, second, back }) {
    s.fill(rectangle(-44, -30, 88, 80), main)
    s.fill(
      polygon([
        [-50, -10],
        [50, -10],
        [42, 12],
        [-42, 12],
      ]),
      second,
    )
    s.fill(rectangle(-12, 20, 10, 30) + rectangle(2, 20, 10, 30), back)
    for (let i = 0; i < 7; i++) s.fill(circle(-36 + i * 12, -22, 3), second)
  },
  hospital(s, { main, second }) {
    s.fill(rounded(-46, -46, 92, 92, 14), main)
    s.fill(rectangle(-10, -32, 20, 64) + rectangle(-32, -10, 64, 20), second)
  },
} satisfies Pictograms
