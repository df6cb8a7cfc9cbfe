// @vitest-environment happy-dom
import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { placeAfter } from '../../../renderer/features/saved/playlist-shelf.tsx'
import { someMovies } from '../support/builders.ts'
import { type FakeApi, fakeApi } from '../support/fake-api.ts'
import { answer, showsOf, withPosterWorker } from '../support/poster-worker.ts'
import { inAWindow, openWindow } from '../support/window.tsx'

inAWindow()
withPosterWorker()

/** A window with a playlist from these films in sight. */
async function withPlaylist(keys: readonly string[], api: FakeApi = fakeApi()) {
  await api.call('session.save', { movies: [...keys] })
  const opened = openWindow(api)
  await screen.findByRole('list', { name: 'Tracks' }, { timeout: 4000 })
  return opened
}

/** The same, with that playlist saved. */
async function withSaved(keys: readonly string[]) {
  const opened = await withPlaylist(keys)
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByRole('button', { name: 'Saved' }, { timeout: 4000 })
  return opened
}

const inputsOf = (api: FakeApi, route: string) =>
  api.calls.filter(({ name }) => name === route).map(({ input }) => input)

async function openShelf() {
  fireEvent.click(screen.getByRole('button', { name: 'Playlists' }))
  return screen.findByRole('main', { name: 'Playlists' })
}

describe('saving a playlist', () => {
  it('keeps the tracks in sight, their films and all that made them', async () => {
    const { api, store } = await withSaved(['se7en', 'alien'])
    expect(inputsOf(api, 'saved.create')).toMatchObject([
      {
        list: {
          title: store.getState().recommendation?.taste.titles.en,
          movies: [{ key: 'se7en' }, { key: 'alien' }],
        },
        request: { movies: ['alien', 'se7en'], limit: 30, handOrder: [] },
      },
    ])
  })

  it('is followed by saving each change, once it rests', async () => {
    const { api, store } = await withSaved(['se7en'])
    store.getState().setOptions({ limit: 10 })
    await waitFor(() => expect(inputsOf(api, 'saved.update')).toHaveLength(1), { timeout: 3000 })
    expect(inputsOf(api, 'saved.update')).toMatchObject([{ request: { limit: 10 } }])
  })

  it('lets go of it when other films are chosen', async () => {
    const { api, store } = await withSaved(['se7en'])
    store.getState().setChosen([])
    expect(store.getState().openPlaylist).toBeNull()
    const [, , other] = someMovies()
    if (other) store.getState().chooseMovie(other)
    await screen.findByRole('button', { name: 'Save' })
    expect(inputsOf(api, 'saved.update')).toEqual([])
  })

  it('is the same playlist again after a restart', async () => {
    const { api, unmount } = await withSaved(['se7en'])
    unmount()
    openWindow(api)
    expect(await screen.findByRole('button', { name: 'Saved' })).toBeTruthy()
  })
})

