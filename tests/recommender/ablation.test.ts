import { describe, expect, it } from 'vitest'
import { assemble, ingredients } from '../../scripts/ablation/assembly.ts'
import { hideKeywords, hideTags, keepUnlistedTags } from '../../scripts/ablation/hiding.ts'
import { variants, withoutLearnedTags, withoutWords } from '../../scripts/ablation/variants.ts'
import { request, semantics, starterLibrary } from './support/library.ts'

const { engine, set, films } = starterLibrary()
const whole = ingredients(semantics(), [set], films)
const assembly = assemble(whole)
const some = films.filter((_, i) => i % 200 === 0)

describe('an assembly of all parts', () => {
  it('makes the lists of the engine', () => {
    for (const film of some) {
      const { tracks } = engine.recommend(request({ movies: [film.key], limit: 10 }), [film])
      const own = assembly.list([film], 10).chosen
      expect(own.map(({ song }) => assembly.index.keyOf(song))).toEqual(tracks.map(({ key }) => key))
      expect(own.map(({ answers }) => answers)).toEqual(tracks.map(({ answers }) => answers))
    }
  })

  it('scores as the engine does', () => {
    const places = Array.from({ length: 50 }, (_, i) => ({ datasetId: set.datasetId, rowId: 1 + i * 80 }))
    for (const film of some) {
      expect(assembly.scoresAt(film, places)).toEqual(engine.score([film], places, 'blend'))
    }
  })
})

describe('a part taken out', () => {
  it.each(variants.map(({ name, without }) => [name, without] as const))(
    'changes lists: %s',
    (name, without) => {
      const poorer = assemble(without(whole))
      const lists = (one: typeof assembly) =>
        some.map((film) => one.list([film], 10).chosen.map(({ song }) => song))
      // The starter's words are all listed: nothing is left for word vectors to carry.
      if (name === 'GloVe') expect(lists(poorer)).toEqual(lists(assembly))
      else expect(lists(poorer)).not.toEqual(lists(assembly))
    },
  )
})

describe('what is hidden from the prior', () => {
  const listed = (parts: typeof whole) =>
    new Set(parts.semantics.prior.entries.flatMap((entry) => [...entry.weights.keys()]))
  const keywords = (parts: typeof whole) =>
    parts.semantics.prior.entries.filter(({ kind }) => kind === 'keyword').length

  it('is about the share asked for, another one in each draw', () => {
    const tags = listed(hideTags(whole, 0.7, 1))
    expect(tags.size / listed(whole).size).toBeGreaterThan(0.2)
    expect(tags.size / listed(whole).size).toBeLessThan(0.4)
    expect(tags).not.toEqual(listed(hideTags(whole, 0.7, 2)))
    expect(keywords(hideKeywords(whole, 0.5, 1)) / keywords(whole)).toBeCloseTo(0.5, 0)
    expect(hideKeywords(whole, 1, 1).semantics.prior.keyword('heist')).toBeNull()
    expect(hideKeywords(whole, 1, 1).semantics.prior.genre('Horror')).not.toBeNull()
  })

  it('can be every tag of the library, and leaves no learned company', () => {
    const micro = keepUnlistedTags(whole)
    const left = assemble(micro).index.tags
    expect(left.length).toBeGreaterThan(0)
    expect(left.filter((tag) => listed(whole).has(tag))).toEqual([])
  })

  it('is carried by learned tags and by word vectors', () => {
    const poorer = hideTags(whole, 0.7, 1)
    const wordless = hideKeywords(whole, 0.5, 1)
    const scores = (parts: typeof whole) => some.map((film) => assemble(parts).list([film], 1).scores)
    expect(scores(withoutLearnedTags(poorer))).not.toEqual(scores(poorer))
    expect(scores(withoutWords(wordless))).not.toEqual(scores(wordless))
  })
})
