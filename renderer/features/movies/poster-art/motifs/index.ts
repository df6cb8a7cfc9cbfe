import type { Motif, Motifs } from '../box.ts'

/** The pictures made for each MovieLens genre. */
export const motifs: Readonly<Record<string, Motifs>> = {}

/** The pictures for films whose genres nobody named. */
export const anyMotifs: Motifs = {}

/** The motif of this name among a genre's own; none where the genre or the name is not known. */
export function motifOf(genre: string, name: string): Motif | undefined {
  return (motifs[genre] ?? anyMotifs)[name]
}
