import { circle, ellipse, polygon, rectangle, rounded, star } from '../paths.ts'
import type { Pictograms } from './pictogram.ts'

/** Tools, papers, machines and signs. */
export const things = {
  heart(s, { main }) {
    s.fill('M0 46Q-50 10 -48 -18Q-44 -44 -22 -44Q-6 -42 0 -26Q6 -42 22 -44Q44 -44 48 -18Q50 10 0 46z', main)
  },
  brokenHeart(s, { main, second }) {
    s.fill('M-6 42Q-52 8 -50 -18Q-46 -44 -24 -44Q-10 -42 -6 -28L-16 -10L2 2L-10 20z', main)
    s.fill('M6 46L6 24L16 4L-2 -8L8 -30Q14 -42 26 -42Q46 -40 48 -16Q48 14 6 46z', second)
  },
  key(s, { main, back }) {
    s.placed({ x: 0, y: 0, turn: -35 }, () => {
      s.fill(
        circle(0, -30, 20) + rectangle(-5, -12, 10, 66) + rectangle(4, 30, 16, 8) + rectangle(4, 44, 12, 8),
        main,
      )
      s.fill(circle(0, -32, 8), back)
    })
  },
  keyhole(s, { main }) {
    s.fill(
      circle(0, -20, 24) +
        polygon([
          [-8, -12],
          [8, -12],
          [22, 50],
          [-22, 50],
        ]),
      main,
    )
  },
  hourglass(s, { main, second, back }) {
    s.fill(
      rectangle(-34, -50, 68, 10) +
        rectangle(-34, 40, 68, 10) +
        'M-28 -42H28Q28 -14 5 0Q28 14 28 42H-28Q-28 14 -5 0Q-28 -14 -28 -42z',
      main,
    )
    s.fill('M-22 -40H22Q22 -16 2 -2H-2Q-22 -16 -22 -40zM-22 40Q-22 16 -2 2H2Q22 16 22 40z', back)
    s.fill('M-16 -26H16Q12 -12 2 -2V26L18 40H-18L-2 26V-2Q-12 -12 -16 -26z', second)
  },
  bulb(s, { main, second }) {
    s.fill('M-16 22Q-34 4 -34 -14A34 34 0 0 1 34 -14Q34 4 16 22z', main)
    s.fill(rounded(-14, 25, 28, 8, 3) + rounded(-12, 35, 24, 8, 3) + rounded(-6, 44, 12, 6, 3), second)
  },
  book(s, { main, second }) {
    s.fill('M0 -28Q-24 -42 -50 -32V34Q-24 24 0 38Q24 24 50 34V-32Q24 -42 0 -28z', main)
    s.stroke(
      'M0 -28V38M-40 -18Q-22 -22 -10 -14M-40 -2Q-22 -6 -10 2M40 -18Q22 -22 10 -14M40 -2Q22 -6 10 2',
      second,
      3.5,
    )
  },
  books(s, { main, second }) {
    s.fill(rounded(-40, 28, 80, 20, 3) + rounded(-34, -14, 66, 18, 3), main)
    s.fill(rounded(-30, 6, 72, 20, 3) + rounded(-42, -34, 62, 18, 3), second)
  },
  typewriter(s, { main, second, back }) {
    s.fill(rectangle(-24, -50, 48, 40), second)
    s.stroke('M-16 -40H16M-16 -30H10', back, 3)
    s.fill(
      `${rounded(-46, -16, 92, 14, 7)}${polygon([
        [-34, -4],
        [34, -4],
        [48, 46],
        [-48, 46],
      ])}`,
      main,
    )
    s.fill(
      [0, 1, 2]
        .flatMap((row) => [-2, -1, 0, 1, 2].map((i) => circle(i * (12 + row * 2.5), 10 + row * 12, 4)))
        .join(''),
      back,
    )
  },
  pen(s, { main, second }) {
    s.placed({ x: 0, y: 0, turn: 40 }, () => {
      s.fill(rectangle(-10, -54, 20, 66), main)
      s.fill(
        polygon([
          [-10, 14],
          [10, 14],
          [0, 54],
        ]),
        second,
      )
    })
  },
  quill(s, { main, second }) {
    s.fill('M44 -50Q-20 -40 -26 20L-18 24Q40 10 44 -50z', main)
    s.stroke('M34 -40L-44 50', second, 3.5)
  },
  letter(s, { main, second }) {
    s.fill(rounded(-48, -32, 96, 64, 4), main)
    s.stroke('M-46 -30L0 8L46 -30', second, 5)
  },
  newspaper(s, { main, back, second }) {
    s.placed({ x: 0, y: 0, turn: -8 }, () => {
      s.fill(rectangle(-38, -48, 76, 96), main)
      s.fill(rectangle(-30, -40, 60, 13), second)
      s.fill(
        rectangle(-30, -18, 28, 26) +
          [-18, -8, 2, 16, 26, 36].map((y) => rectangle(y < 10 ? 4 : -30, y, y < 10 ? 26 : 60, 4)).join(''),
        back,
      )
    })
  },
  camera(s, { main, second, back }) {
    s.fill(
      rounded(-48, -22, 96, 62, 8) +
        polygon([
          [-20, -22],
          [-12, -38],
          [12, -38],
          [20, -22],
        ]),
      main,
    )
    s.fill(circle(0, 8, 24), second)
    s.fill(circle(0, 8, 14) + rectangle(28, -14, 12, 8), back)
  },
  movieCamera(s, { main, second }) {
    s.fill(circle(-24, -28, 20) + circle(14, -30, 18), main)
    s.fill(
      rounded(-44, -8, 66, 42, 5) +
        polygon([
          [24, 4],
          [50, -10],
          [50, 38],
          [24, 24],
        ]),
      main,
    )
    s.fill(circle(-24, -28, 7) + circle(14, -30, 6), second)
    s.stroke('M-20 34L-32 52M4 34L16 52', main, 5)
  },
  reel(s, { main, back, second }) {
    s.fill(circle(0, 0, 48), main)
    for (let i = 0; i < 5; i++) s.placed({ x: 0, y: 0, turn: i * 72 }, () => s.fill(circle(0, -28, 12), back))
    s.fill(circle(0, 0, 8), second)
  },
  clapper(s, { main, second, back }) {
    s.fill(rectangle(-46, -12, 92, 58), main)
    s.placed({ x: -46, y: -14, turn: -14 }, () => {
      s.fill(rectangle(0, -18, 92, 16), second)
      s.fill(
        [8, 34, 60]
          .map((x) =>
            polygon([
              [x, -2],
              [x + 10, -18],
              [x + 20, -18],
              [x + 10, -2],
            ]),
          )
          .join(''),
        back,
      )
    })
    s.fill(rectangle(-36, 6, 72, 4) + rectangle(-36, 22, 44, 4), back)
  },
  filmstrip(s, { main, back, second }) {
    s.placed({ x: 0, y: 0, turn: 12 }, () => {
      s.fill(rectangle(-28, -60, 56, 120), main)
      s.fill(
        [-54, -38, -22, -6, 10, 26, 42].map((y) => rectangle(-25, y, 6, 8) + rectangle(19, y, 6, 8)).join(''),
        back,
      )
      s.fill(rectangle(-15, -52, 30, 30) + rectangle(-15, -15, 30, 30) + rectangle(-15, 22, 30, 30), second)
    })
  },
  telephone(s, { main, second, back }) {
    s.fill('M-50 -14Q-48 -42 0 -42T50 -14L46 -4H26L22 -18H-22L-26 -4H-46z', main)
    s.fill('M-22 -12H22Q42 10 44 44H-44Q-42 10 -22 -12z', main)
    s.fill(circle(0, 18, 18), second)
    s.fill(
      [0, 60, 120, 180, 240, 300]
        .map((a) => circle(12 * Math.cos((a * Math.PI) / 180), 18 + 12 * Math.sin((a * Math.PI) / 180), 3))
        .join(''),
      back,
    )
  },
  television(s, { main, second, back }) {
    s.stroke('M-22 -50L0 -24L22 -50', main, 4)
    s.fill(rounded(-48, -26, 96, 66, 10) + rectangle(-34, 38, 8, 12) + rectangle(26, 38, 8, 12), main)
    s.fill(rounded(-38, -16, 56, 46, 12), second)
    s.fill(circle(32, -6, 6) + circle(32, 12, 6), back)
  },
  computer(s, { main, second, back }) {
    s.fill(rounded(-46, -44, 92, 66, 6) + rectangle(-12, 20, 24, 14) + rounded(-36, 34, 72, 12, 3), main)
    s.fill(rectangle(-36, -34, 72, 46), second)
    s.fill(rectangle(-28, -26, 30, 4) + rectangle(-28, -16, 44, 4) + rectangle(-28, -6, 20, 4), back)
  },
  cross(s, { main }) {
    s.fill(rectangle(-8, -50, 16, 100) + rectangle(-32, -24, 64, 16), main)
  },
  scissors(s, { main, second }) {
    s.stroke('M-22 -50L16 22M22 -50L-16 22', main, 8)
    s.stroke(circle(-20, 36, 13) + circle(20, 36, 13), second, 7)
  },
  pill(s, { main, second }) {
    s.placed({ x: 0, y: 0, turn: 40 }, () => {
      s.fill('M-18 0V-30A18 18 0 0 1 18 -30V0z', main)
      s.fill('M-18 3V30A18 18 0 0 0 18 30V3z', second)
    })
  },
  syringe(s, { main, second }) {
    s.placed({ x: 0, y: 0, turn: 45 }, () => {
      s.fill(
        rectangle(-12, -26, 24, 52) +
          rectangle(-2, 26, 4, 30) +
          rectangle(-3, -48, 6, 22) +
          rectangle(-13, -54, 26, 6) +
          rectangle(-18, -30, 36, 5),
        main,
      )
      s.fill(rectangle(-8, -4, 16, 26), second)
    })
  },
  flask(s, { main, second }) {
    s.fill('M-12 -50H12V-16L40 38Q44 50 32 50H-32Q-44 50 -40 38L-12 -16z', main)
    s.fill(`M-22 14H22L34 40Q36 45 30 45H-30Q-36 45 -34 40z${circle(-4, -2, 4)}${circle(6, -14, 3)}`, second)
  },
  atom(s, { main, second }) {
    for (let i = 0; i < 3; i++)
      s.placed({ x: 0, y: 0, turn: i * 60 }, () => s.stroke(ellipse(0, 0, 48, 18), main, 4))
    s.fill(circle(0, 0, 9), second)
  },
  gear(s, { main, back }) {
    s.fill([0, 1, 2, 3].map((i) => star(0, 0, 8, 50, 36, i * 4 - 6)).join('') + circle(0, 0, 38), main)
    s.fill(circle(0, 0, 15), back)
  },
  puzzle(s, { main }) {
    s.fill('M-36 -26H-8Q-16 -48 2 -48T12 -26H38V0Q54 -8 54 8T38 18V44H-36V20Q-20 26 -20 10T-36 0z', main)
  },
  telescope(s, { main, second }) {
    s.placed({ x: 0, y: -12, turn: -28 }, () =>
      s.fill(rectangle(-44, -8, 36, 16) + rectangle(-8, -12, 32, 24) + rectangle(24, -17, 26, 34), main),
    )
    s.stroke('M0 0L-24 50M0 0L24 50M0 0V46', second, 5)
  },
  cigarette(s, { main, second }) {
    s.placed({ x: 0, y: 20, turn: -14 }, () => {
      s.fill(rectangle(-20, -6, 60, 13), main)
      s.fill(rectangle(-48, -6, 26, 13), second)
    })
    s.stroke('M40 0Q50 -16 38 -28T42 -52', second, 4, 'round')
  },
  mailbox(s, { main, second }) {
    s.fill(rectangle(-5, 10, 10, 42), second)
    s.fill('M-44 12V-16Q-44 -36 -24 -36H26Q46 -36 46 -16V12z', main)
    s.fill(rectangle(14, -50, 5, 34) + rectangle(14, -50, 20, 11), second)
  },
  flag(s, { main, second }) {
    s.fill(rectangle(-38, -50, 6, 100), second)
    s.fill('M-32 -46Q-8 -58 12 -44T46 -44V6Q24 16 4 4T-32 4z', main)
  },
} satisfies Pictograms