describe('the shelf of playlists', () => {
  it('has the real posters on its covers where they are kept, and asks for no others', async () => {
    const { api, container } = await withSaved(['se7en', 'alien'])
    const id = 'a'.repeat(32)
    api.answer('posters.kept', ({ keys }) => keys.flatMap((key) => (key === 'alien' ? [{ key, id }] : [])))
    await openShelf()
    await waitFor(() => {
      act(() => answer(() => true))
      const posters = [...container.querySelectorAll<HTMLCanvasElement>('.cover canvas')]
      expect(posters.flatMap(showsOf)).toEqual(['drawn', 'real'])
    })
    expect(inputsOf(api, 'posters.kept')).toContainEqual({ keys: ['se7en', 'alien'] })
  })

  it('gives the focus back to what had it when it is closed', async () => {
    await withSaved(['se7en'])
    const opener = screen.getByRole('button', { name: 'Playlists' })
    opener.focus()
    const shelf = await openShelf()
    fireEvent.keyDown(shelf, { key: 'Escape' })
    await waitFor(() => expect(document.activeElement).toBe(opener))
  })

  it('shows what is saved, and its page with its own tracks', async () => {
    const { store } = await withSaved(['se7en', 'alien'])
    const title = store.getState().recommendation?.taste.titles.en ?? ''
    const shelf = await openShelf()
    fireEvent.click(await within(shelf).findByRole('button', { name: new RegExp(`^${title}`) }))
    expect(await within(shelf).findByRole('heading', { name: new RegExp(title) })).toBeTruthy()
    const rows = within(await within(shelf).findByRole('list', { name: 'Tracks of the playlist' }))
    expect(rows.getAllByRole('listitem').length).toBe(store.getState().recommendation?.tracks.length)
  })

  it('renames in place: F2, a name, Enter; and undo brings the old name back', async () => {
    const { api, store } = await withSaved(['se7en'])
    const title = store.getState().recommendation?.taste.titles.en ?? ''
    const shelf = await openShelf()
    const cover = await within(shelf).findByRole('button', { name: new RegExp(`^${title}`) })
    fireEvent.keyDown(cover, { key: 'F2' })
    const field = await within(shelf).findByRole('textbox', { name: 'Name of the playlist' })
    fireEvent.change(field, { target: { value: ' Night drive ' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    await within(shelf).findByRole('button', { name: /^Night drive/ })
    store.getState().undo()
    await within(shelf).findByRole('button', { name: new RegExp(`^${title}`) })
    expect(inputsOf(api, 'saved.rename')).toMatchObject([{ title: 'Night drive' }, { title }])
  })

  it('deletes with Delete, says so, and brings it back by undo', async () => {
    const { store } = await withSaved(['se7en'])
    const title = store.getState().recommendation?.taste.titles.en ?? ''
    const shelf = await openShelf()
    fireEvent.keyDown(await within(shelf).findByRole('button', { name: new RegExp(`^${title}`) }), {
      key: 'Delete',
    })
    await within(shelf).findByRole('heading', { name: 'No saved playlists yet.' })
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await within(shelf).findByRole('button', { name: new RegExp(`^${title}`) })).toBeTruthy()
  })

  it('duplicates, and finds by words', async () => {
    const { store } = await withSaved(['se7en'])
    const title = store.getState().recommendation?.taste.titles.en ?? ''
    const shelf = await openShelf()
    await within(shelf).findByRole('button', { name: new RegExp(`^${title}`) })
    fireEvent.click(within(shelf).getByRole('menuitem', { name: 'Duplicate', hidden: true }))
    await within(shelf).findByRole('button', { name: /^(?!Actions).*\(copy\)/ })
    fireEvent.change(within(shelf).getByRole('searchbox'), { target: { value: 'copy' } })
    await waitFor(() => expect(within(shelf).getAllByRole('listitem')).toHaveLength(1))
    fireEvent.change(within(shelf).getByRole('searchbox'), { target: { value: 'zzz' } })
    expect(await within(shelf).findByText('No playlist has these words.')).toBeTruthy()
  })

  it('goes on from a saved playlist with its films and dials, and undo goes back', async () => {
    const { store } = await withSaved(['se7en'])
    const { id } = store.getState().openPlaylist ?? { id: '' }
    const [, , other] = someMovies()
    store.getState().setChosen([])
    if (other) store.getState().chooseMovie(other)
    store.getState().setDial('mood', 0.5)
    const shelf = await openShelf()
    fireEvent.click(await within(shelf).findByRole('button', { current: false, name: /tracks/ }))
    fireEvent.click(await within(shelf).findByRole('button', { name: 'Go on from here' }))
    await waitFor(() => expect(store.getState().openPlaylist?.id).toBe(id))
    expect(store.getState().chosen.map(({ movie }) => movie.key)).toEqual(['se7en'])
    expect(store.getState().options.dials.mood).toBe(0)
    store.getState().undo()
    expect(store.getState().chosen.map(({ movie }) => movie.key)).toEqual([other?.key])
    expect(store.getState().options.dials.mood).toBe(0.5)
  })

  it('opens files as playlists', async () => {
    const { api } = await withPlaylist(['se7en'])
    const shelf = await openShelf()
    fireEvent.click(within(shelf).getByRole('button', { name: 'Open a file' }))
    expect(await within(shelf).findByRole('heading', { name: /^road/ })).toBeTruthy()
    expect(inputsOf(api, 'saved.importFiles')).toEqual([{ paths: ['/lists/road.m3u8'] }])
  })

  it('leaves by Escape, first from the page and then from the shelf', async () => {
    const { store } = await withSaved(['se7en'])
    const shelf = await openShelf()
    fireEvent.click(await within(shelf).findByRole('button', { current: true }))
    fireEvent.keyDown(shelf, { key: 'Escape' })
    expect(store.getState()).toMatchObject({ shownPlaylist: null, playlistsInSight: true })
    fireEvent.keyDown(shelf, { key: 'Escape' })
    expect(store.getState().playlistsInSight).toBe(false)
  })
})

it('arrows move over a shelf of three columns and stop at its ends', () => {
  expect(placeAfter('ArrowRight', 0, 5, 3)).toBe(1)
  expect(placeAfter('ArrowDown', 1, 5, 3)).toBe(4)
  expect(placeAfter('ArrowDown', 2, 5, 3)).toBe(2)
  expect(placeAfter('ArrowUp', 1, 5, 3)).toBe(1)
  expect(placeAfter('End', 1, 5, 3)).toBe(4)
  expect(placeAfter('Enter', 1, 5, 3)).toBeNull()
})

describe('the ways out', () => {
  it('ask before more than five pages are opened', async () => {
    const { api } = await withPlaylist(['se7en'])
    fireEvent.click(screen.getByRole('button', { name: 'Export and share' }))
    fireEvent.click(screen.getByRole('radio', { name: 'Apple Music' }))
    fireEvent.click(screen.getByRole('button', { name: /^Open all/ }))
    expect(inputsOf(api, 'shell.openTracks')).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: /^Open \d+ pages/ }))
    await screen.findByText(/^Opened \d+ pages/)
    expect(inputsOf(api, 'shell.openTracks')).toMatchObject([{ service: 'apple-music', confirmed: true }])
  })

  it('are eight forms of file, a mark for Excel among tables, links and text', async () => {
    const { api } = await withPlaylist(['se7en'])
    fireEvent.click(screen.getByRole('button', { name: 'Export and share' }))
    const dialog = screen.getByRole('dialog', { name: 'Export and share' })
    fireEvent.click(within(dialog).getByRole('switch', { name: /byte order mark/ }))
    fireEvent.click(within(dialog).getByRole('radio', { name: /^Soundiiz/ }))
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save file' }))
    await screen.findByText(/as Rain on neon\.csv/)
    fireEvent.click(within(dialog).getByRole('radio', { name: /^XSPF/ }))
    expect(within(dialog).queryByRole('switch')).toBeNull()
    fireEvent.dragStart(within(dialog).getByRole('button', { name: 'Save file' }))
    fireEvent.click(within(dialog).getByRole('button', { name: 'Copy links' }))
    await screen.findByText(/links copied/)
    expect(inputsOf(api, 'playlists.export')).toMatchObject([{ format: 'soundiiz', bom: true }])
    expect(inputsOf(api, 'playlists.dragOut')).toMatchObject([{ format: 'xspf' }])
    expect(inputsOf(api, 'playlists.copy')).toMatchObject([{ what: 'links', service: 'spotify' }])
  })
})

