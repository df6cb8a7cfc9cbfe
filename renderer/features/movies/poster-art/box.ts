import type { Random } from './random.ts'
import type { Sketch } from './sketch.ts'

/** Room for a picture, in poster units: its left upper corner is 0, 0. What is drawn beyond it is cut off. */
export interface Box {
  readonly width: number
  readonly height: number
}

/** A poster's own room, 2 by 3. Everything is drawn in these units, at whatever size it is shown. */
export const posterBox: Box = { width: 300, height: 450 }

/** A picture of its own, made for one genre. The ground is there already. */
export type Motif = (sketch: Sketch, box: Box, random: Random) => void

export type Motifs = Readonly<Record<string, Motif>>
