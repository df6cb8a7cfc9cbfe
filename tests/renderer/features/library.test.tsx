// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sessionSchema } from '#shared/contract/session.ts'
import { aDataset, aReport, someMovies } from '../support/builders.ts'
import { fakeApi } from '../support/fake-api.ts'
import { inAWindow, openWindow } from '../support/window.tsx'

inAWindow(1280)

const ready = () => screen.findByRole('option', { name: /Se7en/ })

describe('an import', () => {
  it('starts from files dropped anywhere, and says beforehand what will happen', async () => {
    const { api } = openWindow()
    await ready()
    const dataTransfer = {
      types: ['Files'],
      files: [new File(['x'], 'movies.csv'), new File(['x'], 'links.csv')],
    }
    fireEvent.dragEnter(window, { dataTransfer })
    expect(screen.getByText('Drop to import')).toBeTruthy()
    fireEvent.drop(window, { dataTransfer })
    await waitFor(() => expect(screen.queryByText('Drop to import')).toBeNull())
    expect(api.calls.find(({ name }) => name === 'imports.start')?.input).toEqual({
      paths: ['/films/movies.csv', '/films/links.csv'],
    })
  })

  it('is not started by a dragged text', async () => {
    openWindow()
    await ready()
    fireEvent.dragEnter(window, { dataTransfer: { types: ['text/plain'], files: [] } })
    expect(screen.queryByText('Drop to import')).toBeNull()
  })

  it('shows phase, rows and bar, and can be cancelled', async () => {
    const { api } = openWindow()
    await ready()
    act(() =>
      api.emit('imports.progress', {
        jobId: 'a',
        name: 'ml-latest-small.zip',
        phase: 'reading',
        done: 3125,
        total: 10_000,
        rows: 2500,
      }),
    )
    const bar = screen.getByRole('progressbar', { name: 'Import of ml-latest-small.zip' })
    expect(bar.getAttribute('value')).toBe('0.28125')
    expect(screen.getByText('2,500 rows')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(api.calls.find(({ name }) => name === 'imports.cancel')?.input).toEqual({ jobId: 'a' })
    act(() =>
      api.emit('imports.ended', { jobId: 'a', name: 'ml-latest-small.zip', result: { status: 'cancelled' } }),
    )
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(screen.getByText('Import of ml-latest-small.zip cancelled; nothing was changed')).toBeTruthy()
  })

  it('accounts for every row at its end, and shows the rejected ones with line and reason', async () => {
    const { api } = openWindow()
    await ready()
    act(() =>
      api.emit('imports.ended', {
        jobId: 'a',
        name: 'movies.csv',
        result: { status: 'done', reports: [aReport()] },
      }),
    )
    expect(screen.getByText('9,740 movies · 1 row rejected · 2 rows skipped')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Show report' }))
    const report = screen.getByRole('dialog', { name: 'Import report' })
    expect(within(report).getByText('9,743')).toBeTruthy()
    expect(within(report).getByText('movies.csv, line 17')).toBeTruthy()
    expect(within(report).getByText('the title is empty')).toBeTruthy()
  })

  it('of several files names each data set with what came of it', async () => {
    const { api } = openWindow()
    await ready()
    const songs = aReport({
      id: 'songs',
      name: 'songs',
      kind: 'tracks',
      imported: 12,
      rejected: 0,
      skipped: 0,
    })
    act(() =>
      api.emit('imports.ended', {
        jobId: 'a',
        name: 'films.csv',
        more: 1,
        result: { status: 'done', reports: [aReport({ name: 'films' }), songs] },
      }),
    )
    expect(screen.getByText('2 data sets imported')).toBeTruthy()
    expect(screen.getByText('films: 9,740 movies · 1 row rejected · 2 rows skipped')).toBeTruthy()
    expect(screen.getByText('songs: 12 tracks')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Show report' }))
    const report = screen.getByRole('dialog', { name: 'Import report' })
    expect(within(report).getByText('films.csv and 1 more')).toBeTruthy()
  })

  it('of a list offers to choose the films that were liked, and to take that back', async () => {
    const { api, store } = openWindow()
    await ready()
    const liked = store
      .getState()
      .chosen.map(({ movie }) => movie.key)
      .concat(
        someMovies()
          .slice(0, 2)
          .map(({ key }) => key),
      )
    act(() =>
      api.emit('imports.ended', {
        jobId: 'a',
        name: 'ratings.csv',
        result: { status: 'done', reports: [aReport({ format: 'letterboxd', liked })] },
      }),
    )
    fireEvent.click(screen.getByRole('button', { name: 'Choose the 2 you liked' }))
    await screen.findByText('Chose 2 movies of the list')
    expect(store.getState().chosen.map(({ movie }) => movie.key)).toEqual(liked)
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(store.getState().chosen).toEqual([])
  })

  it('names a file by its own name, without the folder it is in', async () => {
    const { api } = openWindow()
    await ready()
    const file = '/home/somebody/private/empty.csv'
    const problem = { code: 'unreadable-file' as const, message: `${file} is empty.`, details: { file } }
    act(() =>
      api.emit('imports.ended', { jobId: 'a', name: 'empty.csv', result: { status: 'failed', problem } }),
    )
    expect(screen.getByRole('alert').textContent).toContain('importedempty.csv is empty.')
  })

  it('tells in words why it failed', async () => {
    const { api } = openWindow()
    await ready()
    act(() =>
      api.emit('imports.ended', {
        jobId: 'a',
        name: 'notes.pdf',
        result: {
          status: 'failed',
          problem: { code: 'unknown-format', message: 'notes.pdf is not a table. Understood are: ...' },
        },
      }),
    )
    const told = screen.getByRole('alert').textContent
    expect(told).toContain('notes.pdf could not be imported')
    expect(told).toContain('Not a table of movies or tracks.')
  })
})

describe('the data sets', () => {
  it('are switched, and the films asked for anew', async () => {
    const { api } = openWindow()
    await ready()
    const asked = () => api.calls.filter(({ name }) => name === 'movies.browse').length
    const before = asked()
    fireEvent.click(screen.getByRole('button', { name: 'Data sets' }))
    fireEvent.click(screen.getByRole('switch', { name: 'Use Starter movies' }))
    await waitFor(() => expect(asked()).toBeGreaterThan(before))
  })

  it('are removed at once, and come back by undo; the starter catalogue cannot be removed', async () => {
    const { api } = openWindow()
    await ready()
    fireEvent.click(screen.getByRole('button', { name: 'Data sets' }))
    expect(screen.queryByRole('button', { name: 'Remove Starter movies' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Remove ml-latest-small.zip' }))
    await screen.findByText('Removed ml-latest-small.zip')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByRole('switch', { name: 'Use ml-latest-small.zip' })
    expect(api.calls.some(({ name }) => name === 'datasets.restore')).toBe(true)
  })
})

describe('the session', () => {
  it('is saved soon after a change, and not before the last one is in place', async () => {
    const api = fakeApi()
    openWindow(api)
    fireEvent.click(await ready())
    await waitFor(() => expect(api.calls.some(({ name }) => name === 'session.save')).toBe(true), {
      timeout: 2000,
    })
    const saves = api.calls.filter(({ name }) => name === 'session.save')
    expect(saves).toHaveLength(1)
    expect(saves[0]?.input).toMatchObject({ movies: ['se7en'] })
  })

  it('tells when films of it are gone', async () => {
    const api = fakeApi()
    api.answer('session.load', () => sessionSchema.parse({ movies: ['se7en', 'gone'] }))
    const { store } = openWindow(api)
    await screen.findByText('1 movie of the last session is no longer in the library')
    expect(store.getState().chosen.map(({ movie }) => movie.key)).toEqual(['se7en'])
  })

  it('that cannot be read does not keep the window from starting', async () => {
    const api = fakeApi()
    api.answer('session.load', () => {
      throw new Error('library.db is locked.')
    })
    openWindow(api)
    await ready()
    expect(screen.getByText(/library\.db is locked/)).toBeTruthy()
  })
})

describe('the settings', () => {
  it('put the theme on the document and tell the platform', async () => {
    const { api } = openWindow()
    await ready()
    fireEvent.keyDown(document.body, { key: ',', ctrlKey: true })
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(document.documentElement.dataset.theme).toBe('dark')
    await waitFor(() =>
      expect(api.calls.findLast(({ name }) => name === 'shell.setAppearance')?.input).toEqual({
        theme: 'dark',
        language: 'system',
      }),
    )
  })

  it('switch the single keys off', async () => {
    const { store } = openWindow()
    await ready()
    act(() => store.getState().setSettings({ singleKeys: false }))
    fireEvent.keyDown(document.body, { key: '?' })
    expect(screen.queryByRole('dialog', { name: 'Keyboard shortcuts' })).toBeNull()
    act(() => store.getState().setSettings({ singleKeys: true }))
    fireEvent.keyDown(document.body, { key: '?' })
    expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeTruthy()
  })
})

describe('what a person should know about a start', () => {
  it('says from when a restored library is, and stays until it is put away', async () => {
    const api = fakeApi()
    api.answer('library.startNotices', () => [
      {
        kind: 'restored',
        backupMadeAt: '2026-03-04T12:00:00.000Z',
        damagedCopy: 'library.damaged-1.db',
      },
    ])
    openWindow(api)
    const notice = await screen.findByText(/restored from the backup of March 4, 2026/)
    expect(notice.textContent).toContain('in the data folder as library.damaged-1.db')
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText(/restored from the backup/)).toBeNull()
  })

  it('says that no backup could be made, and why', async () => {
    const { api } = openWindow()
    await ready()
    act(() => api.emit('library.backupFailed', { code: 'disk-full', message: 'The disk is full.' }))
    expect(screen.getByText(/No backup of the library could be made.*The disk is full\./)).toBeTruthy()
  })
})

describe('a damaged data set', () => {
  const damaged = (sourceThere: boolean) =>
    aDataset({ id: 'own', name: 'songs.csv', active: false, damage: { sourceThere } })

  async function openList(sourceThere: boolean) {
    const api = fakeApi()
    api.answer('datasets.list', () => [damaged(sourceThere)])
    openWindow(api)
    await ready()
    fireEvent.click(screen.getByRole('button', { name: 'Data sets' }))
    expect(await screen.findByText(/Damaged; its file was put aside/)).toBeTruthy()
    expect(screen.queryByRole('switch', { name: /songs\.csv/ })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Import again: songs.csv' }))
    return api
  }

  it('is imported again from where it came from', async () => {
    const api = await openList(true)
    await waitFor(() => {
      expect(api.calls.find(({ name }) => name === 'datasets.reimport')?.input).toEqual({ id: 'own' })
    })
  })

  it('asks for its file where that is gone', async () => {
    const api = await openList(false)
    await waitFor(() => expect(api.calls.some(({ name }) => name === 'shell.chooseImport')).toBe(true))
    expect(api.calls.some(({ name }) => name === 'datasets.reimport')).toBe(false)
  })

  it('is looked for by a check of all files, which tells how far it is and what it found', async () => {
    const found = Promise.withResolvers<{ sound: number; damaged: string[] }>()
    const api = fakeApi()
    api.answer('datasets.check', () => found.promise)
    openWindow(api)
    await ready()
    fireEvent.click(screen.getByRole('button', { name: 'Data sets' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Check now' }))
    act(() => api.emit('datasets.checking', { name: 'movies.csv', share: 0.4 }))
    expect(screen.getByRole('progressbar', { name: 'Checking the data sets' })).toHaveProperty('value', 0.4)
    expect(screen.getByText(/movies\.csv · 40/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }))
    expect(api.calls.some(({ name }) => name === 'datasets.stopCheck')).toBe(true)
    await act(async () => found.resolve({ sound: 2, damaged: [] }))
    expect(screen.getByText('2 data sets are sound')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Check now' })).toBeTruthy()
  })

  it('found while the window is open is told', async () => {
    const { api } = openWindow()
    await ready()
    act(() => api.emit('datasets.changed', [{ ...aDataset({ id: 'own' }), damage: { sourceThere: true } }]))
    expect(screen.getByText(/movies\.csv is damaged and was put aside/)).toBeTruthy()
  })
})
