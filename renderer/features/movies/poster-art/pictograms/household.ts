import { arc, circle, ellipse, line, polygon, rectangle, rounded } from '../paths.ts'
import type { Pictograms } from './pictogram.ts'

/** Furniture, food, clothes and toys. */
export const household = {
  clock(s, { main, second, back }, random) {
    s.fill(circle(0, 0, 48), main)
    s.fill(circle(0, 0, 40), back)
    for (let i = 0; i < 12; i++)
      s.placed({ x: 0, y: 0, turn: i * 30 }, () => s.stroke(line(0, -36, 0, i % 3 ? -32 : -26), main, 3.5))
    s.placed({ x: 0, y: 0, turn: random.whole(0, 11) * 30 + 8 }, () =>
      s.stroke(line(0, 4, 0, -20), main, 6, 'round'),
    )
    s.placed({ x: 0, y: 0, turn: random.whole(0, 11) * 30 }, () =>
      s.stroke(line(0, 6, 0, -30), second, 4, 'round'),
    )
  },
  candle(s, { main, second }) {
    s.fill(rectangle(-13, -10, 26, 56) + ellipse(0, 46, 28, 5), main)
    s.fill('M0 -50Q16 -28 8 -18Q0 -10 -8 -18Q-14 -28 0 -50z', second)
  },
  lamp(s, { main, second }) {
    s.fill(
      polygon([
        [-18, -48],
        [18, -48],
        [38, -2],
        [-38, -2],
      ]),
      second,
    )
    s.fill(rectangle(-3, -2, 6, 44) + ellipse(0, 44, 24, 6), main)
  },
  cup(s, { main, second }) {
    s.stroke('M28 -2Q48 -4 46 12Q44 26 24 24', main, 7)
    s.fill('M-36 -10H32Q32 40 -2 42T-36 -10z', main)
    s.stroke('M-16 -22Q-24 -32 -14 -38T-14 -52M6 -22Q-2 -32 8 -38T8 -52', second, 4, 'round')
  },
  bottle(s, { main, second }) {
    s.fill('M-9 -50H9V-24Q24 -14 24 4V50H-24V4Q-24 -14 -9 -24z', main)
    s.fill(rectangle(-24, 8, 48, 26), second)
  },
  wineGlass(s, { main, second }) {
    s.fill('M-26 -48H26Q30 -2 4 6V42H20V50H-20V42H-4V6Q-30 -2 -26 -48z', main)
    s.fill('M-22 -24Q0 -16 22 -26Q20 -2 0 0Q-20 -2 -22 -24z', second)
  },
  martini(s, { main, second }) {
    s.fill(
      polygon([
        [-44, -42],
        [44, -42],
        [4, 4],
        [4, 42],
        [22, 50],
        [-22, 50],
        [-4, 42],
        [-4, 4],
      ]),
      main,
    )
    s.stroke(line(-6, -20, 30, -54), second, 3)
    s.fill(circle(2, -26, 9), second)
  },
  pot(s, { main, second }) {
    s.fill(
      rounded(-36, -12, 72, 54, 10) +
        rounded(-50, -4, 100, 9, 4) +
        rounded(-38, -24, 76, 9, 4) +
        circle(0, -28, 6),
      main,
    )
    s.stroke('M-14 -36Q-20 -44 -12 -52M14 -36Q8 -44 16 -52', second, 4, 'round')
  },
  cutlery(s, { main }) {
    s.stroke('M-24 -4V50M-36 -50V-24Q-36 -4 -24 -4T-12 -24V-50M-24 -50V-8', main, 6)
    s.fill('M14 -50Q40 -40 34 6H24V50H14z', main)
  },
  cake(s, { main, second, back }) {
    s.fill(rounded(-42, 6, 84, 44, 5), main)
    s.fill(
      'M-42 14V6Q-42 0 -36 0H36Q42 0 42 6V14Q32 30 21 16Q10 30 0 16Q-10 30 -21 16Q-32 30 -42 14z',
      second,
    )
    s.fill([-24, 0, 24].map((x) => rectangle(x - 3, -24, 6, 24)).join(''), main)
    s.fill([-24, 0, 24].map((x) => `M${x} -44Q${x + 8} -32 ${x} -27Q${x - 8} -32 ${x} -44z`).join(''), second)
    s.fill(rectangle(-42, 38, 84, 3), back)
  },
  iceCream(s, { main, second }) {
    s.fill(
      polygon([
        [-24, -2],
        [24, -2],
        [0, 52],
      ]),
      second,
    )
    s.fill(circle(-12, -16, 18) + circle(12, -16, 18) + circle(0, -34, 17), main)
  },
  pizza(s, { main, second }) {
    s.fill('M-44 -32Q0 -60 44 -32L0 52z', main)
    s.fill(circle(-12, -18, 8) + circle(14, -14, 8) + circle(0, 12, 7), second)
  },
  chair(s, { main }) {
    s.fill(
      rectangle(-28, -50, 8, 100) +
        rectangle(-28, 2, 56, 9) +
        rectangle(20, 4, 8, 46) +
        rounded(-28, -46, 46, 8, 3) +
        rounded(-28, -28, 46, 8, 3),
      main,
    )
  },
  armchair(s, { main, second }) {
    s.fill(
      'M-30 0V-26Q-30 -42 0 -42T30 -26V0z' +
        rounded(-48, -8, 20, 46, 8) +
        rounded(28, -8, 20, 46, 8) +
        rectangle(-42, 38, 7, 10) +
        rectangle(35, 38, 7, 10),
      main,
    )
    s.fill(rounded(-28, 8, 56, 26, 6), second)
  },
  bed(s, { main, second }) {
    s.fill(rectangle(-50, -34, 8, 74) + rectangle(42, -8, 8, 48) + rectangle(-46, 14, 92, 14), main)
    s.fill(`${rounded(-40, -6, 26, 16, 6)}M-12 12Q-10 -8 40 0V12z`, second)
  },
  mirror(s, { main, second, back }) {
    s.fill(ellipse(0, -8, 34, 42) + rectangle(-6, 30, 12, 20), main)
    s.fill(ellipse(0, -8, 26, 34), back)
    s.stroke('M-14 0L10 -30M-6 12L18 -16', second, 4, 'round')
  },
  glasses(s, { main, second }) {
    s.fill(circle(-25, 6, 22) + circle(25, 6, 22), main)
    s.stroke('M-6 2Q0 -6 6 2M-46 0L-50 -14M46 0L50 -14', main, 5)
    s.stroke(arc(-25, 6, 13, 190, 260) + arc(25, 6, 13, 190, 260), second, 4)
  },
  tie(s, { main, second }) {
    s.fill(
      polygon([
        [-12, -50],
        [12, -50],
        [7, -32],
        [-7, -32],
      ]),
      second,
    )
    s.fill(
      polygon([
        [-7, -30],
        [7, -30],
        [18, 30],
        [0, 52],
        [-18, 30],
      ]),
      main,
    )
  },
  dress(s, { main, second }) {
    s.fill('M-14 -50L-10 -34H10L14 -50H20L16 -8Q34 30 42 50H-42Q-34 30 -16 -8L-20 -50z', main)
    s.fill(
      polygon([
        [-16, -10],
        [16, -10],
        [18, -2],
        [-18, -2],
      ]),
      second,
    )
  },
  shoe(s, { main, second }) {
    s.fill('M-44 -30Q-34 -20 -20 -8Q10 14 40 18Q50 22 50 32H14Q-10 26 -28 4L-32 40H-40Q-46 4 -44 -30z', main)
    s.fill(circle(26, 20, 5), second)
  },
  boot(s, { main, second }) {
    s.fill('M-26 -50H14V0Q20 14 44 20Q50 26 48 40H18L10 34L4 40V48H-26V0z', main)
    s.fill(rectangle(-26, -42, 40, 7), second)
  },
  lipstick(s, { main, second }) {
    s.fill('M-13 -8V-34L13 -50V-8z', second)
    s.fill(rectangle(-16, -8, 32, 16) + rectangle(-20, 8, 40, 42), main)
  },
  ring(s, { main, second }) {
    s.stroke(circle(0, 16, 30), main, 8)
    s.fill(
      polygon([
        [-18, -36],
        [-10, -48],
        [10, -48],
        [18, -36],
        [0, -14],
      ]),
      second,
    )
  },
  crown(s, { main, second }) {
    s.fill('M-46 36L-50 -28L-24 2L0 -42L24 2L50 -28L46 36z', main)
    s.fill(circle(0, 16, 7) + circle(-24, 20, 5) + circle(24, 20, 5), second)
  },
  bell(s, { main, second }) {
    s.fill(circle(0, 38, 10), second)
    s.fill('M-5 -50H5V-42Q30 -36 30 -2Q30 20 44 34H-44Q-30 20 -30 -2Q-30 -36 -5 -42z', main)
  },
  gift(s, { main, second }) {
    s.fill(rectangle(-40, -8, 80, 56) + rectangle(-46, -22, 92, 16), main)
    s.fill(rectangle(-8, -22, 16, 70), second)
    s.stroke('M0 -22Q-34 -30 -22 -46Q-6 -50 0 -22Q6 -50 22 -46Q34 -30 0 -22', second, 6)
  },
  kite(s, { main, second }) {
    s.fill(
      polygon([
        [6, -52],
        [36, -16],
        [0, 26],
        [-24, -22],
      ]),
      main,
    )
    s.fill(
      polygon([
        [6, -52],
        [36, -16],
        [4, -18],
      ]) +
        polygon([
          [-24, -22],
          [4, -18],
          [0, 26],
        ]),
      second,
    )
    s.stroke('M0 26Q-16 34 -4 42T-14 54', main, 3)
  },
  toyBalloon(s, { main, second }) {
    s.fill(
      ellipse(0, -20, 26, 30) +
        polygon([
          [0, 8],
          [6, 17],
          [-6, 17],
        ]),
      main,
    )
    s.stroke('M0 16Q10 28 0 38T4 54', second, 3)
  },
  teddy(s, { main, second }) {
    s.fill(
      circle(-18, -40, 10) +
        circle(18, -40, 10) +
        circle(0, -24, 24) +
        ellipse(0, 22, 26, 26) +
        circle(-28, 12, 10) +
        circle(28, 12, 10) +
        circle(-18, 42, 11) +
        circle(18, 42, 11),
      main,
    )
    s.fill(ellipse(0, -18, 10, 8) + circle(0, 24, 13), second)
  },
  fan(s, { main, second }) {
    for (let i = 0; i < 7; i++)
      s.fill(
        polygon([
          [0, 40],
          [-50 * Math.cos((i * 26 + 0) * 0.01745) * 1, 40 - 84 * Math.sin(i * 26 * 0.01745)],
          [-50 * Math.cos((i * 26 + 22) * 0.01745), 40 - 84 * Math.sin((i * 26 + 22) * 0.01745)],
        ]),
        i % 2 ? second : main,
      )
  },
  lantern(s, { main, second }) {
    s.stroke('M0 -56V-42', main, 3)
    s.fill(rounded(-14, -44, 28, 8, 2) + rounded(-14, 34, 28, 8, 2) + ellipse(0, -1, 34, 36), main)
    s.stroke('M-12 -34Q-24 0 -12 32M12 -34Q24 0 12 32M0 -36V34', second, 3)
    s.stroke('M0 42V54', second, 5)
  },
} satisfies Pictograms
