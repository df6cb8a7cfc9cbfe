import { type Colour, contrast } from './colour.ts'
import type { Ink } from './sketch.ts'

/** Four colours that go together: a dark one, two that speak, a light one. */
export type Palette = readonly [dark: Colour, first: Colour, second: Colour, light: Colour]

/** Every palette by its name. */
export const palettes = {
  oxblood: ['#190d10', '#7d1220', '#e0392b', '#f2e3d0'],
  tar: ['#0f0f10', '#3a3a3e', '#c9c2b4', '#f4efe4'],
  nocturne: ['#111318', '#26415a', '#e5532d', '#ece7dc'],
  orbit: ['#081426', '#12527f', '#35c6c0', '#f6d7a8'],
  mesa: ['#3a1710', '#c2552b', '#f0a54a', '#f8e6c3'],
  rose: ['#4a1230', '#c93a5b', '#f59aa0', '#fde9df'],
  parasol: ['#0e4f4a', '#f26a3d', '#f2b21f', '#fdf3dc'],
  brass: ['#15181d', '#3c5468', '#d3b04f', '#eee6d4'],
  ember: ['#1b1410', '#c7361a', '#f68b1f', '#fbe8cf'],
  dusk: ['#2b2230', '#6a5578', '#d8a38a', '#f5e9dd'],
  crayon: ['#1d2b64', '#e94f64', '#ffc845', '#fff4e0'],
  revue: ['#2a0f3d', '#a02c8d', '#ff8f5a', '#ffe9c9'],
  moss: ['#10241f', '#1f6a58', '#b9c66b', '#f4ecce'],
  field: ['#20231a', '#59603c', '#b7a469', '#ece4cb'],
  newsprint: ['#16202a', '#3b6b86', '#cfb9a0', '#f3efe6'],
  amethyst: ['#17122b', '#4d3a86', '#c99a3c', '#efe6d8'],
  lagoon: ['#12324a', '#2d7f83', '#f0b347', '#f7ecd3'],
  balloon: ['#2a3f8f', '#f05d5e', '#ffd166', '#fff5e1'],
  cobalt: ['#101d4a', '#2450c8', '#ff6a3d', '#f3efe4'],
  mint: ['#12302c', '#2f9c86', '#ff8e72', '#eef6e6'],
  mustard: ['#2b2416', '#a8452a', '#dfa829', '#f6ecd2'],
  ice: ['#14283a', '#4a86a8', '#a9d3d8', '#f2f6f3'],
  petrol: ['#0b2530', '#135c68', '#ef7f4d', '#f5e6d0'],
  plum: ['#24102c', '#6d2a63', '#e2b04a', '#f6e8de'],
  acid: ['#131713', '#2f5d3a', '#c6e03a', '#f3f4e2'],
  bruise: ['#141026', '#4a2c6e', '#e0517e', '#f1e4ea'],
  clay: ['#2c1a16', '#9c4a36', '#d99a73', '#f5e7d8'],
  signal: ['#151515', '#d4281f', '#f2c230', '#f5f0e2'],
  seaside: ['#16405c', '#d9573f', '#7fc3c0', '#f8efda'],
  orchard: ['#24331b', '#7a8f2e', '#d95436', '#f6eed4'],
  sorbet: ['#5a2142', '#ea6a5c', '#f7b98b', '#fff0e3'],
  neon: ['#120a2a', '#6a1fd0', '#ff3d8b', '#d9fbf6'],
  arcade: ['#0c1030', '#c21e8f', '#16c7d9', '#fbeed3'],
  sepia: ['#2a2018', '#7a5a3c', '#c79a63', '#f1e4c9'],
  slate: ['#1c2226', '#56646b', '#aab3ad', '#f1efe8'],
  saffron: ['#3b1426', '#b0283f', '#f29a2e', '#fbeccb'],
  alpine: ['#1a2f3d', '#3f7d6e', '#e6c37a', '#f4f1e4'],
  pool: ['#0f3b57', '#1f8fb5', '#f7cf5e', '#fbf5e4'],
  fern: ['#17301f', '#3f7f46', '#e7b54c', '#f3efd9'],
  blush: ['#3a2a36', '#b86b77', '#efc2ae', '#faf0e6'],
  gun: ['#17191a', '#4a5350', '#d0482f', '#e9e4d6'],
  marquee: ['#240a0f', '#b01b2e', '#f4b942', '#fff0d2'],
} as const satisfies Record<string, Palette>

export type PaletteName = keyof typeof palettes

