import { describe, expect, it } from 'vitest'
import { createAppStore } from '../../../renderer/store/app-store.ts'
import { isFiltered, type MoviePage, movieAt, pageSize } from '../../../renderer/store/catalogue-slice.ts'
import { aDataset, someMovies } from '../support/builders.ts'

const films = someMovies(300)

function pageOf(store: ReturnType<typeof createAppStore>, page: number): MoviePage {
  const { query, revision } = store.getState()
  const movies = films.slice(page * pageSize, (page + 1) * pageSize)
  return { query, revision, page, total: films.length, catalogue: films.length, movies, marks: [] }
}

describe('the films shown', () => {
  it('are found by their place once their page is there', () => {
    const store = createAppStore()
    store.getState().receivePage(pageOf(store, 0))
    store.getState().receivePage(pageOf(store, 2))
    const shown = store.getState().shownMovies
    expect(shown && movieAt(shown, 0)).toBe(films[0])
    expect(shown && movieAt(shown, pageSize)).toBeUndefined()
    expect(shown && movieAt(shown, 2 * pageSize + 3)).toBe(films[2 * pageSize + 3])
  })

  it('stay while the answer to a new query is on the way', () => {
    const store = createAppStore()
    store.getState().receivePage(pageOf(store, 0))
    store.getState().setText('alien')
    expect(store.getState().shownMovies?.query.text).toBe('')
    store.getState().receivePage(pageOf(store, 0))
    expect(store.getState().shownMovies?.query.text).toBe('alien')
  })

  it('that a start is suggested from follow the filters, but no text', () => {
    const store = createAppStore()
    store.getState().receivePage(pageOf(store, 0))
    const opening = store.getState().openingMovies
    expect(opening).toHaveLength(pageSize)
    store.getState().setText('alien')
    store.getState().receivePage({ ...pageOf(store, 0), movies: films.slice(7, 8) })
    expect(store.getState().openingMovies).toBe(opening)
    store.getState().setText('')
    store.getState().toggleGenre('Horror')
    store.getState().receivePage({ ...pageOf(store, 0), movies: films.slice(7, 9) })
    expect(store.getState().openingMovies).toEqual(films.slice(7, 9))
  })

  it('are not replaced by a late answer to an older query', () => {
    const store = createAppStore()
    const late = pageOf(store, 0)
    store.getState().setText('alien')
    store.getState().receivePage(late)
    expect(store.getState().shownMovies).toBeNull()
  })

  it('are asked for anew when the library has changed, and older pages are dropped', () => {
    const store = createAppStore()
    store.getState().receivePage(pageOf(store, 0))
    store.getState().receivePage(pageOf(store, 1))
    const late = pageOf(store, 2)
    store.getState().libraryChanged()
    store.getState().receivePage(late)
    expect(store.getState().shownMovies?.pages.has(2)).toBe(false)
    store.getState().receivePage(pageOf(store, 0))
    expect([...(store.getState().shownMovies?.pages.keys() ?? [])]).toEqual([0])
  })
})

describe('the filters', () => {
  it('lose a data set that is no longer in use', () => {
    const { getState } = createAppStore()
    const [mine, other] = [aDataset({ id: 'mine' }), aDataset({ id: 'other' })]
    getState().setDatasets([mine, other])
    getState().toggleDataset('mine')
    getState().toggleDataset('other')
    getState().setDatasets([{ ...mine, active: false }, other])
    expect(getState().query.datasets).toEqual(['other'])
  })

  it('bring the wall back to its first film', () => {
    const { getState } = createAppStore()
    getState().setWallPlace(40)
    getState().toggleDecade(1990)
    expect(getState().wallPlace).toBe(0)
  })

  it('go on and off', () => {
    const { getState } = createAppStore()
    getState().toggleGenre('Horror')
    getState().toggleGenre('Sci-Fi')
    getState().toggleDecade(1980)
    getState().toggleGenre('Horror')
    expect(getState().query).toMatchObject({ genres: ['Sci-Fi'], decades: [1980] })
  })

  it('are all cleared at once, while sort and pool stay', () => {
    const { getState } = createAppStore()
    getState().setText('alien')
    getState().toggleGenre('Horror')
    getState().setSort('year')
    getState().refreshPool()
    getState().clearFilters()
    expect(getState().query).toEqual({
      text: '',
      genres: [],
      decades: [],
      datasets: [],
      sort: 'year',
      seed: 2,
    })
    expect(isFiltered(getState().query)).toBe(false)
  })

  it('do not count blanks as a search', () => {
    const { getState } = createAppStore()
    getState().setText('   ')
    expect(isFiltered(getState().query)).toBe(false)
  })

  it('keep a text within the bound of the contract', () => {
    const { getState } = createAppStore()
    getState().setText('a'.repeat(500))
    expect(getState().query.text).toHaveLength(200)
  })
})