describe('dropped files', () => {
  const dropOn = (zone: 'data' | 'playlists', names: readonly string[]) => {
    const files = names.map((name) => new File(['x'], name))
    const dataTransfer = { types: ['Files'], files }
    fireEvent.dragOver(window, { dataTransfer })
    // happy-dom lays nothing out: the strip for playlists begins at 0, and all above it is data.
    const drop = createEvent.drop(window, { dataTransfer })
    Object.defineProperty(drop, 'clientY', { value: zone === 'playlists' ? 1 : -1 })
    fireEvent(window, drop)
  }

  it('on the strip for playlists are opened as playlists, whatever they are', async () => {
    const { api } = await withPlaylist(['se7en'])
    dropOn('playlists', ['exportify.csv'])
    expect(await screen.findByRole('heading', { name: /^exportify/ })).toBeTruthy()
    expect(inputsOf(api, 'saved.importFiles')).toEqual([{ paths: ['/films/exportify.csv'] }])
    expect(inputsOf(api, 'imports.start')).toEqual([])
  })

  it('elsewhere are imported, but for those that can only be playlists', async () => {
    const { api } = await withPlaylist(['se7en'])
    dropOn('data', ['movies.csv', 'road.m3u8'])
    await waitFor(() => expect(inputsOf(api, 'imports.start')).toEqual([{ paths: ['/films/movies.csv'] }]))
    expect(inputsOf(api, 'saved.importFiles')).toEqual([{ paths: ['/films/road.m3u8'] }])
  })
})
