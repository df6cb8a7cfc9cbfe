// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sessionSchema } from '#shared/contract/session.ts'
import { aDataset, aMovie, someMovies } from '../support/builders.ts'
import { fakeApi } from '../support/fake-api.ts'
import { inAWindow, openWindow } from '../support/window.tsx'

inAWindow(1280)

/** The places of the wall; the sort's own options are of the same role. */
const places = () => within(screen.getByRole('listbox')).getAllByRole('option')
const poster = (name: RegExp) => screen.findByRole('option', { name })
const status = (text: string) => waitFor(() => expect(screen.getByText(text)).toBeTruthy())

/** A turn of the wheel; happy-dom's own drops the keys held. */
const wheel = (parts: object) => Object.assign(new Event('wheel', { bubbles: true, cancelable: true }), parts)

describe('the wall of films', () => {
  it('names each poster by title, year and genres', async () => {
    openWindow()
    expect((await poster(/Se7en/)).getAttribute('aria-label')).toBe('Se7en, 1995, Crime, Thriller')
  })

  it('keeps only the rows in sight in the document, whatever the number of films', async () => {
    const { api } = openWindow(fakeApi(someMovies(5000)))
    const first = await poster(/Se7en/)
    expect(first.getAttribute('aria-setsize')).toBe('5000')
    expect(places().length).toBeLessThan(150)
    const pages = api.calls.filter(({ name }) => name === 'movies.browse')
    expect(pages.length).toBeLessThanOrEqual(2)
  })

  it('is one tab stop, and the arrows move it', async () => {
    openWindow()
    const first = await poster(/Se7en/)
    const stops = () => places().filter((option) => option.tabIndex === 0)
    expect(stops()).toEqual([first])
    act(() => first.focus())
    fireEvent.keyDown(first, { key: 'ArrowRight' })
    const second = await poster(/Spirited Away/)
    expect(document.activeElement).toBe(second)
    expect(stops()).toEqual([second])
    fireEvent.keyDown(second, { key: 'End' })
    expect(document.activeElement?.getAttribute('aria-posinset')).toBe('30')
  })

  it('chooses by Space, Enter and click, and lets go the same way', async () => {
    const { store } = openWindow()
    const first = await poster(/Se7en/)
    fireEvent.keyDown(first, { key: ' ' })
    expect(first.getAttribute('aria-selected')).toBe('true')
    fireEvent.click(await poster(/Alien/))
    expect(store.getState().chosen.map(({ movie }) => movie.title)).toEqual(['Se7en', 'Alien'])
    fireEvent.keyDown(await poster(/Alien/), { key: 'Enter' })
    fireEvent.click(first)
    expect(store.getState().chosen).toEqual([])
  })

  it('searches as one types and tells how many were found', async () => {
    openWindow()
    await poster(/Se7en/)
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'alien' } })
    await status('1 movie')
    expect(places()).toHaveLength(1)
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' })
    await poster(/Se7en/)
  })

  it('leads from the search to the first movie found by Enter or the arrow down', async () => {
    openWindow()
    await poster(/Se7en/)
    const search = screen.getByRole('searchbox')
    fireEvent.change(search, { target: { value: 'alien' } })
    await status('1 movie')
    fireEvent.keyDown(search, { key: 'Enter' })
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Alien/)
    search.focus()
    fireEvent.keyDown(search, { key: 'ArrowDown' })
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Alien/)
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(document.activeElement).toBe(search)
  })

  it('says so when nothing fits, and the way out works', async () => {
    openWindow()
    await poster(/Se7en/)
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } })
    await screen.findByText('No movie fits.')
    fireEvent.click(screen.getByRole('button', { name: 'Clear search and filters' }))
    await poster(/Se7en/)
  })

  it('narrows by genre and decade together', async () => {
    openWindow()
    await poster(/Se7en/)
    const genres = screen.getByRole('dialog', { name: 'Genre', hidden: true })
    fireEvent.click(await within(genres).findByRole('checkbox', { name: /Romance/, hidden: true }))
    const decades = screen.getByRole('dialog', { name: 'Decade', hidden: true })
    fireEvent.click(await within(decades).findByRole('checkbox', { name: /2000s/, hidden: true }))
    await status('1 movie')
    expect(places()[0]?.getAttribute('aria-label')).toMatch(/^Amélie/)
    fireEvent.click(screen.getByRole('button', { name: 'Remove filter Romance' }))
    await status('3 movies')
  })

  it('shows another pool on refresh, by button and by key', async () => {
    const { store } = openWindow()
    await poster(/Se7en/)
    fireEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    fireEvent.keyDown(document.body, { key: 'r' })
    expect(store.getState().query.seed).toBe(3)
    await waitFor(() => {
      const first = screen
        .getAllByRole('option')
        .find((option) => option.getAttribute('aria-posinset') === '1')
      expect(first?.getAttribute('aria-label')).not.toMatch(/^Se7en/)
    })
  })

  it('offers another pool only where there is one', async () => {
    openWindow()
    await poster(/Se7en/)
    fireEvent.change(screen.getByRole('combobox', { name: 'Sort by' }), { target: { value: 'year' } })
    expect(screen.queryByRole('button', { name: 'Refresh' })).toBeNull()
    fireEvent.change(screen.getByRole('combobox', { name: 'Sort by' }), { target: { value: 'shuffle' } })
    expect(screen.queryByRole('button', { name: 'Refresh' })).not.toBeNull()
  })

  it('tells what failed, and tries again when asked', async () => {
    const api = fakeApi()
    api.answer('movies.browse', () => {
      throw new Error('own.db is damaged at page 3. Import the data set again.')
    })
    openWindow(api)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('own.db is damaged at page 3')
    api.answer('movies.browse', () => ({ total: 1, catalogue: 1, movies: someMovies(1), marks: [null] }))
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    await poster(/Se7en/)
  })

  it('explains an empty library', async () => {
    openWindow(fakeApi([]))
    await screen.findByText('No movies here yet.')
  })

  it('leads by letters to the next title that begins with them, while the focus is seen', async () => {
    openWindow()
    const first = await poster(/Se7en/)
    act(() => first.focus())
    fireEvent.keyDown(first, { key: 'a' })
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^A/))
    const found = document.activeElement
    fireEvent.keyDown(found ?? first, { key: 'l' })
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Al/))
  })

  it('grows and shrinks its posters by keys and by the wheel', async () => {
    const { store } = openWindow()
    const first = await poster(/Se7en/)
    fireEvent.keyDown(first, { key: '+', ctrlKey: true })
    expect(store.getState().settings.posterWidth).toBe(176)
    fireEvent.keyDown(first, { key: '-', ctrlKey: true })
    fireEvent(first, wheel({ ctrlKey: true, deltaY: 100 }))
    expect(store.getState().settings.posterWidth).toBe(128)
    fireEvent(first, wheel({ deltaY: 100 }))
    expect(store.getState().settings.posterWidth).toBe(128)
    for (let press = 0; press < 9; press += 1) fireEvent.keyDown(first, { key: '-', ctrlKey: true })
    expect(store.getState().settings.posterWidth).toBe(96)
  })

  it('writes the titles under the posters that a text has found, and marks it in them', async () => {
    openWindow()
    const first = await poster(/Se7en/)
    expect(first.querySelector('mark')).toBeNull()
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'alie' } })
    await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('Alie'))
    expect(document.querySelector('.movie-caption b')?.textContent).toBe('Alien')
  })

  it('shows the original title where that is what was found, and names it', async () => {
    const api = fakeApi()
    const film = aMovie({ title: 'Spirited Away', originalTitle: 'Sen to Chihiro', year: 2001, genres: [] })
    api.answer('movies.browse', () => ({
      total: 1,
      catalogue: 1,
      movies: [film],
      marks: [{ of: 'originalTitle', ranges: [[0, 3]] }],
    }))
    openWindow(api)
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'sen' } })
    expect((await poster(/Sen to Chihiro/)).getAttribute('aria-label')).toBe(
      'Spirited Away (Sen to Chihiro), 2001',
    )
    await waitFor(() =>
      expect(document.querySelector('.movie-caption small')?.textContent).toBe('Sen to Chihiro'),
    )
    expect(document.querySelector('mark')?.textContent).toBe('Sen')
  })

  it('narrows by data set where there are several', async () => {
    const api = fakeApi()
    api.answer('datasets.list', () => [
      aDataset({ id: 'a', name: 'Mine' }),
      aDataset({ id: 'b', name: 'Yours' }),
    ])
    api.answer('movies.facets', () => ({
      genres: [],
      decades: [],
      datasets: [
        { value: 'a', count: 12 },
        { value: 'b', count: 7 },
      ],
    }))
    const { store } = openWindow(api)
    await poster(/Se7en/)
    const sets = await screen.findByRole('dialog', { name: 'Data set', hidden: true })
    fireEvent.click(within(sets).getByRole('checkbox', { name: /Yours/, hidden: true }))
    expect(store.getState().query.datasets).toEqual(['b'])
    fireEvent.click(screen.getByRole('button', { name: 'Remove filter Yours' }))
    expect(store.getState().query.datasets).toEqual([])
  })

  it('is after a restart where it was', async () => {
    const api = fakeApi(someMovies(300))
    const saved = sessionSchema.parse({ wall: { sort: 'title', place: 240 } })
    api.answer('session.load', () => saved)
    const { store } = openWindow(api)
    await screen.findAllByRole('option')
    expect(store.getState().query.sort).toBe('title')
    await waitFor(() => {
      const stop = places().find((option) => option.tabIndex === 0)
      expect(stop?.getAttribute('aria-posinset')).toBe('241')
    })
    expect(document.querySelector('.movie-grid-scroller')?.scrollTop).toBeGreaterThan(1000)
  })
})