/** The palettes that a genre is printed in. */
export const genrePalettes: Readonly<Record<string, readonly PaletteName[]>> = {
  Action: ['ember', 'signal', 'gun', 'nocturne', 'cobalt', 'mustard', 'saffron', 'petrol'],
  Adventure: ['lagoon', 'alpine', 'mesa', 'pool', 'petrol', 'fern', 'seaside', 'saffron'],
  Animation: ['crayon', 'balloon', 'parasol', 'mint', 'sorbet', 'pool', 'arcade', 'orchard'],
  Children: ['balloon', 'crayon', 'pool', 'parasol', 'sorbet', 'orchard', 'seaside', 'fern'],
  Comedy: [
    'parasol',
    'sorbet',
    'seaside',
    'balloon',
    'mustard',
    'pool',
    'mint',
    'orchard',
    'saffron',
    'crayon',
  ],
  Crime: ['brass', 'gun', 'nocturne', 'signal', 'tar', 'mustard', 'oxblood', 'petrol'],
  Documentary: ['newsprint', 'slate', 'alpine', 'ice', 'clay', 'sepia', 'field', 'cobalt'],
  Drama: [
    'dusk',
    'clay',
    'slate',
    'blush',
    'petrol',
    'newsprint',
    'plum',
    'sepia',
    'alpine',
    'ice',
    'mustard',
    'seaside',
  ],
  Fantasy: ['moss', 'amethyst', 'plum', 'fern', 'arcade', 'lagoon', 'bruise', 'saffron'],
  'Film-Noir': ['tar', 'slate', 'gun', 'nocturne', 'brass', 'sepia'],
  Horror: ['oxblood', 'bruise', 'acid', 'tar', 'gun', 'moss', 'marquee', 'amethyst', 'nocturne'],
  IMAX: ['cobalt', 'orbit', 'pool', 'ice', 'ember', 'alpine'],
  Musical: ['revue', 'marquee', 'neon', 'sorbet', 'plum', 'crayon', 'saffron', 'arcade'],
  Mystery: ['amethyst', 'plum', 'brass', 'petrol', 'moss', 'bruise', 'ice', 'nocturne'],
  Romance: ['rose', 'sorbet', 'blush', 'plum', 'saffron', 'dusk', 'revue', 'seaside'],
  'Sci-Fi': ['orbit', 'neon', 'arcade', 'acid', 'ice', 'cobalt', 'petrol', 'amethyst'],
  Thriller: [
    'nocturne',
    'gun',
    'signal',
    'brass',
    'petrol',
    'bruise',
    'acid',
    'tar',
    'oxblood',
    'cobalt',
    'ice',
  ],
  War: ['field', 'sepia', 'gun', 'slate', 'mesa', 'signal', 'mustard'],
  Western: ['mesa', 'clay', 'mustard', 'sepia', 'saffron', 'alpine'],
}

/** For films whose genres nobody named. */
export const anyPalettes: readonly PaletteName[] = [
  'newsprint',
  'dusk',
  'alpine',
  'petrol',
  'clay',
  'cobalt',
  'mustard',
]

/** The palettes that a mood asks for, by keyword. */
export const moodPalettes: Readonly<Record<string, readonly PaletteName[]>> = {
  bleak: ['slate', 'gun', 'tar', 'ice'],
  melancholy: ['ice', 'dusk', 'slate', 'newsprint'],
  joyful: ['parasol', 'pool', 'sorbet', 'crayon'],
  playful: ['balloon', 'parasol', 'crayon', 'mint'],
  'black and white': ['tar', 'slate'],
  noir: ['tar', 'brass', 'nocturne'],
  'film noir': ['tar', 'slate'],
  'neo-noir': ['nocturne', 'neon', 'brass'],
  romantic: ['rose', 'sorbet', 'blush'],
  passionate: ['rose', 'saffron', 'marquee'],
  erotic: ['rose', 'bruise', 'marquee'],
  winter: ['ice', 'slate', 'alpine'],
  desert: ['mesa', 'clay', 'saffron'],
  sea: ['pool', 'lagoon', 'seaside'],
  ocean: ['pool', 'lagoon'],
  jungle: ['fern', 'moss', 'orchard'],
  nature: ['fern', 'alpine', 'orchard'],
  summer: ['pool', 'sorbet', 'parasol', 'seaside'],
  cyberpunk: ['neon', 'arcade'],
  '1980s': ['neon', 'arcade', 'sorbet'],
  '1970s': ['mustard', 'mesa', 'orchard'],
  psychedelic: ['arcade', 'neon', 'revue', 'acid'],
  gothic: ['oxblood', 'bruise', 'plum'],
  gory: ['oxblood', 'marquee'],
  space: ['orbit', 'cobalt', 'amethyst'],
  nostalgic: ['sepia', 'mustard', 'clay'],
  elegant: ['plum', 'brass', 'blush'],
  bollywood: ['saffron', 'marquee', 'revue'],
}

/** Which of a palette's colours stands for which ink: the same four, figure and ground exchanged. */
export const schemes = {
  night: [0, 1, 2, 3],
  dusk: [0, 2, 1, 3],
  paper: [3, 1, 2, 0],
  chalk: [3, 2, 1, 0],
  first: [1, 0, 2, 3],
  second: [2, 0, 1, 3],
  second2: [2, 3, 1, 0],
} as const satisfies Record<string, readonly [Ink, Ink, Ink, Ink]>

export type SchemeName = keyof typeof schemes

/** The four inks of a poster as colours. */
export type Inks = readonly [ground: Colour, first: Colour, second: Colour, contrast: Colour]

/** The palette's colours in the order of the inks. */
export function inksOf(palette: PaletteName, scheme: SchemeName): Inks {
  const colours: Palette = palettes[palette]
  const [ground, first, second, strong] = schemes[scheme]
  return [colours[ground], colours[first], colours[second], colours[strong]]
}

/** The ink that is read best on this one, of those that are read at all; none where the contrast is under 4.5. */
export function readableOn(ground: Ink, inks: Inks): Ink | undefined {
  const others: Ink[] = [0, 1, 2, 3]
  const best = others.reduce((one, other) =>
    contrast(inks[other], inks[ground]) > contrast(inks[one], inks[ground]) ? other : one,
  )
  return contrast(inks[best], inks[ground]) >= 4.5 ? best : undefined
}
