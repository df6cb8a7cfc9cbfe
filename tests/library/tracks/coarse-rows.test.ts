import { describe, expect, it } from 'vitest'
import type { TrackRecord } from '../../../electron/library/records.ts'
import { findCoarseRows } from '../../../electron/library/tracks/coarse-rows.ts'
import { searchTracks } from '../../../electron/library/tracks/search.ts'
import { semantics } from '../../recommender/support/library.ts'
import { openTestLibrary, putTracks, temporaryFolder, track } from '../support.ts'

function coarseOf(records: readonly TrackRecord[]): string[] {
  const library = openTestLibrary(temporaryFolder())
  putTracks(library, 'own', records)
  const set = library.trackSet('own')
  return findCoarseRows(set, semantics().coarseTitles).map((row) => set.find(row)?.title ?? '')
}

const titled = (...titles: string[]) => coarseOf(titles.map((title) => track({ title })))

describe('coarse titles', () => {
  it('are found by whole words, whatever their case, accents and signs', () => {
    const titles = [
      'RAPE ME',
      'Fuck, Yes!',
      'What the F*ck',
      '****Friendz',
      'Relaxin at Club F****n',
      'Fück You',
      'Arbeit Mach Frei (Demo)',
    ]
    expect(titled(...titles)).toEqual(titles)
  })

  it('are not found within other words', () => {
    expect(
      titled('The Grapes of Wrath', 'Drapery', 'Peacock', 'Scunthorpe', 'Constitution', 'Pussycat'),
    ).toEqual([])
  })

  it('are not found where a longer wording is harmless', () => {
    expect(
      titled('The Owl and the Pussy Cat', 'Bitches Brew', 'Dick Tracy', 'Who Killed Cock Robin'),
    ).toEqual([])
    expect(titled('Bitches Aint Fun')).toEqual(['Bitches Aint Fun'])
  })

  it('are looked for in titles alone, not among artists, albums and tags', () => {
    const record = track({ title: 'Chaise Longue', artist: 'Pussy', album: 'Fuck', tags: ['shit'] })
    expect(coarseOf([record])).toEqual([])
  })

  it('are still found by what one types', () => {
    const library = openTestLibrary(temporaryFolder())
    putTracks(library, 'own', [track({ title: 'F**k The System' }), track({ title: 'The System' })])
    const set = library.trackSet('own')
    const found = searchTracks([set], 'f**k the sys', 5).map(({ row }) => row.title)
    expect(found).toEqual(['F**k The System'])
  })

  it('are none where the list has none', () => {
    const library = openTestLibrary(temporaryFolder())
    putTracks(library, 'own', [track({ title: 'Fuck' })])
    expect(findCoarseRows(library.trackSet('own'), [])).toEqual([])
  })
})
