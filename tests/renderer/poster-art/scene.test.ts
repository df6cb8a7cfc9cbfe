import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../../renderer/features/movies/poster-art/colour.ts'
import { compose } from '../../../renderer/features/movies/poster-art/compose.ts'
import { keywordPictures } from '../../../renderer/features/movies/poster-art/lexicon/keywords.ts'
import { titlePictures } from '../../../renderer/features/movies/poster-art/lexicon/title-words.ts'
import { motifs } from '../../../renderer/features/movies/poster-art/motifs/index.ts'
import { inksOf } from '../../../renderer/features/movies/poster-art/palettes.ts'
import { animals } from '../../../renderer/features/movies/poster-art/pictograms/animals.ts'
import { crime } from '../../../renderer/features/movies/poster-art/pictograms/crime.ts'
import { faces } from '../../../renderer/features/movies/poster-art/pictograms/faces.ts'
import { games } from '../../../renderer/features/movies/poster-art/pictograms/games.ts'
import { household } from '../../../renderer/features/movies/poster-art/pictograms/household.ts'
import { pictograms, thingsNamed } from '../../../renderer/features/movies/poster-art/pictograms/index.ts'
import { interiors } from '../../../renderer/features/movies/poster-art/pictograms/interiors.ts'
import { music } from '../../../renderer/features/movies/poster-art/pictograms/music.ts'
import { nature } from '../../../renderer/features/movies/poster-art/pictograms/nature.ts'
import { people } from '../../../renderer/features/movies/poster-art/pictograms/people.ts'
import type { Pictogram } from '../../../renderer/features/movies/poster-art/pictograms/pictogram.ts'
import { places } from '../../../renderer/features/movies/poster-art/pictograms/places.ts'
import { things } from '../../../renderer/features/movies/poster-art/pictograms/things.ts'
import { vehicles } from '../../../renderer/features/movies/poster-art/pictograms/vehicles.ts'
import { createRandom } from '../../../renderer/features/movies/poster-art/random.ts'
import { type Scene, sceneOf } from '../../../renderer/features/movies/poster-art/scene.ts'
import { type Mark, Sketch } from '../../../renderer/features/movies/poster-art/sketch.ts'
import { genres, movieOf, moviesOf } from './movies.ts'

const noType = { top: 450, height: 0 }
const foot = { top: 330, height: 120 }

/** What a picture is made of, whatever its colours: the paths of its marks and where they stand, to 5 units. */
function structure(marks: readonly Mark[]): string {
  return marks
    .map((mark) =>
      mark.step === 'unclip'
        ? 'u'
        : `${mark.step[0]}${mark.path.length}@${mark.at.slice(4).map((n) => Math.round((n ?? 0) / 5))}`,
    )
    .join(' ')
}

function look({ palette, scheme, art }: Scene): string {
  return JSON.stringify([palette, scheme, art])
}

