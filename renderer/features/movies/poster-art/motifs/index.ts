import type { Motif, Motifs } from '../box.ts'
import { action } from './action.ts'
import { adventure } from './adventure.ts'
import { animation } from './animation.ts'
import { any } from './any.ts'
import { children } from './children.ts'
import { comedy } from './comedy.ts'
import { crime } from './crime.ts'
import { documentary } from './documentary.ts'
import { drama } from './drama.ts'
import { fantasy } from './fantasy.ts'
import { filmNoir } from './film-noir.ts'
import { horror } from './horror.ts'
import { imax } from './imax.ts'
import { musical } from './musical.ts'
import { mystery } from './mystery.ts'
import { romance } from './romance.ts'
import { sciFi } from './sci-fi.ts'
import { thriller } from './thriller.ts'
import { war } from './war.ts'
import { western } from './western.ts'

/** The pictures made for each MovieLens genre. */
export const motifs: Readonly<Record<string, Motifs>> = {
  Action: action,
  Adventure: adventure,
  Animation: animation,
  Children: children,
  Comedy: comedy,
  Crime: crime,
  Documentary: documentary,
  Drama: drama,
  Fantasy: fantasy,
  'Film-Noir': filmNoir,
  Horror: horror,
  IMAX: imax,
  Musical: musical,
  Mystery: mystery,
  Romance: romance,
  'Sci-Fi': sciFi,
  Thriller: thriller,
  War: war,
  Western: western,
}

/** The pictures for films whose genres nobody named. */
export const anyMotifs: Motifs = any

/** The motif of this name among a genre's own; none where the genre or the name is not known. */
export function motifOf(genre: string, name: string): Motif | undefined {
  return (motifs[genre] ?? anyMotifs)[name]
}
