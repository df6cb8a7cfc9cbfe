import { describe, expect, it } from 'vitest'
import { knownTagRowSchema } from '../../../electron/library/semantics/rows.ts'
import { parseTable } from '../../../electron/library/semantics/table.ts'
import { fold } from '../../../electron/recommender/semantics/fold.ts'
import { tagKinds } from '../../../electron/recommender/semantics/tag-catalogue.ts'
import { semanticFile, semantics } from '../support/library.ts'

const { tags } = semantics()
const rows = parseTable(semanticFile('tags.csv').toString('utf8')).map(({ line, cells }) => ({
  line,
  row: knownTagRowSchema.parse(cells),
}))

describe('a tag has one name', () => {
  it.each([
    ['hip-hop', ['hip_hop', 'Hip Hop', 'hip  hop', 'HIP-HOP', 'hiphop']],
    ['female vocals', ['female vocalist', 'female_vocalists', 'Female Vocals']],
    ['synth-pop', ['synthpop', 'synth_pop', 'Synth Pop']],
    ['r&b', ['R&B', 'rnb']],
    ['post-punk', ['post punk', 'Post_Punk', 'postpunk']],
    ['80s', ['1980s', "80's", 'eighties']],
  ])('%s, in all its spellings', (name, spellings) => {
    expect(tags.canonical(name)).toBe(name)
    for (const spelling of spellings) expect(tags.canonical(spelling), spelling).toBe(name)
  })

  it('which is its folded form where nobody listed it', () => {
    expect(tags.canonical('Blackened_Death/Crust')).toBe('blackened death crust')
    expect(tags.find('blackened death crust')).toBeNull()
  })
})

describe('noise', () => {
  it.each([
    'seen live',
    'seen_live',
    'awesome',
    'favorites',
    'my music',
    'albums I own',
    'sxsw2006',
    'songs ive obsessed over',
    '4 stars',
    '<3',
    '!!!',
    '',
  ])('is %j', (spelling) => {
    expect(tags.isNoise(tags.canonical(spelling))).toBe(true)
  })

  it.each(['rock', 'dark ambient', 'polish', '90s', 'love', 'k-pop', 'zeuhl', 'мелодичный', 'film noir'])(
    'is not %j',
    (spelling) => {
      expect(tags.isNoise(tags.canonical(spelling))).toBe(false)
    },
  )
})

describe('tags.csv', () => {
  it('uses every spelling once, so that no tag has two meanings', () => {
    const owners = new Map<string, string>()
    const doubles = rows.flatMap(({ line, row }) => {
      const spellings = new Set([row.tag, ...row.aliases.split('|')].map(fold).filter((key) => key !== ''))
      return [...spellings].flatMap((key) => {
        const owner = owners.get(key)
        if (owner === undefined) owners.set(key, row.tag)
        return owner === undefined ? [] : [`line ${line}: "${key}" of ${row.tag} belongs to ${owner}`]
      })
    })
    expect(doubles).toEqual([])
  })

  it('gives every kind of tag, and era and place as such', () => {
    const kinds = new Set(rows.map(({ row }) => row.kind))
    expect([...kinds].sort()).toEqual([...tagKinds].sort())
    expect(tags.find('80s')?.kind).toBe('era')
    expect(tags.find('swedish')?.kind).toBe('place')
    expect(tags.find('melancholy')?.kind).toBe('mood')
  })

  it('places moods in the field as Russell (1980) does', () => {
    const at = (name: string) => {
      const tag = tags.find(name)
      return { valence: tag?.valence ?? Number.NaN, energy: tag?.energy ?? Number.NaN }
    }
    expect(at('happy').valence).toBeGreaterThan(0.4)
    expect(at('sad').valence).toBeLessThan(-0.3)
    expect(at('aggressive').energy).toBeGreaterThan(0.5)
    expect(at('calm').energy).toBeLessThan(-0.4)
    expect(at('death metal').energy).toBeGreaterThan(at('ambient').energy + 1)
  })
})
