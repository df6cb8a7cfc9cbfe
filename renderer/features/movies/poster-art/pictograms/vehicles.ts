import { circle, ellipse, line, polygon, rectangle, rounded } from '../paths.ts'
import type { Pictograms } from './pictogram.ts'

/** What moves people. */
export const vehicles = {
  car(s, { main, second, back }) {
    s.fill('M-50 18V2Q-46 -6 -32 -8L-18 -28H16L32 -8Q50 -6 50 8V18z', main)
    s.fill(
      polygon([
        [-22, -8],
        [-13, -22],
        [-3, -22],
        [-3, -8],
      ]) +
        polygon([
          [3, -8],
          [3, -22],
          [13, -22],
          [23, -8],
        ]),
      back,
    )
    s.fill(circle(-27, 18, 12) + circle(27, 18, 12), second)
    s.fill(circle(-27, 18, 5) + circle(27, 18, 5), back)
  },
  carFront(s, { main, second, back }) {
    s.fill(
      'M-32 -12L-22 -40H22L32 -12L46 -2V36H-46V-2z' +
        rounded(-44, 30, 20, 18, 4) +
        rounded(24, 30, 20, 18, 4),
      main,
    )
    s.fill(
      polygon([
        [-24, -12],
        [-17, -32],
        [17, -32],
        [24, -12],
      ]) + rectangle(-20, 14, 40, 10),
      back,
    )
    s.fill(circle(-34, 10, 9) + circle(34, 10, 9), second)
  },
  motorcycle(s, { main, second }) {
    s.stroke(circle(-30, 22, 18) + circle(32, 22, 18), main, 6)
    s.stroke('M32 22L18 -22L4 -26', main, 5, 'round')
    s.fill('M-34 -6L-6 -4L20 -16L22 2L6 24H-14L-30 22z', second)
    s.fill(rounded(-36, -10, 32, 9, 4), main)
  },
  bicycle(s, { main, second }) {
    s.stroke(circle(-28, 18, 20) + circle(28, 18, 20), main, 4)
    s.stroke('M-28 18L-12 -16H18L0 18H-28M-12 -16L0 18M28 18L16 -26L26 -30', second, 4, 'round')
    s.stroke('M-20 -20H-4', main, 5, 'round')
  },
  train(s, { main, second, back }) {
    s.fill('M-34 36V-24Q-34 -50 0 -50T34 -24V36z', main)
    s.fill(rounded(-24, -32, 48, 28, 6), back)
    s.fill(circle(-20, 14, 7) + circle(20, 14, 7) + rectangle(-10, 8, 20, 6), second)
    s.stroke('M-22 38L-34 50M22 38L34 50M-28 44H28', second, 4)
  },
  locomotive(s, { main, second, back }) {
    s.fill(
      rectangle(-46, -30, 34, 56) +
        rounded(-20, -10, 62, 36, 6) +
        polygon([
          [20, -10],
          [16, -34],
          [36, -34],
          [32, -10],
        ]) +
        polygon([
          [38, 24],
          [50, 40],
          [38, 40],
        ]),
      main,
    )
    s.fill(rectangle(-38, -20, 18, 18), back)
    s.fill(circle(-30, 34, 14) + circle(0, 36, 12) + circle(26, 36, 12), second)
    s.fill(circle(20, -46, 6) + circle(8, -50, 5), second)
  },
  boat(s, { main, second }) {
    s.fill('M-2 -50V16H-40Q-34 -22 -2 -50z', main)
    s.fill('M6 -34V16H38Q30 -14 6 -34z', second)
    s.fill('M-48 22H48Q40 46 24 46H-26Q-42 46 -48 22z', main)
  },
  rowboat(s, { main, second }) {
    s.fill('M-50 8Q0 22 50 8Q40 36 20 36H-20Q-40 36 -50 8z', main)
    s.stroke('M-8 -8L34 50M10 -8L-30 50', second, 4)
    s.fill(`${circle(0, -26, 9)}M-12 14L-8 -12Q0 -20 8 -12L12 14z`, second)
  },
  ship(s, { main, second, back }) {
    s.fill(`M-50 10H50L36 44H-36z${rectangle(-30, -8, 60, 18)}`, main)
    s.fill(rectangle(-18, -36, 12, 28) + rectangle(4, -36, 12, 28), second)
    s.fill(circle(-20, 22, 4) + circle(0, 22, 4) + circle(20, 22, 4), back)
  },
  tallShip(s, { main, second }) {
    s.stroke('M-18 24V-46M12 24V-50M-44 10L-28 20', main, 3)
    s.fill(
      'M-34 -38H-4Q4 -26 -4 -14H-34Q-26 -26 -34 -38zM-36 -10H-2Q6 2 -2 14H-36Q-28 2 -36 -10zM-2 -42H26Q34 -30 26 -16H-2Q6 -30 -2 -42zM-2 -12H28Q36 2 28 14H-2Q6 2 -2 -12z',
      second,
    )
    s.fill('M-46 18H46Q40 48 22 48H-26Q-42 40 -46 18z', main)
  },
  submarine(s, { main, second, back }) {
    s.fill(
      rounded(-44, -12, 92, 42, 21) +
        rectangle(-8, -30, 28, 24) +
        polygon([
          [-44, 8],
          [-52, -10],
          [-52, 28],
        ]),
      main,
    )
    s.stroke('M8 -28V-46H20', second, 5)
    s.fill(circle(-14, 9, 7) + circle(8, 9, 7) + circle(30, 9, 7), back)
  },
  plane(s, { main }) {
    s.fill(
      'M0 -50Q8 -44 8 -24L50 8V18L8 6L6 34L20 44V50L0 46L-20 50V44L-6 34L-8 6L-50 18V8L-8 -24Q-8 -44 0 -50z',
      main,
    )
  },
  biplane(s, { main, second }) {
    s.fill('M-50 -4L-38 -22L-30 -6L36 -8Q46 -6 46 4Q44 14 30 14Q-20 14 -50 -4z', main)
    s.fill(rounded(-6, -26, 44, 7, 3) + rounded(-10, 20, 44, 7, 3) + circle(18, 34, 7), second)
    s.stroke('M4 -22V22M28 -22V22', second, 3)
    s.fill(rounded(45, -20, 5, 46, 2), second)
  },
  helicopter(s, { main, second, back }) {
    s.stroke('M-40 -38H46M4 -38V-22M-14 34H38M0 34V22M22 34V22', second, 4)
    s.fill('M-48 -10L-44 -24L-36 -8H-6Q4 -24 20 -22Q44 -16 46 8Q40 24 14 24Q-6 22 -12 4L-46 -2z', main)
    s.fill('M20 -14Q36 -8 38 4H20z', back)
  },
  rocket(s, { main, second, back }) {
    s.placed({ x: 0, y: 0, turn: 30 }, () => {
      s.fill('M0 -54Q22 -30 18 18H-18Q-22 -30 0 -54z', main)
      s.fill('M-18 -4L-34 26L-16 18zM18 -4L34 26L16 18zM-10 22H10L0 52z', second)
      s.fill(circle(0, -14, 8), back)
    })
  },
  ufo(s, { main, second }) {
    s.fill(
      polygon([
        [-18, 6],
        [18, 6],
        [40, 50],
        [-40, 50],
      ]),
      second,
    )
    s.fill('M-22 -14Q-20 -42 0 -42T22 -14z', second)
    s.fill(ellipse(0, -8, 50, 15), main)
  },
  satellite(s, { main, second }) {
    s.placed({ x: 0, y: 0, turn: -30 }, () => {
      s.fill(rectangle(-12, -16, 24, 32), main)
      s.fill(rectangle(-50, -10, 32, 20) + rectangle(18, -10, 32, 20), second)
      s.stroke('M-18 0H-12M12 0H18M0 16V30', main, 4)
      s.fill('M-12 30Q0 44 12 30z', main)
    })
  },
  astronaut(s, { main, second, back }) {
    s.fill(`M-40 50V28Q-40 8 0 8T40 28V50z${circle(0, -16, 33)}`, main)
    s.fill(rounded(-23, -32, 46, 32, 15), back)
    s.fill('M-14 -20Q-8 -28 4 -27', second)
    s.fill(rectangle(-16, 26, 32, 14), second)
  },
  balloon(s, { main, second }) {
    s.fill('M-40 -12Q-40 -50 0 -50T40 -12Q36 12 10 26H-10Q-36 12 -40 -12z', main)
    s.fill('M-14 -12Q-14 -50 0 -50T14 -12Q12 12 4 26H-4Q-12 12 -14 -12z', second)
    s.stroke('M-10 26L-7 38M10 26L7 38', main, 2)
    s.fill(rectangle(-9, 37, 18, 13), main)
  },
  wheel(s, { main, second }) {
    s.stroke(circle(0, 0, 42), main, 9)
    for (let i = 0; i < 4; i++)
      s.placed({ x: 0, y: 0, turn: i * 45 }, () => s.stroke(line(0, -42, 0, 42), main, 4))
    s.fill(circle(0, 0, 12), second)
  },
  ferrisWheel(s, { main, second }) {
    s.stroke('M0 -6L-26 50M0 -6L26 50', main, 4)
    s.stroke(circle(0, -6, 36), main, 4)
    for (let i = 0; i < 8; i++)
      s.placed({ x: 0, y: -6, turn: i * 45 }, () => {
        s.stroke(line(0, 0, 0, -36), main, 2)
        s.fill(circle(0, -38, 6.5), second)
      })
  },
  tank(s, { main, second, back }) {
    s.fill(rounded(-46, 10, 84, 26, 13), second)
    for (const x of [-30, -12, 6, 24]) s.fill(circle(x, 23, 6), back)
    s.fill(
      polygon([
        [-42, 8],
        [-34, -6],
        [28, -6],
        [38, 8],
      ]) +
        rounded(-20, -24, 38, 20, 6) +
        rectangle(14, -19, 36, 6),
      main,
    )
  },
  bus(s, { main, second, back }) {
    s.fill(rounded(-50, -28, 100, 56, 8), main)
    s.fill(
      rectangle(-42, -18, 18, 18) +
        rectangle(-20, -18, 18, 18) +
        rectangle(2, -18, 18, 18) +
        rectangle(26, -18, 16, 34),
      back,
    )
    s.fill(circle(-26, 28, 11) + circle(22, 28, 11), second)
  },
  anchor(s, { main }) {
    s.stroke(`M0 -30V44M-18 -18H18M-40 10Q-36 44 0 46Q36 44 40 10${circle(0, -39, 9)}`, main, 8)
    s.fill(
      polygon([
        [-50, 16],
        [-30, 14],
        [-42, -2],
      ]) +
        polygon([
          [50, 16],
          [30, 14],
          [42, -2],
        ]),
      main,
    )
  },
  helm(s, { main, back }) {
    for (let i = 0; i < 4; i++)
      s.placed({ x: 0, y: 0, turn: i * 45 }, () => s.stroke(line(0, -50, 0, 50), main, 6, 'round'))
    s.stroke(circle(0, 0, 30), main, 8)
    s.fill(circle(0, 0, 10), main)
    s.fill(circle(0, 0, 4), back)
  },
  suitcase(s, { main, second }) {
    s.stroke('M-16 -24V-38H16V-24', second, 6)
    s.fill(rounded(-46, -24, 92, 68, 8), main)
    s.fill(rectangle(-32, -24, 8, 68) + rectangle(24, -24, 8, 68), second)
  },
} satisfies Pictograms
