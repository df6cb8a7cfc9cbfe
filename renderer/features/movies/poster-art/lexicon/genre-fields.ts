import type { FieldName } from '../fields.ts'

/** Backgrounds that suit a genre. */
export const genreFields: Readonly<Record<string, readonly FieldName[]>> = {
  Action: ['rays', 'stripes', 'halves', 'rings', 'triangles', 'plain'],
  Adventure: ['peaks', 'sea', 'hills', 'horizon', 'rays', 'disc', 'dunes', 'pines'],
  Animation: ['confetti', 'dots', 'triangles', 'checks', 'waves', 'hills', 'disc'],
  Children: ['dots', 'checks', 'hills', 'confetti', 'rays', 'arcs'],
  Comedy: ['dots', 'checks', 'stripes', 'confetti', 'arcs', 'rays', 'disc', 'triangles', 'plain', 'quarters'],
  Crime: ['stripes', 'skyline', 'halves', 'spotlight', 'checks', 'rain', 'plain'],
  Documentary: ['grid', 'plain', 'halves', 'quarters', 'collage', 'horizon', 'stripes'],
  Drama: ['plain', 'halves', 'horizon', 'disc', 'hills', 'quarters', 'rain', 'sea', 'stripes', 'rings'],
  Fantasy: ['stars', 'pines', 'peaks', 'disc', 'rays', 'hills', 'arcs'],
  'Film-Noir': ['stripes', 'rain', 'spotlight', 'skyline', 'halves'],
  Horror: ['plain', 'rings', 'stripes', 'rays', 'disc', 'pines', 'halves', 'squares', 'horizon'],
  IMAX: ['rays', 'stars', 'peaks', 'rings', 'sea', 'grid'],
  Musical: ['spotlight', 'rays', 'confetti', 'arcs', 'ribbon', 'dots', 'waves'],
  Mystery: ['rings', 'spotlight', 'stripes', 'squares', 'disc', 'checks', 'halves'],
  Romance: ['disc', 'halves', 'confetti', 'hills', 'plain', 'waves', 'arcs', 'sea', 'dots'],
  'Sci-Fi': ['stars', 'grid', 'rings', 'sunset', 'rays', 'dots', 'squares'],
  Thriller: [
    'rings',
    'stripes',
    'squares',
    'halves',
    'rays',
    'rain',
    'spotlight',
    'skyline',
    'grid',
    'plain',
    'checks',
  ],
  War: ['halves', 'horizon', 'rays', 'stripes', 'disc', 'collage'],
  Western: ['dunes', 'horizon', 'rays', 'peaks', 'disc', 'stripes'],
}

/** Backgrounds for films whose genres nobody named. */
export const anyFields: readonly FieldName[] = [
  'plain',
  'halves',
  'disc',
  'stripes',
  'quarters',
  'collage',
  'grid',
  'rays',
]
