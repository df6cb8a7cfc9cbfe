import bricolageLatinExtended from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-ext-standard-normal.woff2?url'
import bricolageLatin from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2?url'
import bricolageVietnamese from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-vietnamese-standard-normal.woff2?url'
import interCyrillicExtended from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url'
import interCyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url'
import interGreek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url'
import { titleFamily } from './draw.ts'

const grotesque = { weight: '200 800', stretch: '75% 100%' }
const inter = { weight: '100 900' }

/** The bundled faces and the characters each is for, as their stylesheets say. */
const faces: readonly [family: string, url: string, descriptors: FontFaceDescriptors][] = [
  [
    'Poster Grotesque',
    bricolageLatin,
    {
      ...grotesque,
      unicodeRange:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122',
    },
  ],
  [
    'Poster Grotesque',
    bricolageLatinExtended,
    {
      ...grotesque,
      unicodeRange:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0',
    },
  ],
  [
    'Poster Grotesque',
    bricolageVietnamese,
    {
      ...grotesque,
      unicodeRange:
        'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+1EA0-1EF9,U+20AB',
    },
  ],
  [
    'Poster Inter',
    interCyrillic,
    { ...inter, unicodeRange: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116' },
  ],
  [
    'Poster Inter',
    interCyrillicExtended,
    { ...inter, unicodeRange: 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F' },
  ],
  [
    'Poster Inter',
    interGreek,
    { ...inter, unicodeRange: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF' },
  ],
]

/** Makes the faces of titles known to a window or worker. Nothing is loaded yet. */
export function declareFonts(fonts: FontFaceSet): void {
  for (const [family, url, descriptors] of faces)
    fonts.add(new FontFace(family, `url("${url}")`, descriptors))
}

/** Resolves when the faces that this text needs are there, or cannot be had: then the system's stand in. */
export async function fontsFor(fonts: FontFaceSet, text: string): Promise<void> {
  await fonts.load(`800 20px ${titleFamily}`, `${text}${text.toUpperCase()}0 ·`).catch(() => [])
}
