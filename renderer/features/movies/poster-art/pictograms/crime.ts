import { arc, circle, ellipse, line, polygon, rectangle, rounded, star } from '../paths.ts'
import type { Pictograms } from './pictogram.ts'

/** Weapons, clues, money and the law. */
export const crime = {
  gun(s, { main, second }) {
    s.fill('M-48 -30H44V-10H6L4 2H-10L-20 42H-46L-36 -4Q-48 -10 -48 -30z', main)
    s.stroke('M4 -10Q8 12 -12 10', main, 5)
    s.fill(rectangle(-40, -24, 60, 3), second)
  },
  revolver(s, { main, second }) {
    s.fill('M-30 -26H48V-12H10V0H-10L-22 42H-46Q-40 8 -30 -6z', main)
    s.fill(rounded(-14, -24, 26, 20, 5), second)
    s.stroke('M8 0Q8 16 -10 14', main, 4)
    s.fill(
      polygon([
        [-30, -26],
        [-40, -34],
        [-28, -12],
      ]),
      main,
    )
  },
  bullet(s, { main, second }) {
    s.fill(rectangle(-14, -6, 28, 50) + rectangle(-18, 42, 36, 8), second)
    s.fill('M-14 -8Q-14 -40 0 -50Q14 -40 14 -8z', main)
  },
  knife(s, { main, second }) {
    s.placed({ x: 0, y: 0, turn: 40 }, () => {
      s.fill('M-9 8V-56Q12 -40 11 8z', main)
      s.fill(rectangle(-12, 8, 26, 6) + rounded(-8, 14, 17, 42, 6), second)
    })
  },
  sword(s, { main, second }) {
    s.fill(
      polygon([
        [0, -54],
        [6, -46],
        [6, 20],
        [-6, 20],
        [-6, -46],
      ]),
      main,
    )
    s.fill(rounded(-22, 20, 44, 7, 3) + rectangle(-4, 27, 8, 18) + circle(0, 48, 6), second)
  },
  swords(s, { main, second }) {
    for (const side of [-1, 1])
      s.placed({ x: 0, y: 0, turn: side * 42 }, () => {
        s.fill(
          polygon([
            [0, -58],
            [5, -48],
            [5, 26],
            [-5, 26],
            [-5, -48],
          ]),
          main,
        )
        s.fill(rounded(-16, 26, 32, 6, 3) + rectangle(-3, 32, 6, 20), second)
      })
  },
  katana(s, { main, second }) {
    s.placed({ x: 0, y: 0, turn: 35 }, () => {
      s.fill('M-4 18Q-8 -30 8 -60Q8 -20 5 18z', main)
      s.fill(rounded(-14, 18, 29, 5, 2) + rounded(-5, 24, 11, 34, 3), second)
    })
  },
  axe(s, { main, second }) {
    s.placed({ x: 0, y: 0, turn: 20 }, () => {
      s.fill(rounded(-4, -48, 8, 100, 3), second)
      s.fill('M4 -40Q30 -44 42 -50Q50 -20 42 6Q30 -4 4 -8z', main)
    })
  },
  bomb(s, { main, second }) {
    s.stroke('M16 -24Q26 -44 42 -36', second, 4)
    s.fill(star(44, -38, 6, 11, 4), second)
    s.fill(
      circle(-6, 10, 38) +
        polygon([
          [8, -32],
          [24, -18],
          [14, -8],
          [-2, -22],
        ]),
      main,
    )
  },
  dynamite(s, { main, second }) {
    s.fill(rounded(-30, -20, 18, 68, 4) + rounded(-9, -20, 18, 68, 4) + rounded(12, -20, 18, 68, 4), main)
    s.fill(rectangle(-33, 4, 66, 12), second)
    s.stroke('M0 -20Q0 -44 24 -42', second, 4)
  },
  handcuffs(s, { main }) {
    s.stroke(circle(-26, 12, 20) + circle(26, 12, 20), main, 8)
    s.stroke('M-26 -12V-24H-10M26 -12V-24H10M-10 -24Q0 -34 10 -24', main, 6)
  },
  badge(s, { main, second }) {
    s.fill(
      star(0, 0, 6, 48, 28) +
        [0, 60, 120, 180, 240, 300]
          .map((a) => circle(48 * Math.sin((a * Math.PI) / 180), -48 * Math.cos((a * Math.PI) / 180), 5))
          .join(''),
      main,
    )
    s.stroke(circle(0, 0, 20), second, 3)
    s.fill(star(0, 0, 5, 13, 5), second)
  },
  scales(s, { main, second }) {
    s.fill(rectangle(-3, -44, 6, 88) + rectangle(-22, 42, 44, 8) + circle(0, -44, 6), main)
    s.stroke('M-36 -34L36 -26M-36 -34L-50 8M-36 -34L-22 8M36 -26L22 16M36 -26L50 16', main, 3.5)
    s.fill('M-50 8H-22Q-26 24 -36 24T-50 8zM22 16H50Q46 32 36 32T22 16z', second)
  },
  gavel(s, { main, second }) {
    s.placed({ x: 4, y: -6, turn: -35 }, () => {
      s.fill(rounded(-34, -34, 52, 28, 4) + rectangle(-38, -38, 8, 36) + rectangle(14, -38, 8, 36), main)
      s.fill(rectangle(-12, -6, 9, 60), second)
    })
    s.fill(rounded(-44, 40, 60, 10, 3), main)
  },
  safe(s, { main, second, back }) {
    s.fill(rounded(-46, -46, 92, 88, 6) + rectangle(-38, 42, 14, 8) + rectangle(24, 42, 14, 8), main)
    s.stroke(rectangle(-36, -36, 72, 68), back, 3)
    s.fill(circle(0, -2, 20), second)
    for (let i = 0; i < 3; i++)
      s.placed({ x: 0, y: -2, turn: i * 60 }, () => s.stroke(line(0, -26, 0, 26), back, 3.5))
    s.fill(circle(0, -2, 7), back)
  },
  moneyBag(s, { main, second }) {
    s.fill(
      'M-16 -30L-22 -48L-6 -42L2 -50L10 -42L24 -48L16 -30Q48 0 40 32Q36 50 0 50T-40 32Q-48 0 -16 -30z',
      main,
    )
    s.stroke('M12 -2Q-10 -12 -12 4Q-10 14 0 14Q14 16 12 28Q6 38 -14 28M0 -10V40', second, 5)
  },
  coin(s, { main, second }) {
    s.fill(circle(0, 0, 46), main)
    s.stroke(circle(0, 0, 36), second, 3)
    s.stroke('M16 -16Q-14 -28 -16 -8Q-14 2 0 2Q18 4 16 16Q10 28 -16 16M0 -28V30', second, 6)
  },
  banknote(s, { main, second, back }) {
    s.placed({ x: 0, y: 0, turn: -12 }, () => {
      s.fill(rectangle(-50, -26, 100, 52), main)
      s.stroke(rectangle(-43, -19, 86, 38), back, 2.5)
      s.fill(circle(0, 0, 14), second)
      s.fill(circle(-31, 0, 4) + circle(31, 0, 4), back)
    })
  },
  diamond(s, { main, second }) {
    s.fill(
      polygon([
        [-50, -12],
        [-28, -38],
        [28, -38],
        [50, -12],
        [0, 48],
      ]),
      main,
    )
    s.fill(
      polygon([
        [-50, -12],
        [-20, -12],
        [0, 48],
      ]) +
        polygon([
          [-20, -12],
          [0, -38],
          [20, -12],
        ]) +
        polygon([
          [50, -12],
          [20, -12],
          [28, -38],
        ]),
      second,
    )
  },
  magnifier(s, { main, second }) {
    s.stroke(circle(-10, -12, 30), main, 9)
    s.stroke(line(12, 12, 42, 44), main, 14, 'round')
    s.stroke(arc(-10, -12, 19, 180, 260), second, 5, 'round')
  },
  pipe(s, { main, second }) {
    s.fill('M-46 -18H-4V10Q-4 36 -26 36T-46 10z', main)
    s.stroke('M-6 20Q24 20 48 -14', main, 9, 'round')
    s.stroke('M-26 -26Q-38 -36 -26 -42T-22 -54', second, 4, 'round')
  },
  fedora(s, { main, second }) {
    s.fill('M-50 22Q-30 10 -28 -2Q-26 -34 -12 -34Q0 -26 12 -34Q26 -34 28 -2Q30 10 50 22Q0 42 -50 22z', main)
    s.fill('M-29 0Q0 12 29 0L31 12Q0 24 -31 12z', second)
  },
  target(s, { main, second, back }) {
    s.fill(circle(0, 0, 48), main)
    s.fill(circle(0, 0, 36), back)
    s.fill(circle(0, 0, 24), main)
    s.fill(circle(0, 0, 11), second)
  },
  crosshair(s, { main, second }) {
    s.stroke(circle(0, 0, 34), main, 6)
    s.stroke('M0 -52V-16M0 52V16M-52 0H-16M52 0H16', main, 5)
    s.fill(circle(0, 0, 6), second)
  },
  noose(s, { main }) {
    s.stroke('M0 -54V-12', main, 6)
    s.stroke(ellipse(0, 22, 22, 28), main, 6)
    s.fill(rounded(-7, -24, 14, 26, 3), main)
  },
  barbedWire(s, { main }) {
    for (const y of [-20, 14]) {
      s.stroke(line(-50, y, 50, y), main, 3)
      for (const x of [-36, -12, 12, 36])
        s.stroke(`M${x - 6} ${y - 8}L${x + 6} ${y + 8}M${x + 6} ${y - 8}L${x - 6} ${y + 8}`, main, 3)
    }
  },
  barrel(s, { main, second }) {
    s.fill('M-28 -50H28Q42 0 28 50H-28Q-42 0 -28 -50z', main)
    s.stroke('M-34 -26H34M-34 26H34', second, 6)
  },
} satisfies Pictograms
