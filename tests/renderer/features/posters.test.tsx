// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PosterStatus } from '#shared/contract/posters.ts'
import { createKeyLock } from '../../../electron/posters/sealed-key.ts'
import { fakeApi } from '../support/fake-api.ts'
import { answer, asked, showsOf, withPosterWorker } from '../support/poster-worker.ts'
import { inAWindow, openWindow } from '../support/window.tsx'

inAWindow(1280)
withPosterWorker()

const id = '0123456789abcdef0123456789abcdef'
const status: PosterStatus = {
  key: 'this-run',
  used: 12,
  most: 950,
  pause: null,
  posters: 3,
  bytes: 60_000,
  mostBytes: 300_000_000,
}

const se7en = () => screen.findByRole('option', { name: /^Se7en/ })
/** What the wall shows for its first film. */
const firstPoster = () => showsOf(document.querySelector('#movie-grid canvas'))[0]

async function openCard() {
  fireEvent.focus(await se7en())
  fireEvent.keyDown(await se7en(), { key: 'Enter', altKey: true })
  return screen.findByRole('dialog', { name: 'Se7en' })
}

describe('a real poster', () => {
  it('is asked for once the wall rests, shown when it arrives, and let go when it is gone', async () => {
    const { api, store } = openWindow()
    await se7en()
    const shown = store.getState().shownMovies?.pages.get(0) ?? []
    const key = shown.find(({ title }) => title === 'Se7en')?.key ?? ''
    await waitFor(() => expect(api.calls.some(({ name }) => name === 'posters.want')).toBe(true))
    act(() => answer((title) => title === 'Se7en'))
    expect(firstPoster()).toBe('drawn')
    act(() => api.emit('posters.arrived', [{ key, id }]))
    act(() => answer((text) => !text.startsWith('posters/')))
    expect(new Set(asked())).toEqual(new Set([`posters/${id}`]))
    expect(firstPoster()).toBe('drawn')
    act(() => answer((text) => text === `posters/${id}`))
    expect(firstPoster()).toBe('real')
    act(() => api.emit('posters.cleared', {}))
    expect(firstPoster()).toBe('drawn')
    const other = id.replaceAll('0', 'f')
    act(() => api.emit('posters.arrived', [{ key, id: other }]))
    act(() => answer((text) => text === `posters/${other}`, false))
    expect(store.getState().posters.has(key)).toBe(false)
    expect(firstPoster()).toBe('drawn')
  })
})

describe('a movie’s card', () => {
  it('opens by keyboard and says what a key would bring', async () => {
    openWindow()
    const card = await openCard()
    await within(card).findByText(/come from OMDb, with a key of your own/)
    fireEvent.click(within(card).getByRole('button', { name: 'Enter an OMDb key' }))
    expect(document.activeElement).toBe(within(card).getByLabelText('OMDb key'))
  })

  it('shows what OMDb says, and chooses the movie', async () => {
    const api = fakeApi()
    api.answer('posters.details', () => ({
      status: 'found',
      details: {
        plot: 'Two detectives.',
        directors: ['David Fincher'],
        cast: ['Brad Pitt'],
        rating: 8.6,
        minutes: 127,
      },
      plotKeywords: ['detective'],
    }))
    const { store } = openWindow(api)
    const card = await openCard()
    await within(card).findByText('Two detectives.')
    expect(within(card).getByText(/127 min · IMDb 8.6/)).toBeTruthy()
    expect(within(card).getByText('David Fincher')).toBeTruthy()
    expect(within(card).getByText(/These words do not count/)).toBeTruthy()
    fireEvent.click(within(card).getByRole('button', { name: 'Choose' }))
    expect(store.getState().chosen).toHaveLength(1)
    expect(within(card).getByText('Chosen')).toBeTruthy()
  })

  it('says why OMDb is not asked', async () => {
    const api = fakeApi()
    api.answer('posters.details', () => ({ status: 'paused', pause: { reason: 'key-refused', until: null } }))
    openWindow(api)
    await within(await openCard()).findByText(/OMDb refuses the key/)
  })

  it('opens from the menu of a poster too', async () => {
    openWindow()
    fireEvent.contextMenu(await se7en())
    fireEvent.click(await screen.findByRole('menuitem', { name: 'About this movie' }))
    expect(await screen.findByRole('dialog', { name: 'Se7en' })).toBeTruthy()
  })
})

describe('the key in the settings', () => {
  async function openSettings(api = fakeApi()) {
    const lock = await createKeyLock()
    api.answer('posters.lock', () => ({ publicKey: lock.publicKey }))
    const window = openWindow(api)
    await se7en()
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }))
    return { ...window, lock, section: await screen.findByRole('region', { name: 'Real posters' }) }
  }

  function enter(section: HTMLElement, key: string) {
    fireEvent.change(within(section).getByLabelText('OMDb key'), { target: { value: key } })
    fireEvent.click(within(section).getByRole('button', { name: 'Test and keep' }))
  }

  it('leaves the window sealed, and the window forgets it', async () => {
    const api = fakeApi()
    api.answer('posters.enterKey', () => ({ verdict: 'accepted', status }))
    const { section, lock, store } = await openSettings(api)
    enter(section, 'c0ffee42')
    await within(section).findByText('12 of 950')
    await within(section).findByText(/Key kept until CrossTune is closed/)
    const sent = api.calls.find(({ name }) => name === 'posters.enterKey')?.input
    expect(JSON.stringify(api.calls)).not.toContain('c0ffee42')
    expect(JSON.stringify(store.getState())).not.toContain('c0ffee42')
    expect(within(section).getByLabelText<HTMLInputElement>('OMDb key').value).toBe('')
    const sealed = sent && typeof sent === 'object' && 'sealedKey' in sent ? String(sent.sealedKey) : ''
    expect(lock.open(sealed)).toBe('c0ffee42')
  })

  it('is not sent where it cannot be one, and a refused one is told', async () => {
    const api = fakeApi()
    api.answer('posters.enterKey', () => ({ verdict: 'refused', status: { ...status, key: 'none' } }))
    const { section } = await openSettings(api)
    enter(section, 'no key!')
    await within(section).findByText('A key has letters and digits only.')
    expect(api.calls.some(({ name }) => name === 'posters.enterKey')).toBe(false)
    enter(section, 'beefbeef')
    await within(section).findByText(/OMDb refuses this key/)
  })

  it('can be removed, the cache cleared, and it is said when requests go on', async () => {
    const api = fakeApi()
    const pause = { reason: 'limit', until: '2026-03-02T00:00:00.000Z' } as const
    api.answer('posters.status', () => ({ ...status, used: 950, pause }))
    const { section } = await openSettings(api)
    await within(section).findByText(/Today's requests are used up. It goes on at /)
    fireEvent.click(within(section).getByRole('button', { name: 'Remove key' }))
    await within(section).findByText('No key')
    fireEvent.click(within(section).getByRole('button', { name: 'Kept posters: Clear' }))
    await waitFor(() => expect(api.calls.some(({ name }) => name === 'posters.removeKey')).toBe(true))
  })

  it('lets plots count, and no longer', async () => {
    const { section, store } = await openSettings()
    const plots = within(section).getByRole('switch', { name: 'Plots count for the playlist' })
    fireEvent.click(plots)
    expect(store.getState().settings.plotWords).toBe(true)
    fireEvent.click(plots)
    expect(store.getState().settings.plotWords).toBe(false)
  })
})
