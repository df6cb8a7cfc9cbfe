import { type Colouring, colouringOf, type PosterMovie, rankedGenres, seedOf } from './colouring.ts'
import type { FieldName } from './fields.ts'
import type { FramingName } from './framings.ts'
import { type GenreStock, stockOf } from './lexicon/genres.ts'
import { type Pictures, picturesOf } from './lexicon/pictures.ts'
import { anyMotifs, motifs } from './motifs/index.ts'
import { inksOf, readableOn } from './palettes.ts'
import type { PictogramName } from './pictograms/index.ts'
import { createRandom, type Random } from './random.ts'
import { type SettingName, settings } from './settings.ts'
import type { Ink } from './sketch.ts'
import { type Treatment, treatmentOf } from './treatment.ts'

/** Where the title stands. */
export type Placement = 'foot' | 'top' | 'middle' | 'giant'

/** The line between picture and title. */
export type Edge = 'straight' | 'slant' | 'bow' | 'bowl' | 'wave' | 'zigzag' | 'steps' | 'rule'

export interface TypeStyle {
  readonly placement: Placement
  readonly upper: boolean
  readonly weight: number
  readonly stretch: 'condensed' | 'semi-condensed' | 'normal'
  readonly align: 'left' | 'center'
  readonly edge: Edge
  /** The ink behind the title, and that of the title: readable on it. */
  readonly ground: Ink
  readonly ink: Ink
}

/** The picture: one made for the genre, or a thing in a composition. */
export type Art =
  | { readonly kind: 'motif'; readonly genre: string; readonly motif: string; readonly framing: FramingName }
  | {
      readonly kind: 'figure'
      readonly setting: SettingName
      readonly thing: PictogramName
      readonly companion: PictogramName | null
      readonly field: FieldName
    }

/** Everything decided about a poster, before anything is drawn or measured. */
export interface Scene extends Colouring {
  /** Decides everything that the drawing itself leaves open. */
  readonly seed: string
  readonly art: Art
  readonly treatment: Treatment
  readonly type: TypeStyle
  /** Left and right exchanged. */
  readonly mirrored: boolean
}

const settingNames = Object.keys(settings).filter((name): name is SettingName =>
  Object.hasOwn(settings, name),
)
/** Settings that cover their ground themselves, or are lost before a busy one. */
const bare: ReadonlySet<SettingName> = new Set([
  'mirror',
  'panels',
  'pattern',
  'scatter',
  'split',
  'shadow',
  'tiny',
  'corner',
  'totem',
  'beam',
  'orbiting',
  'inside',
  'row',
  'march',
])
/** Backgrounds for a title's or keyword's things where the keyword names none. */
const quiet: readonly FieldName[] = ['plain', 'disc', 'halves', 'horizon', 'stripes', 'rays']

function chooseFigure(stock: GenreStock, pictures: Pictures, treatment: Treatment, random: Random): Art {
  const told = [...pictures.titled, ...pictures.keyed]
  const useTitle = pictures.titled.length > 0 && random.chance(0.7)
  const things = useTitle ? pictures.titled : told.length > 0 && random.chance(0.88) ? told : stock.things
  const thing = random.pick(things)
  const others = [...told, ...stock.things].filter((name) => name !== thing)
  const companion =
    random.chance(0.55) && others.length > 0
      ? random.pick(told.length > 2 ? told.filter((name) => name !== thing).concat(others.slice(-1)) : others)
      : null
  const setting = random.pick(settingNames)
  const backgrounds: readonly FieldName[] = bare.has(setting)
    ? ['plain']
    : treatment.fields.length > 0 && random.chance(0.35)
      ? treatment.fields
      : pictures.fields.length > 0 && random.chance(0.6)
        ? pictures.fields
        : random.chance(0.75)
          ? stock.fields
          : quiet
  return { kind: 'figure', setting, thing, companion, field: random.pick(backgrounds) }
}

const framingNames: readonly FramingName[] = [
  'close',
  'tilted',
  'porthole',
  'arch',
  'panel',
  'diagonal',
  'twice',
  'halves',
  'strip',
]

function chooseArt(genres: readonly string[], pictures: Pictures, treatment: Treatment, random: Random): Art {
  const genre = genres[random.chance(0.75) ? 0 : 1] ?? genres[0]
  const stock = stockOf(genre)
  const names = Object.keys((genre && motifs[genre]) || anyMotifs)
  const told = pictures.titled.length * 2 + pictures.keyed.length
  const motifShare = told === 0 ? 0.46 : told > 3 ? 0.22 : 0.3
  if (names.length > 0 && random.chance(motifShare))
    return {
      kind: 'motif',
      genre: genre ?? '',
      motif: random.pick(names),
      framing: random.chance(0.45) ? 'full' : random.pick(framingNames),
    }
  return chooseFigure(stock, pictures, treatment, random)
}

function choosePlacement(title: string, random: Random): Placement {
  const short =
    title.length <= 11 && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\s']+$/u.test(title)
  if (short && random.chance(0.3)) return 'giant'
  if (random.chance(0.17)) return 'top'
  return random.chance(0.05) ? 'middle' : 'foot'
}

const edges: readonly Edge[] = [
  'straight',
  'straight',
  'straight',
  'slant',
  'bow',
  'bowl',
  'wave',
  'zigzag',
  'steps',
  'rule',
]

function chooseType(title: string, { palette, scheme }: Colouring, random: Random): TypeStyle {
  const inks = inksOf(palette, scheme)
  const grounds: Ink[] = [0, 0, 0, 3, 1, 2]
  const readable = grounds.flatMap((ground) => {
    const ink = readableOn(ground, inks)
    return ink === undefined ? [] : [{ ground, ink }]
  })
  const upper = random.chance(0.55)
  return {
    ...random.pick(readable),
    placement: choosePlacement(title, random),
    upper,
    weight: random.pick([800, 800, 700, 600]),
    stretch:
      title.length > 22
        ? random.pick(['condensed', 'semi-condensed'])
        : random.pick(['condensed', 'semi-condensed', 'normal', 'normal']),
    align: random.chance(0.78) ? 'left' : 'center',
    edge: random.pick(edges),
  }
}

/** Decides what a film's poster shows. Cheap: it draws and measures nothing. */
export function sceneOf(movie: PosterMovie): Scene {
  const seed = seedOf(movie)
  const random = createRandom(seed)
  const genres = rankedGenres(movie.genres)
  const colouring = colouringOf(movie)
  const treatment = treatmentOf(movie.year, random.fork('treatment'))
  return {
    seed,
    ...colouring,
    treatment,
    art: chooseArt(genres, picturesOf(movie.title, movie.keywords), treatment, random.fork('art')),
    type: chooseType(movie.title, colouring, random.fork('type')),
    mirrored: random.fork('mirrored').chance(0.5),
  }
}
