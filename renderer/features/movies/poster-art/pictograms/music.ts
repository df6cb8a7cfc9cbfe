import { circle, ellipse, line, polygon, rectangle, rounded } from '../paths.ts'
import type { Pictograms } from './pictogram.ts'

/** Music and the stage. */
export const music = {
  note(s, { main }) {
    s.placed({ x: -16, y: 34, turn: -20 }, () => s.fill(ellipse(0, 0, 18, 13), main))
    s.fill('M-4 34V-50Q10 -30 28 -24Q36 -16 28 2Q24 -14 4 -18V34z', main)
  },
  notes(s, { main }) {
    s.placed({ x: -30, y: 36, turn: -20 }, () => s.fill(ellipse(0, 0, 15, 11), main))
    s.placed({ x: 26, y: 26, turn: -20 }, () => s.fill(ellipse(0, 0, 15, 11), main))
    s.fill(
      polygon([
        [-22, 36],
        [-22, -40],
        [40, -50],
        [40, 26],
        [33, 26],
        [33, -28],
        [-15, -20],
        [-15, 36],
      ]),
      main,
    )
  },
  piano(s, { main, back }) {
    s.fill(rectangle(-50, -30, 100, 60), main)
    for (let i = 1; i < 7; i++) s.stroke(line(-50 + i * 14.3, -30, -50 + i * 14.3, 30), back, 2)
    for (const i of [1, 2, 4, 5, 6]) s.fill(rectangle(-54 + i * 14.3, -30, 8, 36), back)
  },
  grandPiano(s, { main, second }) {
    s.fill('M-44 4V-8Q-44 -44 -12 -38Q10 -34 16 -14Q44 -14 46 4z', second)
    s.fill(
      rectangle(-46, 4, 94, 14) +
        rectangle(-40, 18, 6, 32) +
        rectangle(36, 18, 6, 32) +
        rectangle(4, 18, 6, 32),
      main,
    )
  },
  guitar(s, { main, second, back }) {
    s.placed({ x: 0, y: 0, turn: 28 }, () => {
      s.fill(rectangle(-4, -54, 8, 60) + rectangle(-8, -60, 16, 16), second)
      s.fill(circle(0, 2, 17) + circle(0, 28, 24), main)
      s.fill(circle(0, 10, 8), back)
      s.fill(rectangle(-9, 34, 18, 4), back)
    })
  },
  violin(s, { main, second, back }) {
    s.placed({ x: 0, y: 2, turn: -24 }, () => {
      s.fill(
        'M-20 2Q-22 -22 0 -22T20 2Q12 8 14 14Q30 22 26 36Q20 52 0 52T-26 36Q-30 22 -14 14Q-12 8 -20 2z',
        main,
      )
      s.fill(rectangle(-3, -56, 6, 70), second)
      s.stroke('M-10 18V32M10 18V32', back, 3, 'round')
      s.stroke(line(-40, -30, 44, 40), second, 3)
    })
  },
  record(s, { main, second, back }) {
    s.fill(circle(0, 0, 50), main)
    s.stroke(circle(0, 0, 41) + circle(0, 0, 33) + circle(0, 0, 25), back, 1.5)
    s.fill(circle(0, 0, 17), second)
    s.fill(circle(0, 0, 3.5), back)
  },
  trumpet(s, { main }) {
    s.fill('M50 -26V26Q34 6 14 5H-46V-3H14Q34 -6 50 -26z', main)
    s.stroke(rounded(-28, 1, 42, 22, 10), main, 6)
    s.fill(rectangle(-22, -20, 6, 20) + rectangle(-9, -20, 6, 20) + rectangle(4, -20, 6, 20), main)
  },
  saxophone(s, { main, second }) {
    s.stroke('M-34 -44Q-18 -50 -14 -34L-2 24Q4 44 22 34', main, 12, 'round')
    s.fill('M10 40Q24 34 24 8L46 0Q50 52 20 50z', main)
    s.fill(circle(-18, -14, 4) + circle(-14, 0, 4) + circle(-10, 14, 4), second)
  },
  drum(s, { main, second }) {
    s.fill(rectangle(-42, -14, 84, 50) + ellipse(0, 36, 42, 13), main)
    s.fill(ellipse(0, -14, 42, 13), second)
    s.stroke('M-40 0L-20 44L0 4L20 44L40 0', second, 3)
    s.stroke('M-44 -46L-10 -16M44 -46L10 -16', main, 5, 'round')
  },
  microphone(s, { main, second, back }) {
    s.placed({ x: 0, y: 0, turn: 30 }, () => {
      s.fill(
        polygon([
          [-13, -6],
          [13, -6],
          [7, 54],
          [-7, 54],
        ]),
        second,
      )
      s.fill(circle(0, -24, 24), main)
      s.stroke('M-22 -18H22M-16 -40V-8M0 -46V-2M16 -40V-8', back, 2)
    })
  },
  stageMicrophone(s, { main, second, back }) {
    s.fill(rounded(-22, -50, 44, 60, 20), main)
    s.stroke('M-22 -30H22M-22 -20H22M-22 -10H22', back, 4)
    s.stroke('M-32 -12Q-32 24 0 24T32 -12M0 24V46M-18 48H18', second, 6, 'round')
  },
  headphones(s, { main, second }) {
    s.stroke('M-38 14Q-40 -42 0 -42T38 14', main, 8)
    s.fill(rounded(-48, 2, 20, 40, 8) + rounded(28, 2, 20, 40, 8), second)
  },
  radio(s, { main, second, back }) {
    s.stroke(line(18, -20, 40, -50), main, 4)
    s.fill(rounded(-50, -20, 100, 64, 8), main)
    s.fill(circle(-20, 14, 20), second)
    s.fill(circle(-20, 14, 8) + rectangle(10, -6, 30, 8), back)
    s.fill(circle(17, 26, 6) + circle(35, 26, 6), second)
  },
  cassette(s, { main, second, back }) {
    s.fill(rounded(-50, -32, 100, 64, 6), main)
    s.fill(rectangle(-38, -22, 76, 34), second)
    s.fill(
      circle(-18, -5, 10) +
        circle(18, -5, 10) +
        polygon([
          [-28, 32],
          [-22, 20],
          [22, 20],
          [28, 32],
        ]),
      back,
    )
    s.fill(circle(-18, -5, 4) + circle(18, -5, 4), main)
  },
  curtain(s, { main, second }) {
    s.fill('M-50 -44H0Q-10 20 -34 50H-50zM50 -44H0Q10 20 34 50H50z', main)
    s.stroke('M-36 -40Q-38 20 -44 48M-20 -40Q-22 10 -38 40M36 -40Q38 20 44 48M20 -40Q22 10 38 40', second, 3)
    s.fill(rectangle(-50, -50, 100, 12), second)
  },
  balletShoe(s, { main, second }) {
    s.placed({ x: 0, y: 0, turn: 12 }, () => {
      s.fill('M-14 -16H12Q18 10 10 34Q4 50 -2 50Q-8 48 -10 30z', main)
      s.stroke('M-12 -14L14 -32L-12 -50M12 -14L-14 -32L12 -50', second, 5)
    })
  },
  topHat(s, { main, second }) {
    s.fill(`M-26 -44Q0 -50 26 -44L22 26H-22z${ellipse(0, 28, 50, 12)}`, main)
    s.fill(
      polygon([
        [-23, 8],
        [23, 8],
        [22, 22],
        [-22, 22],
      ]),
      second,
    )
  },
  jukebox(s, { main, second, back }) {
    s.fill('M-34 50V-16Q-34 -50 0 -50T34 -16V50z', main)
    s.stroke('M-24 10V-16Q-24 -40 0 -40T24 -16V10', second, 5)
    s.fill(rectangle(-14, -20, 28, 20), back)
    s.fill(rectangle(-22, 18, 44, 5) + rectangle(-22, 28, 44, 5) + rectangle(-22, 38, 44, 5), second)
  },
  discoBall(s, { main, back, second }) {
    s.stroke(line(0, -50, 0, -34), second, 3)
    s.fill(circle(0, 6, 42), main)
    s.within(circle(0, 6, 42), () => {
      for (let i = -2; i <= 2; i++) s.stroke(line(-44, 6 + i * 15, 44, 6 + i * 15), back, 2.5)
      s.stroke(ellipse(0, 6, 14, 42) + ellipse(0, 6, 30, 42), back, 2.5)
      s.fill(rectangle(-14, -8, 14, 13) + rectangle(16, -24, 12, 14) + rectangle(-28, 22, 14, 13), second)
    })
  },
} satisfies Pictograms
