import type { Random } from '../random.ts'
import type { Ink, Sketch } from '../sketch.ts'

/** The inks a pictogram is drawn in: its body, what is on it, and what is behind it (for holes). */
export interface PictogramInks {
  readonly main: Ink
  readonly second: Ink
  readonly back: Ink
}

/** Draws one thing in a square from -50 to 50, upright, standing on y = 50 where it stands at all. */
export type Pictogram = (sketch: Sketch, inks: PictogramInks, random: Random) => void

export type Pictograms = Readonly<Record<string, Pictogram>>
