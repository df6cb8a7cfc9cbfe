import type { Random } from '../random.ts'
import type { Ink, Placement, Sketch } from '../sketch.ts'
import { animals } from './animals.ts'
import { crime } from './crime.ts'
import { faces } from './faces.ts'
import { games } from './games.ts'
import { household } from './household.ts'
import { interiors } from './interiors.ts'
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
  ...household,
  ...interiors,
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

/** Pictograms by their names, parted by spaces. Throws a RangeError where there is none of a name. */
export function thingsNamed(names: string): readonly PictogramName[] {
  return names.split(' ').map((name) => {
    if (!isPictogramName(name)) throw new RangeError(`There is no pictogram "${name}".`)
    return name
  })
}
