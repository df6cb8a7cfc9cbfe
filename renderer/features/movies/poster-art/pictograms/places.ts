import { circle, ellipse, line, polygon, rectangle, rounded } from '../paths.ts'
import type { Pictograms } from './pictogram.ts'

/** Buildings, rooms and roads. */
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
  door(s, { main, second, back }) {
    s.fill(rectangle(-26, -50, 52, 100), second)
    s.fill(rectangle(-19, -43, 38, 93), back)
    s.fill(
      polygon([
        [-19, -43],
        [12, -34],
        [12, 58],
        [-19, 50],
      ]),
      main,
    )
    s.fill(circle(6, 10, 3), second)
  },
  archway(s, { main, back }) {
    s.fill('M-36 50V-8Q-36 -50 0 -50T36 -8V50z', main)
    s.fill('M-20 50V-2Q-20 -30 0 -30T20 -2V50z', back)
  },
  window(s, { main, second, back }) {
    s.fill(rectangle(-34, -46, 68, 88) + rectangle(-42, 42, 84, 8), main)
    s.fill(rectangle(-27, -39, 24, 36) + rectangle(3, -39, 24, 36) + rectangle(-27, 3, 24, 32), back)
    s.fill(rectangle(3, 3, 24, 32), second)
  },
  blinds(s, { main, back }) {
    s.fill(rectangle(-40, -50, 80, 100), main)
    for (let i = 0; i < 9; i++) s.fill(rectangle(-34, -42 + i * 10, 68, 4.5), back)
  },
  stairs(s, { main }) {
    s.fill('M-50 50V34H-34V18H-18V2H-2V-14H14V-30H30V-46H50V50z', main)
  },
  spiral(s, { main }) {
    s.stroke(
      'M0 0A6 6 0 0 1 12 0A13 13 0 0 1 -14 0A20 20 0 0 1 26 0A27 27 0 0 1 -28 0A34 34 0 0 1 40 0A42 42 0 0 1 -44 0',
      main,
      6,
      'round',
    )
  },
  ladder(s, { main }) {
    s.stroke('M-18 -50V50M18 -50V50M-18 -36H18M-18 -16H18M-18 4H18M-18 24H18M-18 44H18', main, 6)
  },
  prison(s, { main, second }) {
    s.fill(circle(0, -8, 14) + 'M-26 50V30Q-24 12 0 12T26 30V50z', second)
    s.stroke('M-40 -44V44M-20 -44V44M0 -44V44M20 -44V44M40 -44V44M-50 -46H50M-50 46H50', main, 6)
  },
  maze(s, { main }) {
    s.stroke('M-46 -46H46V46H-46V-26H26V26H-26V-6H8M-46 -46V-46M8 8V26M46 8H36M-36 -46V-36', main, 7)
  },
  grave(s, { main, second }) {
    s.fill('M-26 42V-18Q-26 -48 0 -48T26 -18V42z' + ellipse(0, 44, 44, 7), main)
    s.stroke('M0 -32V6M-12 -18H12', second, 6)
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
  streetlamp(s, { main, second }) {
    s.fill(
      polygon([
        [14, -30],
        [34, -30],
        [50, 50],
        [-4, 50],
      ]),
      second,
    )
    s.stroke('M-22 50V-30Q-22 -46 0 -46H22', main, 6)
    s.fill('M12 -30Q12 -46 24 -46T36 -30z', main)
  },
  signpost(s, { main, second }) {
    s.fill(rectangle(-4, -50, 8, 100), main)
    s.fill(
      polygon([
        [-30, -40],
        [26, -40],
        [40, -28],
        [26, -16],
        [-30, -16],
      ]),
      second,
    )
    s.fill(
      polygon([
        [30, -8],
        [-24, -8],
        [-38, 3],
        [-24, 14],
        [30, 14],
      ]),
      main,
    )
  },
  bench(s, { main }) {
    s.fill(
      rectangle(-48, -24, 96, 9) +
        rectangle(-48, -8, 96, 9) +
        rectangle(-50, 12, 100, 9) +
        rectangle(-40, 12, 7, 34) +
        rectangle(33, 12, 7, 34) +
        rectangle(-40, -24, 5, 40) +
        rectangle(35, -24, 5, 40),
      main,
    )
  },
  fence(s, { main }) {
    s.fill(
      [-48, -28, -8, 12, 32]
        .map((x) =>
          polygon([
            [x, 50],
            [x, -20],
            [x + 8, -32],
            [x + 16, -20],
            [x + 16, 50],
          ]),
        )
        .join('') +
        rectangle(-50, -6, 100, 7) +
        rectangle(-50, 24, 100, 7),
      main,
    )
  },
  well(s, { main, second }) {
    s.stroke(line(-28, 0, -28, -30) + line(28, 0, 28, -30) + line(0, -30, 0, -6), main, 5)
    s.fill(
      polygon([
        [-42, -26],
        [0, -50],
        [42, -26],
      ]) + rectangle(-36, 2, 72, 48),
      main,
    )
    s.fill(ellipse(0, 2, 36, 8) + rectangle(-8, -10, 16, 12), second)
  },
} satisfies Pictograms
