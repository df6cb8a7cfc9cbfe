import { describe, expect, it } from 'vitest'
import { createEngine } from '../../electron/recommender/index.ts'
import { titleKeywords } from '../../electron/recommender/profile/title-keywords.ts'
import { film, request, semantics, tagged } from './support/library.ts'

const { prior } = semantics()

describe('the words of a title', () => {
  it.each([
    ['Samurai Rebellion', ['samurai']],
    ['Halloween II', ['halloween']],
    ['Kung Fu Panda', ['kung fu']],
    ['Four Weddings and a Funeral', ['wedding']],
    ['Police Academy: Mission to Moscow', ['russia']],
    ['Pirates of the Caribbean: At World’s End', ['pirates']],
  ])('of %s are keywords', (title, keywords) => {
    expect(titleKeywords(title, prior)).toEqual(keywords)
  })

  it.each([
    'The Rugrats Movie',
    'Black Beauty',
    'The King’s Speech',
    'There Will Be Blood',
    'The Devil Wears Prada',
    'Monsters, Inc.',
    'Red Rock West',
    '',
  ])('of %s mislead, and are none', (title) => {
    expect(titleKeywords(title, prior)).toEqual([])
  })

  it('are three at most', () => {
    expect(titleKeywords('Ghosts, Robots, Pirates and Samurai in Paris', prior)).toHaveLength(3)
  })

  it('turn the list of a film that nobody gave keywords', () => {
    const songs = Array.from({ length: 30 }, () => ['comedy', 'pop']).concat([['christmas', 'pop']])
    const named = film({ key: 'a', title: 'The Santa Clause', genres: ['Comedy'] })
    const other = { ...named, key: 'b', title: 'The Cause' }
    const engine = createEngine(semantics(), [tagged('a', songs)], [named, other])
    const tagsFor = (movie: typeof named) =>
      engine
        .recommend(request({ movies: [movie.key], limit: 31 }), [movie])
        .tracks.slice(0, 1)
        .flatMap((track) => engine.tagsOf(track))
    expect(tagsFor(named)).toContain('christmas')
    expect(tagsFor(other)).not.toContain('christmas')
  })
})
