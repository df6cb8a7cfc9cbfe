import type { Random } from '../random.ts'
import type { Ink, Placement, Sketch } from '../sketch.ts'
import { animals } from './animals.ts'
import { crime } from './crime.ts'
import { faces } from './faces.ts'
import { games } from './games.ts'
import { music } from './music.ts'
import { nature } from './nature.ts'
import { people } from './people.ts'
import type { Pictogram } from './pictogram.ts'
import { places } from './places.ts'
import { things } from './things.ts'
import { vehicles } from './vehicles.ts'

/** Every pictogram by its name. */
export const pictograms = {
  ...animals,
  ...crime,
  ...faces,
  ...games,
  ...music,
  ...nature,
  ...people,
  ...places,
  ...things,
  ...vehicles,
}

export type PictogramName = keyof typeof pictograms

/** Whether there is a pictogram of this name. */
export function isPictogramName(name: string): name is PictogramName {
  return Object.hasOwn(pictograms, name)
}

/** Draws a pictogram somewhere: the inks are those of its body, of what is on it, and of what is behind it. */
export function put(
  sketch: Sketch,
  random: Random,
  name: PictogramName,
  placement: Placement,
  main: Ink,
  second: Ink,
  back: Ink,
): void {
  const draw: Pictogram = pictograms[name]
  sketch.placed(placement, () => draw(sketch, { main, second, back }, random))
}
