import { around, circle, ellipse, line, polygon, rectangle } from '../paths.ts'
import type { Pictograms } from './pictogram.ts'

/** Animals, in profile or face on. */
export const animals = {
  bird(s, { main }) {
    s.fill('M-50 -18Q-20 -26 0 -2Q20 -34 50 -30Q34 -10 24 10Q10 30 -12 24Q-4 10 -14 0Q-26 -14 -50 -18z', main)
  },
  dove(s, { main, back }) {
    s.fill(
      'M-48 -10L-32 -22Q-20 -30 -12 -16Q0 -2 14 -4Q8 -34 34 -50Q44 -10 30 12L50 26Q20 42 -8 30Q-34 18 -34 -10z',
      main,
    )
    s.fill(circle(-25, -15, 3), back)
  },
  crow(s, { main, back }) {
    s.fill('M-48 -22L-28 -30Q-18 -44 -4 -34Q22 -14 48 30L30 26L34 38Q4 36 -12 20Q-26 6 -30 -18z', main)
    s.stroke('M-2 30L-6 48M10 34L8 48M-12 49H14', main, 4, 'round')
    s.fill(circle(-18, -27, 3), back)
  },
  owl(s, { main, second, back }) {
    s.fill('M-34 -46L-18 -36Q0 -42 18 -36L34 -46Q42 50 0 50T-34 -46z', main)
    s.fill(circle(-15, -16, 14) + circle(15, -16, 14), second)
    s.fill(
      circle(-15, -16, 6) +
        circle(15, -16, 6) +
        polygon([
          [0, -10],
          [5, 2],
          [-5, 2],
        ]),
      back,
    )
  },
  penguin(s, { main, second, back }) {
    s.fill('M-28 46Q-36 -46 0 -50Q36 -46 28 46zM-28 0L-44 24L-28 24zM28 0L44 24L28 24z', main)
    s.fill('M-18 44Q-26 -10 0 -18Q26 -10 18 44z', back)
    s.fill(
      `${polygon([
        [-6, -30],
        [6, -30],
        [0, -18],
      ])}M-22 44H-2V50H-26zM2 44H22L26 50H2z`,
      second,
    )
  },
  dog(s, { main, back }) {
    s.fill(
      'M-48 -8L-28 -18L-24 -44L-6 -24Q10 -18 14 0Q36 4 34 30V50H22L20 34H-2V50H-14L-16 14Q-26 4 -48 2z',
      main,
    )
    s.stroke('M32 22Q48 14 44 -8', main, 7, 'round')
    s.fill(circle(-22, -12, 3), back)
  },
  cat(s, { main, back }) {
    s.fill(
      'M-34 -50L-18 -36Q-8 -40 2 -36L16 -50Q22 -26 12 -8Q36 10 30 50H-26Q-30 12 -28 -8Q-38 -26 -34 -50z',
      main,
    )
    s.stroke('M28 44Q50 44 44 14Q40 2 46 -6', main, 8, 'round')
    s.fill(ellipse(-18, -20, 4, 6) + ellipse(2, -20, 4, 6), back)
  },
  horse(s, { main, back }) {
    s.fill(
      'M-46 -2Q-38 -12 -24 -32L-22 -50L-10 -38Q26 -34 34 10L40 50H-14Q-18 26 -6 6Q-16 8 -26 16L-36 18Q-46 12 -46 -2z',
      main,
    )
    s.fill(circle(-19, -22, 3.5), back)
  },
  bull(s, { main, back }) {
    s.fill(
      'M-50 -44Q-46 -20 -20 -22H20Q46 -20 50 -44Q54 -8 26 -6L18 34Q14 50 0 50T-18 34L-26 -6Q-54 -8 -50 -44z',
      main,
    )
    s.fill(ellipse(-7, 38, 3, 5) + ellipse(7, 38, 3, 5) + circle(-12, -2, 3) + circle(12, -2, 3), back)
  },
  deer(s, { main }) {
    s.fill(
      'M-16 -12Q0 -20 16 -12Q14 20 8 40Q0 50 -8 40Q-14 20 -16 -12zM-16 -10L-36 -16L-20 2zM16 -10L36 -16L20 2z',
      main,
    )
    s.stroke(
      'M-8 -14Q-32 -24 -30 -48M-28 -32L-42 -40M-22 -26L-16 -44M8 -14Q32 -24 30 -48M28 -32L42 -40M22 -26L16 -44',
      main,
      4.5,
      'round',
    )
  },
  wolf(s, { main, back, second }) {
    s.fill('M-40 -50L-18 -28H18L40 -50L38 0L14 34L0 50L-14 34L-38 0z', main)
    s.fill(
      polygon([
        [-26, -8],
        [-8, 2],
        [-20, 4],
      ]) +
        polygon([
          [26, -8],
          [8, 2],
          [20, 4],
        ]),
      second,
    )
    s.fill(
      polygon([
        [-8, 34],
        [8, 34],
        [0, 46],
      ]),
      back,
    )
  },
  fox(s, { main, second, back }) {
    s.fill('M-46 -46L-14 -24H14L46 -46Q48 4 0 50Q-48 4 -46 -46z', main)
    s.fill('M-40 6Q-20 -4 -6 26L0 50Q-28 30 -40 6zM40 6Q20 -4 6 26L0 50Q28 30 40 6z', second)
    s.fill(circle(-16, -2, 4) + circle(16, -2, 4) + circle(0, 45, 5), back)
  },
  lion(s, { main, second, back }) {
    for (let i = 0; i < 12; i++) s.fill(circle(...around(0, 0, 36, i * 30), 14), second)
    s.fill(circle(0, 0, 34), main)
    s.fill(
      circle(-12, -8, 4) +
        circle(12, -8, 4) +
        polygon([
          [-8, 4],
          [8, 4],
          [0, 14],
        ]),
      back,
    )
    s.stroke('M0 12V20M-12 22Q-6 28 0 20Q6 28 12 22', back, 3, 'round')
  },
  bear(s, { main, second, back }) {
    s.fill(circle(-32, -32, 15) + circle(32, -32, 15) + circle(0, 4, 44), main)
    s.fill(ellipse(0, 20, 19, 16), second)
    s.fill(circle(-16, -8, 5) + circle(16, -8, 5) + ellipse(0, 14, 7, 5), back)
  },
  monkey(s, { main, second, back }) {
    s.fill(circle(-38, -4, 13) + circle(38, -4, 13) + circle(0, -4, 38), main)
    s.fill(circle(-12, -8, 14) + circle(12, -8, 14) + ellipse(0, 18, 25, 20), second)
    s.fill(`${circle(-11, -8, 5) + circle(11, -8, 5)}M-14 22Q0 32 14 22Q0 26 -14 22z`, back)
  },
  rabbit(s, { main, back }) {
    s.fill(ellipse(-14, -26, 9, 24) + ellipse(14, -26, 9, 24) + ellipse(0, 18, 32, 30), main)
    s.fill(ellipse(-12, 10, 4, 6) + ellipse(12, 10, 4, 6) + circle(0, 22, 4), back)
    s.stroke('M0 25V32', back, 3)
  },
  mouse(s, { main, back, second }) {
    s.fill(circle(-28, -26, 21) + circle(28, -26, 21), second)
    s.fill('M-34 -6Q-30 -34 0 -34T34 -6Q24 36 0 48Q-24 36 -34 -6z', main)
    s.fill(circle(-12, -4, 5) + circle(12, -4, 5) + circle(0, 40, 7), back)
  },
  pig(s, { main, second, back }) {
    s.fill('M-42 -44L-14 -34Q0 -38 14 -34L42 -44L38 -18Q54 46 0 48Q-54 46 -38 -18z', main)
    s.fill(ellipse(0, 16, 20, 15), second)
    s.fill(ellipse(-7, 16, 4, 6) + ellipse(7, 16, 4, 6) + circle(-17, -10, 4) + circle(17, -10, 4), back)
  },
  elephant(s, { main, back }) {
    s.fill(
      'M-46 50V0Q-46 -36 -8 -36H6Q40 -40 42 -6L44 28Q46 42 34 42V34Q38 34 36 26L30 8V50H14V24H-26V50z',
      main,
    )
    s.fill(circle(28, -14, 3.5), back)
    s.stroke('M2 -30Q-10 0 10 6Q22 0 18 -24', back, 3)
  },
  fish(s, { main, second, back }) {
    s.fill('M-48 -24L-26 -4Q-4 -32 22 -26Q42 -18 50 0Q42 18 22 26Q-4 32 -26 4L-48 24Q-40 0 -48 -24z', main)
    s.stroke('M16 -18Q6 0 16 18', second, 4)
    s.fill(circle(30, -6, 4), back)
  },
  whale(s, { main, second, back }) {
    s.fill(
      'M-50 6Q-44 -30 0 -28Q30 -26 34 -2Q32 -18 24 -32Q38 -34 42 -22Q50 -32 50 -14Q46 20 26 30Q-6 42 -34 30Q-48 24 -50 6z',
      main,
    )
    s.stroke('M-48 14Q-24 24 0 14', second, 4)
    s.stroke('M-20 -36Q-20 -48 -30 -48M-20 -36Q-20 -48 -10 -48', second, 4, 'round')
    s.fill(circle(-30, 2, 3.5), back)
  },
  shark(s, { main, second }) {
    s.fill('M-34 34Q-20 -40 30 -46Q18 -10 38 34z', main)
    s.stroke('M-50 40q12 -10 25 0t25 0t25 0t25 0', second, 7)
  },
  octopus(s, { main, back }) {
    s.fill('M-28 6Q-34 -50 0 -50T28 6z', main)
    for (const side of [-1, 1])
      s.stroke(
        `M${side * 6} 0Q${side * 4} 30 ${side * 12} 46M${side * 14} 0Q${side * 18} 34 ${side * 34} 36M${side * 22} 0Q${side * 34} 22 ${side * 48} 10`,
        main,
        8,
        'round',
      )
    s.fill(circle(-10, -14, 5) + circle(10, -14, 5), back)
  },
  spider(s, { main }) {
    s.stroke(line(0, -50, 0, -10), main, 2)
    s.fill(ellipse(0, 14, 15, 18) + circle(0, -8, 10), main)
    for (const side of [-1, 1])
      s.stroke(
        `M${side * 6} -8L${side * 28} -26L${side * 40} -6M${side * 8} 0L${side * 34} -8L${side * 46} 16M${side * 8} 6L${side * 32} 14L${side * 40} 40M${side * 8} 12L${side * 22} 28L${side * 22} 48`,
        main,
        4,
        'round',
      )
  },
  snake(s, { main, second, back }) {
    s.stroke('M-38 40Q30 52 36 26Q38 4 0 4T-34 -18Q-30 -42 10 -38', main, 15, 'round')
    s.fill(ellipse(18, -37, 19, 12), main)
    s.fill(circle(22, -41, 3), back)
    s.stroke('M36 -36H46M46 -36L50 -41M46 -36L50 -31', second, 3)
  },
  butterfly(s, { main, second }) {
    for (const side of [-1, 1]) {
      s.fill(`M0 0Q${side * 14} -52 ${side * 48} -40Q${side * 52} -4 0 6z`, main)
      s.fill(`M0 4Q${side * 44} 4 ${side * 36} 34Q${side * 20} 54 0 10z`, second)
    }
    s.stroke('M0 -20V30M0 -20L-12 -40M0 -20L12 -40', main, 4, 'round')
  },
  bee(s, { main, second, back }) {
    s.fill(ellipse(-10, -26, 14, 22) + ellipse(16, -26, 14, 22), second)
    s.fill(ellipse(0, 12, 42, 28), main)
    s.within(ellipse(0, 12, 42, 28), () =>
      s.fill(rectangle(-20, -20, 12, 70) + rectangle(4, -20, 12, 70) + rectangle(26, -20, 6, 70), back),
    )
  },
  frog(s, { main, second, back }) {
    s.fill(circle(-22, -26, 17) + circle(22, -26, 17) + ellipse(0, 8, 46, 34), main)
    s.fill(circle(-22, -28, 9) + circle(22, -28, 9), second)
    s.fill(circle(-22, -28, 4) + circle(22, -28, 4), back)
    s.stroke('M-30 12Q0 32 30 12', back, 4, 'round')
  },
  dinosaur(s, { main, back }) {
    s.fill(
      'M-50 36Q-24 30 -14 8Q-8 -12 12 -18V-40Q14 -50 26 -50H44Q50 -48 50 -38V-28H34V-22H46V-16H32Q34 4 26 14L36 20L30 24L20 20Q18 26 12 30V50H0V34H-12L-18 50H-28L-24 34Q-36 40 -50 36z',
      main,
    )
    s.fill(circle(30, -40, 3), back)
  },
  dragon(s, { main, second }) {
    s.fill('M4 -8Q-10 -40 -46 -46Q-34 -30 -44 -14Q-30 -18 -28 -2Q-16 -8 -8 6z', second)
    s.stroke('M-46 44Q-30 20 0 32Q26 40 24 10Q18 -8 26 -26', main, 13, 'round')
    s.fill('M16 -26Q18 -48 34 -44L40 -52L42 -40L50 -28L34 -24Q26 -16 16 -26z', main)
  },
  swan(s, { main, second }) {
    s.fill(
      'M-44 20Q-20 -10 14 10Q20 14 22 4Q26 -12 16 -24Q8 -40 22 -46Q36 -48 36 -36L28 -34Q22 -34 30 -20Q48 40 0 44Q-34 44 -44 20z',
      main,
    )
    s.fill(
      polygon([
        [34, -40],
        [48, -34],
        [34, -32],
      ]),
      second,
    )
  },
  goat(s, { main, back }) {
    s.fill('M-20 -20Q0 -30 20 -20L36 -14L20 -6Q18 24 8 36L0 50L-8 36Q-18 24 -20 -6L-36 -14z', main)
    s.stroke('M-10 -22Q-14 -48 -34 -46Q-44 -40 -38 -30M10 -22Q14 -48 34 -46Q44 -40 38 -30', main, 7, 'round')
    s.fill(rectangle(-13, -8, 7, 3) + rectangle(6, -8, 7, 3), back)
  },
} satisfies Pictograms
