import type { Colour } from './colour.ts'
import {
  anyPalettes,
  genrePalettes,
  inksOf,
  moodPalettes,
  type PaletteName,
  readableOn,
  type SchemeName,
} from './palettes.ts'
import { createRandom, type Random } from './random.ts'

/** What a poster is made from. */
export interface PosterMovie {
  readonly title: string
  readonly year: number | null
  readonly genres: readonly string[]
  readonly keywords: readonly string[]
}

/** The genre that a poster is of: a film is rarely told by its being a drama, so that comes last. */
const tellingFirst = [
  'Film-Noir',
  'Western',
  'Horror',
  'Musical',
  'War',
  'Sci-Fi',
  'Animation',
  'Documentary',
  'Fantasy',
  'Mystery',
  'Crime',
  'Thriller',
  'Romance',
  'Adventure',
  'Children',
  'Action',
  'Comedy',
  'IMAX',
  'Drama',
]

/** The genres that MovieLens has, the most telling first. */
export function rankedGenres(genres: readonly string[]): string[] {
  return genres
    .filter((genre) => tellingFirst.includes(genre))
    .sort((one, other) => tellingFirst.indexOf(one) - tellingFirst.indexOf(other))
}

function choosePalette(genres: readonly string[], keywords: readonly string[], random: Random): PaletteName {
  const moods = keywords.flatMap((keyword) => moodPalettes[keyword.toLowerCase()] ?? [])
  if (moods.length > 0 && random.chance(0.5)) return random.pick(moods)
  const genre = genres[random.chance(0.65) ? 0 : 1] ?? genres[0]
  return random.pick((genre && genrePalettes[genre]) || anyPalettes)
}

const schemeNames: readonly SchemeName[] = [
  'night',
  'night',
  'night',
  'dusk',
  'dusk',
  'paper',
  'paper',
  'chalk',
  'first',
  'second',
  'second2',
]
const darkGenres = new Set(['Horror', 'Film-Noir', 'Thriller', 'Mystery', 'Crime', 'Sci-Fi'])

const readable = new Map<PaletteName, readonly SchemeName[]>()

/** The schemes of a palette in which something can be read on the ground; worked out once, for walls are full of them. */
function readableSchemes(palette: PaletteName): readonly SchemeName[] {
  const known =
    readable.get(palette) ?? schemeNames.filter((name) => readableOn(0, inksOf(palette, name)) !== undefined)
  readable.set(palette, known)
  return known
}

/** A scheme in which something can be read on the ground. */
function chooseScheme(genre: string | undefined, palette: PaletteName, random: Random): SchemeName {
  if (genre && darkGenres.has(genre) && random.chance(0.35)) return random.pick(['night', 'dusk'])
  return random.pick(readableSchemes(palette))
}

/** The seed of a film: the same film in the same words has the same poster. */
export function seedOf({ title, year, genres, keywords }: PosterMovie): string {
  return [title, year ?? '', [...genres].sort().join('|'), [...keywords].sort().join('|')].join('\n')
}

/** A poster's palette, and which of its colours is which ink. */
export interface Colouring {
  readonly palette: PaletteName
  readonly scheme: SchemeName
}

/** Decides a poster's colours from its film alone. */
export function colouringOf(movie: PosterMovie): Colouring {
  const random = createRandom(seedOf(movie))
  const genres = rankedGenres(movie.genres)
  const palette = choosePalette(genres, movie.keywords, random.fork('palette'))
  return { palette, scheme: chooseScheme(genres[0], palette, random.fork('scheme')) }
}

/** The colour that stands where a poster is not drawn yet: that of its ground. */
export function groundOf(movie: PosterMovie): Colour {
  const { palette, scheme } = colouringOf(movie)
  return inksOf(palette, scheme)[0]
}
