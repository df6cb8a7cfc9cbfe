import { describe, expect, it } from 'vitest'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { loadSemantics } from '../../../electron/library/semantics/load.ts'
import { priorRowSchema } from '../../../electron/library/semantics/rows.ts'
import { parseTable } from '../../../electron/library/semantics/table.ts'
import { fold } from '../../../electron/recommender/semantics/fold.ts'
import { semanticFile, semantics, starterLibrary } from '../support/library.ts'

const { tags, prior } = semantics()
/** Names that are everyday words first. */
const PHRASES = ['generation x', 'inner city', 'father and son', 'american football', 'real life']

const table = () => parseTable(semanticFile('film.csv').toString('utf8'))

/** The 18 genres of MovieLens and IMAX. */
const GENRES =
  `Action|Adventure|Animation|Children|Comedy|Crime|Documentary|Drama|Fantasy|Film-Noir|Horror|IMAX|Musical|
  Mystery|Romance|Sci-Fi|Thriller|War|Western`
    .split('|')
    .map((genre) => genre.trim())

describe('the prior', () => {
  it('knows all 19 genres of MovieLens', () => {
    expect(GENRES).toHaveLength(19)
    expect(GENRES.filter((genre) => prior.genre(genre)?.kind !== 'genre')).toEqual([])
  })

  it('knows at least 200 keywords', () => {
    expect(prior.entries.filter((entry) => entry.kind === 'keyword').length).toBeGreaterThanOrEqual(200)
  })

  it.each(
    'noir|dystopia|feel-good|heist|coming of age|dreamlike|road movie|samurai|christmas|space'.split('|'),
  )('knows the keyword %s', (keyword) => {
    expect(prior.keyword(keyword)).not.toBeNull()
  })

  it('finds an entry however it is spelt', () => {
    expect(prior.genre('sci_fi')).toBe(prior.genre('Sci-Fi'))
    expect(prior.genre("Children's")).toBe(prior.genre('Children'))
    expect(prior.keyword('COMING-OF-AGE')).toBe(prior.keyword('coming of age'))
    expect(prior.keyword('IMAX')).toBe(prior.genre('imax'))
    expect(prior.genre('no such genre')).toBeNull()
  })

  it('reads genres as film genres: horror is dark and not lovely, a western is country', () => {
    const horror = prior.genre('Horror')?.weights
    expect(horror?.get('dark ambient')).toBeGreaterThan(0)
    expect(horror?.get('industrial')).toBeGreaterThan(0)
    expect(horror?.get('love song')).toBeLessThan(0)
    expect(prior.genre('Western')?.weights.get('country')).toBeGreaterThan(0)
    expect(prior.genre('Action')?.weights.get('country') ?? 0).toBeLessThanOrEqual(0)
  })
})

describe('film.csv', () => {
  it('has a reason, weights within -3..3 and a target in every row', () => {
    const wrong = table().flatMap(({ line, cells }) => {
      const row = priorRowSchema.safeParse(cells)
      if (!row.success) return [`line ${line}: ${row.error.message}`]
      const heavy = [...row.data.tags].filter(([, weight]) => weight === 0 || Math.abs(weight) > 3)
      return heavy.map(([tag, weight]) => `line ${line}: ${tag} ${weight}`)
    })
    expect(wrong).toEqual([])
  })

  it('gives weight to nothing but canonical tags that say something', () => {
    const wrong = table().flatMap(({ line, cells }) =>
      [...priorRowSchema.parse(cells).tags.keys()]
        .filter((tag) => tags.find(tag) === null || tags.isNoise(tag))
        .map((tag) => `line ${line}: ${tag}`),
    )
    expect(wrong).toEqual([])
  })

  it('uses every spelling of a kind once', () => {
    const owners = new Map<string, string>()
    const doubles = table().flatMap(({ line, cells }) => {
      const row = priorRowSchema.parse(cells)
      return [row.name, ...row.aliases.split('|')]
        .map(fold)
        .filter((key) => key !== '')
        .flatMap((spelling) => {
          const key = `${row.kind} ${spelling}`
          const owner = owners.get(key)
          owners.set(key, owner ?? row.name)
          return owner === undefined ? [] : [`line ${line}: "${key}" of ${row.name} belongs to ${owner}`]
        })
    })
    expect(doubles).toEqual([])
  })

  it('names no artist and no film', () => {
    const { films, tracks } = starterLibrary()
    // A name of one or two words may be words of the language as well ("Cold War"): an artist's then counts from two
    // words on, a film's or song's from three.
    const longer = (texts: readonly string[], words: number) =>
      texts.map(fold).filter((name) => name.split(' ').length >= words)
    const names = new Set([
      ...longer(
        tracks.map((track) => track.artist),
        2,
      ),
      ...longer(
        [...films, ...tracks].map(({ title }) => title),
        3,
      ),
    ])
    for (const phrase of PHRASES) names.delete(phrase)
    const named = table().flatMap(({ line, cells }) => {
      const row = priorRowSchema.parse(cells)
      const texts = [row.name, ...row.aliases.split('|'), ...row.tags.keys()].map(fold)
      const inReason = [...names].filter(
        (name) => name.length > 9 && ` ${fold(row.reason)} `.includes(` ${name} `),
      )
      return [...texts.filter((text) => names.has(text)), ...inReason].map((name) => `line ${line}: ${name}`)
    })
    expect(named).toEqual([])
  })
})

describe('damaged semantic files', () => {
  const withFile = (name: string, text: string) => () =>
    loadSemantics((wanted) => (wanted === name ? Buffer.from(text) : semanticFile(wanted)))

  it.each([
    ['a weight that is none', 'kind,name,aliases,valence,energy,tags,reason\ngenre,a,,0,0,dark,because\n'],
    [
      'a mood outside the field',
      'kind,name,aliases,valence,energy,tags,reason\ngenre,a,,2,0,dark +1,because\n',
    ],
    ['no reason', 'kind,name,aliases,valence,energy,tags,reason\ngenre,a,,0,0,dark +1,\n'],
  ])('are told by file and line: %s', (_, text) => {
    expect(withFile('film.csv', text)).toThrow(CrossTuneError)
    expect(withFile('film.csv', text)).toThrow(/film\.csv, line 2/)
  })

  it('are told for tags as well', () => {
    expect(withFile('tags.csv', 'tag,kind,valence,energy,aliases\npop,nonsense,0,0,\n')).toThrow(
      /tags\.csv, line 2/,
    )
  })
})
