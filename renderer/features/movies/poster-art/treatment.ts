import type { FieldName } from './fields.ts'
import type { Random } from './random.ts'

/** How a poster is printed, as its decade printed them. */
export interface Treatment {
  /** What lies over the print. */
  readonly texture: 'none' | 'grain' | 'halftone'
  /** How far the second and third ink are out of place, in poster units. */
  readonly misregistration: readonly [x: number, y: number]
  readonly frame: 'none' | 'paper' | 'line' | 'heavy'
  /** Backgrounds of the time. */
  readonly fields: readonly FieldName[]
  /** Bands between picture and title. */
  readonly bands: 0 | 2 | 3
}

const clean: Treatment = { texture: 'none', misregistration: [0, 0], frame: 'none', fields: [], bands: 0 }

function slip(random: Random, most: number): readonly [number, number] {
  return [random.between(0.6, most) * random.side(), random.between(0.4, most) * random.side()]
}

/** The treatment of a year; posters of unknown year are clean. */
export function treatmentOf(year: number | null, random: Random): Treatment {
  if (year === null || year >= 2000)
    return { ...clean, frame: random.pick(['none', 'none', 'none', 'line', 'paper']) }
  if (year >= 1990)
    return {
      ...clean,
      frame: random.pick(['none', 'none', 'heavy', 'line']),
      fields: ['collage', 'squares', 'halves', 'confetti'],
    }
  if (year >= 1980)
    return {
      ...clean,
      texture: random.chance(0.3) ? 'grain' : 'none',
      fields: ['sunset', 'grid', 'triangles', 'stripes'],
      frame: random.pick(['none', 'none', 'heavy']),
    }
  if (year >= 1970)
    return {
      ...clean,
      texture: 'grain',
      fields: ['ribbon', 'arcs', 'rings', 'stripes'],
      bands: random.pick([0, 2, 3]),
      frame: random.pick(['none', 'paper']),
    }
  if (year >= 1960)
    return {
      ...clean,
      texture: random.pick(['grain', 'halftone', 'none']),
      misregistration: slip(random, 1.6),
      fields: ['rings', 'squares', 'arcs', 'halves'],
      bands: random.pick([0, 0, 2]),
      frame: random.pick(['none', 'paper']),
    }
  if (year >= 1940)
    return {
      ...clean,
      texture: random.pick(['halftone', 'grain']),
      misregistration: slip(random, 2.6),
      fields: ['dots', 'rays', 'stripes', 'halves'],
      frame: random.pick(['none', 'paper', 'line']),
    }
  return {
    ...clean,
    texture: 'grain',
    misregistration: slip(random, 3.2),
    fields: ['rays', 'spotlight', 'checks', 'disc'],
    frame: random.pick(['paper', 'heavy', 'line', 'none']),
  }
}
