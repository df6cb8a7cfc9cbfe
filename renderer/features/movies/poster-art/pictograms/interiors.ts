import { circle, ellipse, line, polygon, rectangle } from '../paths.ts'
import type { Pictograms } from './pictogram.ts'

/** Doors, windows, stairs and what stands in streets and yards. */
export const interiors = {
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
    s.fill(`${circle(0, -8, 14)}M-26 50V30Q-24 12 0 12T26 30V50z`, second)
    s.stroke('M-40 -44V44M-20 -44V44M0 -44V44M20 -44V44M40 -44V44M-50 -46H50M-50 46H50', main, 6)
  },
  maze(s, { main }) {
    s.stroke('M-46 -46H46V46H-46V-26H26V26H-26V-6H8M-46 -46V-46M8 8V26M46 8H36M-36 -46V-36', main, 7)
  },
  grave(s, { main, second }) {
    s.fill(`M-26 42V-18Q-26 -48 0 -48T26 -18V42z${ellipse(0, 44, 44, 7)}`, main)
    s.stroke('M0 -32V6M-12 -18H12', second, 6)
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
