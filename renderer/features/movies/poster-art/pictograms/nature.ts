import { around, circle, crescent, ellipse, line, polygon, rectangle, star, wave, wedge } from '../paths.ts'
import type { Pictograms } from './pictogram.ts'

/** Sky, weather, land and what grows. */
export const nature = {
  moon(s, { main }) {
    s.fill(crescent(0, 0, 48, 30, -20), main)
  },
  fullMoon(s, { main, second }) {
    s.fill(circle(0, 0, 48), main)
    s.fill(
      circle(-16, -14, 11) + circle(18, 10, 8) + circle(-8, 24, 6) + circle(16, -26, 5) + circle(-30, 12, 4),
      second,
    )
  },
  sun(s, { main, second }) {
    s.fill(star(0, 0, 12, 50, 34), second)
    s.fill(circle(0, 0, 28), main)
  },
  star(s, { main }) {
    s.fill(star(0, 4, 5, 50, 20), main)
  },
  stars(s, { main, second }, random) {
    s.fill(star(-8, 8, 4, 40, 8), main)
    s.fill(
      star(30, -28, 4, 18, 4, 0) + star(-34, -32, 4, 12, 3) + star(34, 34, 4, 10 + random.next() * 5, 3),
      second,
    )
  },
  planet(s, { main, second, back }) {
    s.fill(circle(0, 0, 32), main)
    s.within(circle(0, 0, 32), () => s.fill(rectangle(-40, -14, 80, 7) + rectangle(-40, 6, 80, 11), second))
    s.placed({ x: 0, y: 0, turn: -22 }, () => {
      s.stroke('M-29 -6Q-52 0 -50 4Q-30 18 0 17T50 4Q52 0 29 -6', back, 10)
      s.stroke('M-29 -6Q-52 0 -50 4Q-30 18 0 17T50 4Q52 0 29 -6', second, 5)
    })
  },
  comet(s, { main, second }) {
    s.fill('M-50 50L12 -36L38 -12z', second)
    s.fill(circle(24, -24, 20), main)
  },
  cloud(s, { main }) {
    s.fill(`${circle(-22, 6, 20)}${circle(4, -10, 26)}${circle(28, 8, 18)}${rectangle(-22, 6, 50, 20)}`, main)
  },
  rainCloud(s, { main, second }) {
    s.fill(
      circle(-22, -14, 18) + circle(4, -26, 24) + circle(28, -12, 16) + rectangle(-22, -14, 50, 18),
      main,
    )
    for (const x of [-26, -8, 10, 28]) s.stroke(line(x, 14, x - 12, 46), second, 5, 'round')
  },
  umbrella(s, { main, second }) {
    s.fill('M-48 6Q-44 -44 0 -46Q44 -44 48 6Q36 -6 24 6Q12 -6 0 6Q-12 -6 -24 6Q-36 -6 -48 6z', main)
    s.stroke('M0 -50V40Q0 50 9 50T18 40', second, 5, 'round')
  },
  lightning(s, { main }) {
    s.fill(
      polygon([
        [12, -50],
        [-26, 8],
        [-2, 8],
        [-14, 50],
        [28, -14],
        [4, -14],
      ]),
      main,
    )
  },
  snowflake(s, { main }) {
    for (let i = 0; i < 6; i++)
      s.placed({ x: 0, y: 0, turn: i * 60 }, () =>
        s.stroke('M0 0V-48M0 -30L-12 -42M0 -30L12 -42M0 -16L-8 -24M0 -16L8 -24', main, 5, 'round'),
      )
  },
  flame(s, { main, second }) {
    s.fill('M-4 -50Q36 -18 34 16Q32 50 0 50T-34 16Q-34 -4 -18 -20Q-14 -4 -6 -6Q4 -24 -4 -50z', main)
    s.fill('M4 -4Q20 16 16 30Q12 46 0 46T-16 28Q-14 16 -6 12Q2 14 4 -4z', second)
  },
  drop(s, { main, second }) {
    s.fill('M0 -50Q36 4 34 20Q30 50 0 50T-34 20Q-36 4 0 -50z', main)
    s.stroke('M-18 20Q-16 36 0 38', second, 5, 'round')
  },
  wave(s, { main, second }) {
    s.fill('M-50 50V10Q-30 -50 20 -42Q44 -36 40 -12Q24 -30 10 -16Q-4 6 50 30V50z', main)
    s.stroke(wave(-50, 40, 100, 28, 5), second, 4)
  },
  mountain(s, { main, second }) {
    s.fill(
      polygon([
        [-50, 44],
        [-8, -44],
        [12, -8],
        [22, -24],
        [50, 44],
      ]),
      main,
    )
    s.fill(
      polygon([
        [-8, -44],
        [3, -24],
        [-4, -16],
        [-10, -22],
        [-20, -16],
        [-19, -22],
      ]),
      second,
    )
  },
  volcano(s, { main, second }) {
    s.fill(circle(-10, -34, 10) + circle(8, -40, 12) + circle(20, -28, 8), second)
    s.fill(
      polygon([
        [-50, 50],
        [-16, -20],
        [16, -20],
        [50, 50],
      ]),
      main,
    )
    s.fill('M-16 -20H16L12 -4L4 -10L-2 10L-8 -8z', second)
  },
  island(s, { main, second }) {
    s.fill('M-50 34Q0 6 50 34z', main)
    s.stroke('M-4 26Q2 -4 10 -22', main, 6)
    for (const turn of [-150, -100, -40, 10]) {
      const [x, y] = around(10, -22, 32, turn)
      s.fill(
        `M10 -22Q${(10 + x) / 2} ${(y - 22) / 2 - 16} ${x} ${y + 8}Q${(10 + x) / 2} ${(y - 22) / 2} 10 -22z`,
        second,
      )
    }
    s.stroke(wave(-50, 42, 100, 25, 4), second, 4)
  },
  tree(s, { main, second }) {
    s.fill(
      polygon([
        [-6, 50],
        [-4, 0],
        [4, 0],
        [6, 50],
      ]),
      second,
    )
    s.fill(circle(0, -24, 26) + circle(-20, -8, 20) + circle(20, -8, 20), main)
  },
  bareTree(s, { main }) {
    s.stroke('M0 50V-10', main, 8)
    s.stroke(
      'M0 20L-22 -8L-38 -14M-22 -8L-20 -34M0 4L20 -18L40 -22M20 -18L18 -44M0 -8L-6 -46M0 -10L8 -30',
      main,
      4,
      'round',
    )
  },
  pine(s, { main, second }) {
    s.fill(rectangle(-5, 36, 10, 14), second)
    s.fill(
      polygon([
        [0, -50],
        [18, -18],
        [-18, -18],
      ]) +
        polygon([
          [0, -34],
          [26, 10],
          [-26, 10],
        ]) +
        polygon([
          [0, -14],
          [34, 38],
          [-34, 38],
        ]),
      main,
    )
  },
  christmasTree(s, { main, second, back }) {
    s.fill(
      polygon([
        [0, -40],
        [18, -12],
        [-18, -12],
      ]) +
        polygon([
          [0, -28],
          [27, 14],
          [-27, 14],
        ]) +
        polygon([
          [0, -10],
          [36, 40],
          [-36, 40],
        ]) +
        rectangle(-6, 40, 12, 10),
      main,
    )
    s.fill(
      star(0, -42, 5, 11, 4.5) +
        circle(-8, -4, 4) +
        circle(10, 10, 4) +
        circle(-14, 26, 4) +
        circle(16, 30, 4),
      second,
    )
    s.stroke('M-16 8Q0 18 22 4M-26 32Q0 38 28 20', back, 2.5)
  },
  palm(s, { main, second }) {
    s.stroke('M-8 50Q-4 8 6 -18', second, 8)
    for (const turn of [-170, -130, -80, -35, 5, 40]) {
      const [x, y] = around(6, -18, 42, turn)
      s.fill(
        `M6 -18Q${(6 + x) / 2} ${(y - 18) / 2 - 20} ${x} ${y + 10}Q${(6 + x) / 2} ${(y - 18) / 2 - 4} 6 -18z`,
        main,
      )
    }
  },
  cactus(s, { main }) {
    s.stroke('M0 50V-36', main, 19, 'round')
    s.stroke('M0 18H-24Q-30 18 -30 8V-10M0 4H24Q30 4 30 -6V-22', main, 12, 'round')
  },
  flower(s, { main, second }) {
    s.stroke('M0 0Q4 30 0 50M1 34Q20 20 26 24', second, 5)
    for (let i = 0; i < 6; i++)
      s.placed({ x: 0, y: -18, turn: i * 60 }, () => s.fill(ellipse(0, -17, 9, 15), main))
    s.fill(circle(0, -18, 9), second)
  },
  rose(s, { main, second, back }) {
    s.stroke('M0 6Q2 30 0 50', second, 5)
    s.fill('M0 34Q20 14 32 22Q22 38 0 34zM0 40Q-18 22 -30 30Q-20 44 0 40z', second)
    s.fill(
      `M-26 -22Q-28 12 0 14Q28 12 26 -22Q14 -12 12 -34Q0 -20 -12 -36Q-12 -12 -26 -22z${circle(0, -24, 20)}`,
      main,
    )
    s.stroke('M-10 -28Q0 -40 9 -26Q8 -14 -2 -16Q-8 -22 0 -26', back, 3, 'round')
  },
  tulip(s, { main, second }) {
    s.stroke('M0 0V50', second, 5)
    s.fill('M0 46Q-30 30 -28 4Q-4 14 0 46zM0 46Q30 30 28 12Q6 20 0 46z', second)
    s.fill('M-22 -44Q-8 -36 0 -50Q8 -36 22 -44Q28 0 0 4T-22 -44z', main)
  },
  leaf(s, { main, back }) {
    s.fill('M-30 44Q-44 -30 40 -46Q48 30 -16 34z', main)
    s.stroke('M-36 50L22 -26M-12 16L-16 -10M2 -2L24 -2', back, 3.5, 'round')
  },
  mushroom(s, { main, second, back }) {
    s.fill('M-14 0H14Q10 30 18 50H-18Q-10 30 -14 0z', second)
    s.fill('M-48 4Q-44 -46 0 -48Q44 -46 48 4Q0 16 -48 4z', main)
    s.fill(circle(-18, -18, 7) + circle(10, -28, 6) + circle(22, -8, 8) + circle(-2, -6, 4), back)
  },
  apple(s, { main, second }) {
    s.fill('M0 -20Q44 -44 44 4Q40 50 14 48Q0 42 -14 48Q-40 50 -44 4Q-44 -44 0 -20z', main)
    s.stroke('M0 -20Q0 -36 8 -46', second, 5, 'round')
    s.fill('M6 -30Q18 -52 36 -42Q26 -24 6 -30z', second)
  },
  pumpkin(s, { main, second, back }) {
    s.fill(rectangle(-5, -46, 10, 18), second)
    s.fill(ellipse(-24, 8, 24, 36) + ellipse(24, 8, 24, 36) + ellipse(0, 8, 22, 38), main)
    s.fill(
      polygon([
        [-26, 4],
        [-16, -14],
        [-7, 4],
      ]) +
        polygon([
          [26, 4],
          [16, -14],
          [7, 4],
        ]) +
        'M-30 16L-16 20L-8 16L0 22L8 16L16 20L30 16Q20 38 0 38T-30 16z',
      back,
    )
  },
  lemon(s, { main, second }) {
    s.placed({ x: 0, y: 4, turn: -30 }, () =>
      s.fill('M-50 0Q-40 -6 -34 -16Q0 -46 34 -16Q40 -6 50 0Q40 6 34 16Q0 46 -34 16Q-40 6 -50 0z', main),
    )
    s.fill('M20 -24Q30 -50 50 -46Q48 -24 20 -24z', second)
  },
  orange(s, { main, second }) {
    s.fill(circle(0, 0, 48), main)
    s.fill(circle(0, 0, 40), second)
    for (let i = 0; i < 8; i++)
      s.fill(wedge(...around(0, 0, 5, i * 45 + 22), 31, i * 45 + 6, i * 45 + 39), main)
  },
  wheat(s, { main }) {
    s.stroke('M0 50V-30', main, 4)
    for (let i = 0; i < 5; i++)
      s.fill(
        `M0 ${10 - i * 13}Q-18 ${2 - i * 13} -14 ${-16 - i * 13}Q0 ${-8 - i * 13} 0 ${10 - i * 13}Q18 ${2 - i * 13} 14 ${-16 - i * 13}Q0 ${-8 - i * 13} 0 ${10 - i * 13}z`,
        main,
      )
  },
  globe(s, { main, second }) {
    s.fill(circle(0, 0, 48), main)
    s.within(circle(0, 0, 48), () =>
      s.fill(
        'M-50 -20Q-20 -50 0 -34Q-6 -18 -18 -14Q-8 0 -14 18Q-30 20 -36 0zM6 -20Q30 -36 50 -20V20Q34 40 24 20Q10 16 6 -20zM-10 34Q6 28 14 50H-20z',
        second,
      ),
    )
  },
  eclipse(s, { main, second }) {
    s.fill(star(0, 0, 24, 50, 38), second)
    s.fill(circle(0, 0, 34), main)
  },
} satisfies Pictograms
