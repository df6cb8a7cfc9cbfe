import { arc, circle, crescent, ellipse, line, polygon, rectangle, rounded, star } from '../paths.ts'
import type { Pictograms } from './pictogram.ts'

const profile =
  'M-20 50L-16 26Q-40 14 -38 -14Q-34 -50 4 -50Q34 -48 36 -20L46 0L36 4V14Q36 20 32 20L34 28Q34 38 16 36L14 50z'

/** Faces, parts of people, and those who are not people. */
export const faces = {
  profile(s, { main }) {
    s.placed({ x: 0, y: 0 }, () => s.fill(profile, main))
  },
  faces(s, { main, second }) {
    s.placed({ x: -22, y: 0, scale: 0.74, scaleX: -0.74 }, () => s.fill(profile, main))
    s.placed({ x: 22, y: 0, scale: 0.74 }, () => s.fill(profile, second))
  },
  eye(s, { main, second, back }) {
    s.fill('M-50 0Q0 -52 50 0Q0 52 -50 0z', main)
    s.fill(circle(0, 0, 22), second)
    s.fill(circle(0, 0, 10), back)
    s.fill(circle(7, -7, 4), main)
  },
  weepingEye(s, { main, second, back }) {
    s.fill('M-50 -14Q0 -58 50 -14Q0 24 -50 -14z', main)
    s.fill(circle(0, -15, 16), second)
    s.fill(circle(0, -15, 7), back)
    s.fill('M0 14Q18 40 0 50Q-18 40 0 14z', main)
  },
  hand(s, { main }) {
    s.fill(rounded(-22, -4, 42, 54, 16), main)
    s.stroke('M-16 8V-34M-4 4V-44M8 4V-40M-0 20L-4 14', main, 10, 'round')
    s.stroke('M19 8V-26', main, 9, 'round')
    s.stroke('M-18 26L-36 2', main, 11, 'round')
  },
  fist(s, { main, back }) {
    s.fill(rounded(-28, -34, 56, 48, 12) + rectangle(-18, 10, 38, 40), main)
    s.stroke('M-13 -30V-8M1 -30V-8M15 -30V-8M-24 -4H10', back, 3, 'round')
  },
  mouth(s, { main, second }) {
    s.fill('M-50 -4Q-26 -34 -10 -26Q0 -20 10 -26Q26 -34 50 -4Q24 34 0 34T-50 -4z', main)
    s.fill('M-38 -3Q0 -12 38 -3Q0 12 -38 -3z', second)
  },
  scream(s, { main, second, back }) {
    s.fill(ellipse(0, 0, 34, 50), main)
    s.fill(ellipse(-13, -12, 8, 11) + ellipse(13, -12, 8, 11), back)
    s.fill(ellipse(0, 24, 10, 17), second)
  },
  skull(s, { main, back }) {
    s.fill('M-40 -8Q-40 -50 0 -50T40 -8Q40 14 24 20V44Q12 50 0 50T-24 44V20Q-40 14 -40 -8z', main)
    s.fill(
      ellipse(-17, -4, 12, 13) +
        ellipse(17, -4, 12, 13) +
        polygon([
          [0, 8],
          [7, 22],
          [-7, 22],
        ]),
      back,
    )
    s.stroke('M-10 34V48M0 35V50M10 34V48', back, 3)
  },
  mask(s, { main, second, back }) {
    s.fill('M-44 -40Q0 -54 44 -40Q50 50 0 50T-44 -40z', main)
    s.fill('M-30 -12Q-18 -26 -6 -12Q-18 -6 -30 -12zM6 -12Q18 -26 30 -12Q18 -6 6 -12z', back)
    s.fill('M-26 14Q0 24 26 14Q18 40 0 40T-26 14z', second)
  },
  domino(s, { main, back, second }) {
    s.fill('M-50 -18Q-24 -30 0 -14Q24 -30 50 -18Q52 24 22 22Q8 22 0 10Q-8 22 -22 22Q-52 24 -50 -18z', main)
    s.fill(ellipse(-24, 0, 12, 8) + ellipse(24, 0, 12, 8), back)
    s.stroke('M46 -14Q60 10 50 44', second, 4)
  },
  ghost(s, { main, back }) {
    s.fill('M-36 50V-8Q-36 -50 0 -50T36 -8V50L24 38L12 50L0 38L-12 50L-24 38z', main)
    s.fill(ellipse(-12, -12, 6, 10) + ellipse(13, -12, 6, 10) + ellipse(0, 12, 6, 8), back)
  },
  fangs(s, { main, second }) {
    s.fill('M-50 -22Q-24 -40 0 -28Q24 -40 50 -22Q40 30 0 30T-50 -22z', second)
    s.fill('M-40 -18Q0 -28 40 -18L28 -10L22 22L14 -12H-14L-22 22L-28 -10z', main)
    s.fill('M22 26Q30 40 22 44Q14 40 22 26z', second)
  },
  bat(s, { main }) {
    s.fill(
      'M0 -12L-6 -24L-9 -14Q-30 -34 -50 -22Q-40 -10 -42 8Q-30 0 -22 12Q-12 6 0 28Q12 6 22 12Q30 0 42 8Q40 -10 50 -22Q30 -34 9 -14L6 -24z',
      main,
    )
  },
  robot(s, { main, second, back }) {
    s.fill(
      rounded(-32, -34, 64, 48, 8) +
        rectangle(-10, 14, 20, 8) +
        rounded(-40, 20, 80, 30, 6) +
        rectangle(-2, -48, 4, 16) +
        circle(0, -46, 5),
      main,
    )
    s.fill(circle(-14, -14, 9) + circle(14, -14, 9), second)
    s.fill(circle(-14, -14, 4) + circle(14, -14, 4) + rectangle(-18, 2, 36, 5), back)
    s.fill(circle(-20, 35, 5) + circle(0, 35, 5) + circle(20, 35, 5), second)
  },
  alien(s, { main, back }) {
    s.fill('M-38 -18Q-36 -50 0 -50T38 -18Q36 18 0 50Q-36 18 -38 -18z', main)
    s.placed({ x: -16, y: -6, turn: 32 }, () => s.fill(ellipse(0, 0, 15, 9), back))
    s.placed({ x: 16, y: -6, turn: -32 }, () => s.fill(ellipse(0, 0, 15, 9), back))
  },
  monster(s, { main, second, back }) {
    s.fill('M-44 50V-10L-50 -44L-26 -30Q0 -44 26 -30L50 -44L44 -10V50z', main)
    s.fill(circle(-16, -8, 9) + circle(16, -8, 9), second)
    s.fill(circle(-16, -8, 4) + circle(16, -8, 4), back)
    s.fill('M-32 14H32L26 32L18 14L10 34L2 14L-6 34L-14 14L-22 32z', back)
  },
  devil(s, { main, second }) {
    s.fill(
      'M-30 -14Q-52 -26 -42 -50Q-36 -36 -18 -34Q0 -42 18 -34Q36 -36 42 -50Q52 -26 30 -14Q30 30 0 50Q-30 30 -30 -14z',
      main,
    )
    s.fill(
      polygon([
        [-22, -8],
        [-5, 2],
        [-18, 6],
      ]) +
        polygon([
          [22, -8],
          [5, 2],
          [18, 6],
        ]) +
        'M-14 22Q0 34 14 22Q0 26 -14 22z',
      second,
    )
  },
  clown(s, { main, second, back }) {
    s.fill(
      circle(-34, -8, 18) +
        circle(34, -8, 18) +
        polygon([
          [0, -54],
          [14, -26],
          [-14, -26],
        ]),
      second,
    )
    s.fill(circle(0, 6, 36), main)
    s.fill(circle(0, 8, 9), second)
    s.fill(star(-15, -8, 4, 9, 3) + star(15, -8, 4, 9, 3), back)
    s.fill('M-20 22Q0 30 20 22Q12 38 0 38T-20 22z', second)
  },
  smile(s, { main, back }) {
    s.fill(circle(0, 0, 48), main)
    s.fill(ellipse(-16, -14, 6, 9) + ellipse(16, -14, 6, 9), back)
    s.stroke(arc(0, 0, 28, 20, 160), back, 6, 'round')
  },
  moustache(s, { main }) {
    s.fill(
      'M0 -6Q12 -26 28 -10Q40 2 50 -14Q50 20 24 20Q8 20 0 6Q-8 20 -24 20Q-50 20 -50 -14Q-40 2 -28 -10Q-12 -26 0 -6z',
      main,
    )
  },
  footprint(s, { main }) {
    s.fill('M-22 -14Q-22 -36 -2 -36T16 -10Q14 4 10 16Q12 46 -4 46T-18 20Q-20 4 -22 -14z', main)
    s.fill(
      circle(-20, -42, 6) +
        circle(-7, -46, 6) +
        circle(6, -44, 5) +
        circle(16, -38, 4.5) +
        circle(22, -30, 4),
      main,
    )
  },
  wing(s, { main }) {
    s.fill(
      'M-44 24Q-46 -42 46 -48Q38 -26 16 -19Q34 -17 40 -19Q32 2 8 4Q22 8 28 6Q18 25 -4 22Q4 28 8 28Q-8 46 -44 24z',
      main,
    )
  },
  angel(s, { main, second }) {
    s.stroke(ellipse(0, -44, 13, 4), second, 3)
    s.fill('M-8 -10Q-50 -40 -48 14Q-28 10 -6 20zM8 -10Q50 -40 48 14Q28 10 6 20z', second)
    s.fill(`${circle(0, -28, 10)}M-22 50L-8 -8Q0 -18 8 -8L22 50z`, main)
  },
  fingerprint(s, { main }) {
    for (let i = 0; i < 5; i++)
      s.stroke(
        `M${-8 - i * 8} ${30 - i * 3}V${-6}a${8 + i * 8} ${8 + i * 9} 0 0 1 ${16 + i * 16} 0V${38 - i * 5}`,
        main,
        4,
        'round',
      )
    s.stroke(line(0, -6, 0, 44), main, 4, 'round')
  },
  moonface(s, { main, back, second }) {
    s.fill(crescent(0, 0, 48, 34, 0), main)
    s.fill(circle(-24, -10, 5), back)
    s.fill(star(22, -4, 5, 12, 5), second)
  },
} satisfies Pictograms
