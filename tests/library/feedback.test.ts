import { expect, it } from 'vitest'
import { createLibraryService } from '../../electron/library/service.ts'
import { openTestLibrary, putMovies, putTracks, temporaryFolder, track } from './support.ts'

/** A service over a library with these tracks; importing is no part of it. */
function serviceIn(folder: string, titles: readonly string[]) {
  const library = openTestLibrary(folder)
  if (titles.length > 0) {
    putMovies(library, 'films', [])
    putTracks(
      library,
      'songs',
      titles.map((title) => track({ title, artist: 'Portishead' })),
    )
  }
  const run = () => {
    throw new Error('nothing is imported here')
  }
  const { handlers } = createLibraryService(library, run, () => {})
  const keyOf = (title: string) =>
    library.engine().trackKeyOf({ datasetId: 'songs', rowId: titles.indexOf(title) + 1 }) ?? ''
  return { library, keyOf, ...handlers }
}

it('keeps what was said of tracks over a restart, with their names', () => {
  const folder = temporaryFolder()
  const first = serviceIn(folder, ['Roads', 'Numb'])
  first['feedback.set']({ keys: [first.keyOf('Roads')], verdict: 'liked' })
  first['feedback.set']({ keys: [first.keyOf('Numb')], verdict: 'disliked' })
  first.library.close()
  const second = serviceIn(folder, [])
  expect(second['feedback.list']({})).toMatchObject([
    { verdict: 'liked', title: 'Roads', artist: 'Portishead' },
    { verdict: 'disliked', title: 'Numb', artist: 'Portishead' },
  ])
})

it('knows the names still when the data set is gone', () => {
  const { library, keyOf, ...handlers } = serviceIn(temporaryFolder(), ['Roads'])
  handlers['feedback.set']({ keys: [keyOf('Roads')], verdict: 'disliked' })
  library.remove('songs')
  expect(handlers['feedback.list']({})).toMatchObject([{ title: 'Roads', artist: 'Portishead' }])
})

it('has one verdict a track, the last, and forgets it when it is taken back', () => {
  const { keyOf, ...handlers } = serviceIn(temporaryFolder(), ['Roads', 'Numb'])
  const keys = [keyOf('Roads'), keyOf('Numb')]
  handlers['feedback.set']({ keys, verdict: 'liked' })
  handlers['feedback.set']({ keys, verdict: 'disliked' })
  expect(handlers['feedback.list']({})).toMatchObject([{ verdict: 'disliked' }, { verdict: 'disliked' }])
  handlers['feedback.set']({ keys: keys.slice(0, 1), verdict: null })
  expect(handlers['feedback.list']({})).toMatchObject([{ title: 'Numb' }])
})

it('tells a track that no data set has by its key alone', () => {
  const { keyOf: _, ...handlers } = serviceIn(temporaryFolder(), ['Roads'])
  handlers['feedback.set']({ keys: ['00000000000000aa'], verdict: 'disliked' })
  expect(handlers['feedback.list']({})).toEqual([
    { key: '00000000000000aa', verdict: 'disliked', title: null, artist: null },
  ])
})
