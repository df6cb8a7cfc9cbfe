import { arc, circle, ellipse, line, polygon, rectangle, rounded } from '../paths.ts'
import type { Pictograms } from './pictogram.ts'

/** Whole people, by what they do. */
export const people = {
  person(s, { main }) {
    s.fill(
      circle(0, -38, 11) +
        rounded(-15, -24, 30, 44, 13) +
        rounded(-12, 4, 11, 46, 4) +
        rounded(1, 4, 11, 46, 4),
      main,
    )
  },
  walker(s, { main }) {
    s.fill(circle(2, -40, 9), main)
    s.stroke('M2 -26L-2 6', main, 17, 'round')
    s.stroke('M-2 6L14 24L12 46M-3 8L-12 28L-26 44', main, 9, 'round')
    s.stroke('M3 -24L18 -8L24 4M0 -24L-16 -10L-14 6', main, 7, 'round')
  },
  runner(s, { main }) {
    s.fill(circle(16, -38, 9), main)
    s.stroke('M10 -24L-4 4', main, 16, 'round')
    s.stroke('M-4 4L16 14L10 38M-6 6L-20 24L-42 22', main, 9, 'round')
    s.stroke('M12 -22L28 -8L42 -16M6 -24L-14 -24L-24 -8', main, 7, 'round')
  },
  couple(s, { main, second }) {
    s.fill(`${circle(-16, -36, 11)}M-34 50V-8q0 -16 18 -16t18 16V50z`, main)
    s.fill(`${circle(17, -28, 10)}M2 50L8 -8q2 -9 9 -9t9 9L36 50z`, second)
  },
  crowd(s, { main, second }) {
    for (const [x, y] of [
      [-38, -10],
      [-13, -16],
      [13, -12],
      [38, -18],
    ] as const)
      s.fill(`${circle(x, y, 9)}M${x - 14} 50V${y + 26}q0 -14 14 -14t14 14V50z`, second)
    for (const [x, y] of [
      [-26, 8],
      [0, 2],
      [26, 10],
    ] as const)
      s.fill(`${circle(x, y, 10)}M${x - 16} 50V${y + 28}q0 -15 16 -15t16 15V50z`, main)
  },
  dancer(s, { main, second }) {
    s.fill(circle(2, -42, 8), main)
    s.stroke('M2 -32L0 -6', main, 11, 'round')
    s.stroke('M0 -30Q-26 -30 -32 -50M4 -30Q22 -26 34 -40', main, 5, 'round')
    s.fill('M-2 -10Q-30 2 -40 14Q0 20 38 12Q22 -2 6 -10z', second)
    s.stroke('M-3 14L-6 50M6 14L40 32', main, 6, 'round')
  },
  family(s, { main, second }) {
    s.fill(`${circle(-24, -34, 11)}M-42 50V-6q0 -16 18 -16t18 16V50z`, main)
    s.fill(`${circle(24, -30, 10)}M6 50L14 -8q3 -10 10 -10t10 10L42 50z`, main)
    s.fill(`${circle(0, 8, 8)}M-12 50V30q0 -12 12 -12t12 12V50z`, second)
  },
  child(s, { main, second }) {
    s.fill(`${circle(0, -20, 16)}M-18 50L-14 10q2 -12 14 -12t14 12L18 50z`, main)
    s.fill('M-17 -24A17 17 0 0 1 17 -24L24 -22H-17z', second)
  },
  bride(s, { main, second }) {
    s.fill('M-34 50Q-30 -44 0 -50Q30 -44 34 50z', second)
    s.fill(`${circle(0, -32, 10)}M-24 50Q-10 20 -9 -6q0 -14 9 -14t9 14Q10 20 24 50z`, main)
  },
  fighter(s, { main }) {
    s.fill(circle(-2, -40, 9), main)
    s.stroke('M-2 -26L2 4', main, 17, 'round')
    s.stroke('M2 6L-20 24L-24 48M4 6L40 -6', main, 9, 'round')
    s.stroke('M-6 -24L-24 -14L-14 -30M2 -24L20 -18L14 -34', main, 7, 'round')
  },
  detective(s, { main, second }) {
    s.fill(`M-30 50V2q0 -22 30 -24q30 2 30 24V50z${ellipse(0, -28, 13, 14)}`, main)
    s.fill(`${ellipse(0, -34, 34, 6)}M-19 -34Q-17 -52 -6 -50Q0 -47 6 -50Q17 -52 19 -34z`, main)
    s.fill(
      polygon([
        [-14, -14],
        [0, 6],
        [14, -14],
        [4, -20],
        [-4, -20],
      ]),
      second,
    )
    s.fill(rectangle(-19, -39, 38, 5), second)
  },
  cowboy(s, { main, second }) {
    s.fill(`M-34 50V6q0 -22 34 -24q34 2 34 24V50z${ellipse(0, -24, 14, 16)}`, main)
    s.fill(
      'M-46 -34Q-36 -22 0 -22T46 -34Q34 -36 20 -32Q20 -52 8 -50Q0 -44 -8 -50Q-20 -52 -20 -32Q-34 -36 -46 -34z',
      main,
    )
    s.fill(
      polygon([
        [-15, -12],
        [15, -12],
        [0, 10],
      ]),
      second,
    )
  },
  nun(s, { main, second, back }) {
    s.fill('M-32 50Q-34 -48 0 -50Q34 -48 32 50z', main)
    s.fill('M-20 4Q-22 -38 0 -38Q22 -38 20 4Q0 22 -20 4z', second)
    s.fill(ellipse(0, -14, 12, 16), back)
  },
  soldier(s, { main, second }) {
    s.fill(`M-36 50V14q0 -20 36 -22q36 2 36 22V50z${ellipse(0, -16, 14, 17)}`, main)
    s.fill('M-26 -18Q-26 -48 0 -48T26 -18Q14 -22 0 -22T-26 -18z', second)
    s.stroke(arc(0, -14, 15, 20, 160), second, 3)
  },
  king(s, { main, second }) {
    s.fill(`M-36 50Q-34 -6 0 -8Q34 -6 36 50z${ellipse(0, -16, 14, 16)}`, main)
    s.fill('M-18 -26L-22 -50L-10 -38L0 -52L10 -38L22 -50L18 -26z', second)
    s.fill('M-13 -10Q0 26 13 -10z', second)
  },
  wizard(s, { main, second }) {
    s.fill('M-38 50Q-26 -2 0 -4Q26 -2 38 50z', main)
    s.fill('M-26 -10Q-4 -16 6 -52Q14 -20 26 -10Q0 -2 -26 -10z', main)
    s.fill('M-12 -6H12L2 34z', second)
  },
  diver(s, { main, second }) {
    s.fill(circle(-30, 12, 9), main)
    s.stroke('M-22 2L14 -20', main, 15, 'round')
    s.stroke('M14 -20L44 -42M12 -16L46 -30', main, 8, 'round')
    s.stroke('M-20 4L-36 32M-16 2L-28 36', main, 6, 'round')
    s.stroke('M-50 44q12 -10 25 0t25 0t25 0t25 0', second, 5, 'round')
  },
  climber(s, { main, second }) {
    s.stroke(line(0, -50, 0, 50), second, 3)
    s.fill(circle(6, -26, 8), main)
    s.stroke('M8 -12L10 10', main, 14, 'round')
    s.stroke('M6 -12L0 -34M8 -10L2 0M10 12L2 22L4 38M12 12L18 30L4 44', main, 6, 'round')
  },
} satisfies Pictograms