describe('the scene of a film', () => {
  it('is the same each time, down to the last mark', () => {
    const movie = movieOf({
      title: 'Solaris',
      year: 1972,
      genres: ['Drama', 'Sci-Fi'],
      keywords: ['space', 'memory'],
    })
    expect(sceneOf({ ...movie })).toEqual(sceneOf(movie))
    expect(compose(sceneOf({ ...movie }), foot)).toEqual(compose(sceneOf(movie), foot))
  })

  it('does not hang on the order in which genres and keywords are told', () => {
    const one = movieOf({ genres: ['Drama', 'Sci-Fi'], keywords: ['space', 'memory'] })
    const other = movieOf({ genres: ['Sci-Fi', 'Drama'], keywords: ['memory', 'space'] })
    expect(compose(sceneOf(one), foot)).toEqual(compose(sceneOf(other), foot))
  })

  it('changes with the title, the year, the genres and the keywords', () => {
    const base = movieOf({})
    const others = [
      movieOf({ title: 'The Short Way Home' }),
      movieOf({ year: 1996 }),
      movieOf({ genres: ['Crime'] }),
      movieOf({ keywords: ['rain'] }),
    ]
    for (const other of others) expect(sceneOf(other).seed).not.toBe(sceneOf(base).seed)
    const pictures = new Set([base, ...others].map((movie) => JSON.stringify(compose(sceneOf(movie), foot))))
    expect(pictures.size).toBe(5)
  })

  it.each(['Thriller', 'Drama', 'Comedy', 'Horror', 'Western'])(
    'gives 200 films of %s 200 pictures, few of them alike',
    (genre) => {
      const scenes = moviesOf(genre, 200).map(sceneOf)
      expect(new Set(scenes.map((scene) => structure(compose(scene, foot)))).size).toBe(200)
      expect(new Set(scenes.map(look)).size).toBeGreaterThanOrEqual(190)
    },
  )

  it.each(genres)('has at least five motifs for %s, and draws each with at least two inks', (genre) => {
    const own = Object.keys(motifs[genre] ?? {})
    expect(own.length).toBeGreaterThanOrEqual(5)
    for (const motif of own) {
      const scene: Scene = {
        ...sceneOf(movieOf({ genres: [genre] })),
        art: { kind: 'motif', genre, motif, framing: 'full' },
      }
      const inks = new Set(compose(scene, noType).flatMap((mark) => ('ink' in mark ? [mark.ink] : [])))
      expect(inks.size, motif).toBeGreaterThanOrEqual(2)
    }
  })

  it('draws something for films without a genre, a year or a title', () => {
    for (const movie of [
      movieOf({ genres: [] }),
      movieOf({ genres: ['Telenovela'] }),
      movieOf({ title: '', year: null, genres: [] }),
    ])
      expect(compose(sceneOf(movie), foot).length).toBeGreaterThan(2)
  })

  it.each(Object.keys(keywordPictures))('lets the keyword "%s" bend most pictures', (keyword) => {
    const things: readonly string[] = keywordPictures[keyword]?.things ?? []
    expect(things.length).toBeGreaterThan(0)
    const bent = moviesOf('Drama', 40)
      .map((movie) => sceneOf({ ...movie, keywords: [keyword] }).art)
      .filter((art) => art.kind === 'figure' && things.includes(art.thing))
    expect(bent.length).toBeGreaterThan(16)
  })

  it('knows the words of titles, in the plural and with accents too', () => {
    expect(titlePictures.get('moon')).toContain('moon')
    const arts = Array.from(
      { length: 30 },
      (_, i) => sceneOf(movieOf({ title: 'Bicyclés', year: 1950 + i })).art,
    )
    expect(arts.filter((art) => art.kind === 'figure' && art.thing === 'bicycle').length).toBeGreaterThan(10)
  })

  it('can always be read: title and ground differ by 4.5 to 1 at least', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1890, max: 2030 }),
        fc.subarray(genres),
        fc.subarray(Object.keys(keywordPictures)),
        (title, year, some, keywords) => {
          const { palette, scheme, type } = sceneOf({ title, year, genres: some, keywords })
          const inks = inksOf(palette, scheme)
          expect(contrast(inks[type.ink], inks[type.ground])).toBeGreaterThanOrEqual(4.5)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('makes only marks that a canvas can draw: closed clips, finite numbers', () => {
    for (const genre of genres)
      for (const movie of moviesOf(genre, 40)) {
        const marks = compose(sceneOf(movie), foot)
        let open = 0
        for (const mark of marks) {
          if (mark.step === 'unclip') open -= 1
          else {
            if (mark.step === 'clip') open += 1
            expect(mark.path).not.toMatch(/NaN|Infinity|undefined/)
            expect(mark.at.every(Number.isFinite)).toBe(true)
          }
          expect(open).toBeGreaterThanOrEqual(0)
        }
        expect(open).toBe(0)
      }
  })
})

describe('the pictograms', () => {
  const drawn = Object.entries(pictograms).map(([name, draw]: [string, Pictogram]) => {
    const sketch = new Sketch()
    draw(sketch, { main: 3, second: 2, back: 0 }, createRandom(name))
    return { name, marks: sketch.marks }
  })

  it('have names that no two groups share', () => {
    const groups = [
      animals,
      crime,
      faces,
      games,
      household,
      interiors,
      music,
      nature,
      people,
      places,
      things,
      vehicles,
    ]
    const names = groups.flatMap((group) => Object.keys(group))
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBe(drawn.length)
  })

  it('all show their body, and no two are drawn alike', () => {
    for (const { name, marks } of drawn)
      expect(
        marks.some((mark) => 'ink' in mark && mark.ink === 3),
        name,
      ).toBe(true)
    expect(new Set(drawn.map(({ marks }) => JSON.stringify(marks))).size).toBe(drawn.length)
  })

  it('are called by names that exist', () => {
    expect(thingsNamed('moon train')).toEqual(['moon', 'train'])
    expect(() => thingsNamed('moon trian')).toThrow('trian')
  })
})
