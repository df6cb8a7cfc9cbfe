import { circle, ellipse, line, polygon, rectangle, rounded, star } from '../paths.ts'
import type { Pictograms } from './pictogram.ts'

/** Sport, play and chance. */
export const games = {
  knight(s, { main, back }) {
    s.fill(
      'M-30 50V40H30V50zM-24 36Q-20 10 2 -4Q-16 0 -26 10L-36 2Q-30 -20 -12 -34L-10 -50L2 -40Q30 -30 26 36z',
      main,
    )
    s.fill(circle(-7, -24, 3.5), back)
  },
  chessKing(s, { main, second }) {
    s.stroke('M0 -54V-34M-9 -45H9', second, 5)
    s.fill(
      'M-28 50V40H28V50zM-20 36L-12 4Q-34 -10 -24 -26Q-12 -36 0 -24Q12 -36 24 -26Q34 -10 12 4L20 36z',
      main,
    )
  },
  pawn(s, { main }) {
    s.fill(`${circle(0, -24, 19)}M-16 -6H16Q8 20 26 38V50H-26V38Q-8 20 -16 -6z`, main)
  },
  card(s, { main, second }) {
    s.placed({ x: 0, y: 0, turn: -10 }, () => {
      s.fill(rounded(-34, -48, 68, 96, 7), main)
      s.fill(
        'M0 -24Q28 0 22 12Q14 22 3 12L8 26H-8L-3 12Q-14 22 -22 12Q-28 0 0 -24z' +
          circle(-24, -38, 4) +
          circle(24, 38, 4),
        second,
      )
    })
  },
  cards(s, { main, second, back }) {
    for (const turn of [-24, 0, 24])
      s.placed({ x: 0, y: 40, turn }, () => {
        s.fill(rounded(-26, -86, 52, 76, 5), back)
        s.fill(rounded(-24, -84, 48, 72, 5), main)
        s.fill(
          polygon([
            [0, -66],
            [13, -48],
            [0, -30],
            [-13, -48],
          ]),
          second,
        )
      })
  },
  dice(s, { main, second }) {
    s.placed({ x: -8, y: 0, turn: -14 }, () => {
      s.fill(rounded(-36, -34, 70, 70, 12), main)
      s.fill(
        circle(-18, -16, 7) + circle(16, -16, 7) + circle(-1, 1, 7) + circle(-18, 18, 7) + circle(16, 18, 7),
        second,
      )
    })
  },
  boxing(s, { main, second }) {
    s.fill('M-34 18V-20Q-34 -48 0 -48Q30 -48 34 -20Q48 -18 44 0Q42 14 28 18z', main)
    s.fill(rectangle(-32, 24, 60, 24), second)
    s.stroke('M34 -18Q14 -20 16 0', second, 4, 'round')
  },
  football(s, { main, back }) {
    s.fill(circle(0, 0, 48), main)
    s.fill(star(0, 0, 5, 18, 14.6), back)
    for (let i = 0; i < 5; i++)
      s.placed({ x: 0, y: 0, turn: i * 72 }, () => {
        s.stroke(line(0, -17, 0, -34), back, 3.5)
        s.fill(
          polygon([
            [-13, -46],
            [0, -34],
            [13, -46],
            [0, -50],
          ]),
          back,
        )
      })
  },
  rugby(s, { main, second }) {
    s.placed({ x: 0, y: 0, turn: -35 }, () => {
      s.fill('M-52 0Q0 -56 52 0Q0 56 -52 0z', main)
      s.stroke('M-20 0H20M-12 -7V7M-2 -7V7M8 -7V7M-34 -16Q-28 0 -34 16M34 -16Q28 0 34 16', second, 4)
    })
  },
  baseball(s, { main, second }) {
    s.fill(circle(0, 0, 46), main)
    s.stroke('M-30 -36Q-6 0 -30 36M30 -36Q6 0 30 36', second, 4)
  },
  basketball(s, { main, second }) {
    s.fill(circle(0, 0, 48), main)
    s.stroke('M0 -48V48M-48 0H48M-34 -34Q-6 0 -34 34M34 -34Q6 0 34 34', second, 3.5)
  },
  racket(s, { main, second, back }) {
    s.placed({ x: 0, y: 0, turn: 30 }, () => {
      s.fill(ellipse(0, -22, 26, 33), main)
      s.fill(ellipse(0, -22, 20, 27), back)
      s.stroke('M-10 -46V2M0 -49V5M10 -46V2M-18 -34H18M-20 -22H20M-18 -10H18', main, 1.6)
      s.fill(rounded(-5, 10, 10, 46, 4), main)
    })
    s.fill(circle(-30, 30, 9), second)
  },
  trophy(s, { main, second }) {
    s.stroke('M-26 -38H-44Q-42 -4 -18 -4M26 -38H44Q42 -4 18 -4', main, 6)
    s.fill('M-28 -48H28Q28 8 6 14V32H22V48H-22V32H-6V14Q-28 8 -28 -48z', main)
    s.fill(star(0, -22, 5, 13, 5), second)
  },
  medal(s, { main, second }) {
    s.fill(
      polygon([
        [-24, -50],
        [-6, -50],
        [8, -6],
        [-6, 4],
      ]) +
        polygon([
          [24, -50],
          [6, -50],
          [-8, -6],
          [6, 4],
        ]),
      second,
    )
    s.fill(circle(0, 20, 29), main)
    s.fill(star(0, 20, 5, 17, 7), second)
  },
  surfboard(s, { main, second }) {
    s.placed({ x: 0, y: 0, turn: 18 }, () => {
      s.fill('M0 -54Q26 -10 14 50H-14Q-26 -10 0 -54z', main)
      s.stroke('M0 -44V48', second, 5)
    })
  },
  skis(s, { main, second }) {
    for (const side of [-1, 1])
      s.placed({ x: 0, y: 0, turn: side * 22 }, () =>
        s.fill('M-5 50V-40Q-6 -54 8 -54L5 -44V50z', side > 0 ? second : main),
      )
  },
  gamepad(s, { main, second, back }) {
    s.fill('M-30 -24H30Q50 -22 50 26Q42 44 26 20H-26Q-42 44 -50 26Q-50 -22 -30 -24z', main)
    s.fill(rectangle(-34, -4, 22, 7) + rectangle(-26.5, -11.5, 7, 22), back)
    s.fill(circle(20, 4, 5) + circle(32, -6, 5), second)
  },
  bowling(s, { main, second }) {
    s.fill(
      'M-8 -50Q10 -50 8 -32Q4 -18 14 0Q22 30 10 50H-14Q-26 30 -18 0Q-8 -18 -12 -32Q-14 -48 -8 -50z',
      main,
    )
    s.fill(
      polygon([
        [-10, -26],
        [6, -26],
        [7, -20],
        [-11, -20],
      ]),
      second,
    )
    s.fill(circle(30, 32, 18), second)
  },
  carousel(s, { main, second }) {
    s.fill(`M-46 -14L0 -46L46 -14z${rectangle(-46, 38, 92, 10)}${rectangle(-3, -14, 6, 54)}`, main)
    s.stroke('M-28 -14V38M28 -14V38', second, 3)
    s.placed({ x: -28, y: 14, scale: 0.3 }, () =>
      s.fill('M-50 0Q-40 -40 -10 -30Q20 -20 50 -30L40 30H20V10H-20V30H-40z', main),
    )
    s.placed({ x: 28, y: 8, scale: 0.3 }, () =>
      s.fill('M-50 0Q-40 -40 -10 -30Q20 -20 50 -30L40 30H20V10H-20V30H-40z', main),
    )
  },
} satisfies Pictograms
