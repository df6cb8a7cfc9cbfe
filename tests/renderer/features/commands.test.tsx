// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { commandNames } from '#shared/commands/commands.ts'
import { runsOf } from '../../../renderer/features/commands/command-list.ts'
import { fuzzyFit } from '../../../renderer/features/commands/fuzzy.ts'
import { fakeApi } from '../support/fake-api.ts'
import { inAWindow, openWindow } from '../support/window.tsx'

describe('a fuzzy fit', () => {
  it('takes letters in their order, whatever lies between, without accents and case', () => {
    expect(fuzzyFit('exlist', 'Export the playlist')).not.toBeNull()
    expect(fuzzyFit('tsilxe', 'Export the playlist')).toBeNull()
    expect(fuzzyFit('grosse', 'Größere Schrift')).toBeNull()
    expect(fuzzyFit('GROS', 'Gros-Texte')?.places).toEqual([0, 1, 2, 3])
    expect(fuzzyFit('uber', 'Über CrossTune')?.places).toEqual([0, 1, 2, 3])
    expect(fuzzyFit('   ', 'anything')).toEqual({ score: 0, places: [] })
  })

  it('prefers letters in a row, then starts of words', () => {
    const score = (typed: string, text: string) => fuzzyFit(typed, text)?.score ?? 0
    expect(score('dat', 'Data sets')).toBeGreaterThan(score('dat', 'Dark theatre'))
    expect(score('gp', 'Go to the playlist')).toBeGreaterThan(score('gp', 'Larger type'))
    expect(fuzzyFit('gp', 'Go to the playlist')?.places).toEqual([0, 10])
  })

  it('is marked in runs', () => {
    expect(runsOf('Go to', [0, 3])).toEqual([
      { start: 0, text: 'G', marked: true },
      { start: 1, text: 'o ', marked: false },
      { start: 3, text: 't', marked: true },
      { start: 4, text: 'o', marked: false },
    ])
  })
})

describe('the command palette', () => {
  inAWindow(1280)

  const open = async () => {
    const api = fakeApi()
    api.answer('shell.recentImports', () => ({ names: ['ml-latest-small.zip'] }))
    const view = openWindow(api)
    await screen.findByRole('option', { name: /Se7en/ })
    const input = openPalette()
    await screen.findByRole('option', { name: /ml-latest-small/ })
    return { ...view, api, input }
  }
  const openPalette = () => {
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
    return screen.getByRole('combobox', { name: 'Type a command' })
  }
  const lines = () =>
    within(screen.getByRole('listbox', { name: 'Commands that fit' }))
      .getAllByRole('option')
      .map((line) => line.firstElementChild?.textContent)

  it('offers every command but itself, and what was imported last', async () => {
    await open()
    expect(lines()).toHaveLength(commandNames.length)
    expect(lines()).toContain('Import ml-latest-small.zip again')
  })

  it('runs the best fit by Enter, another one by arrows, and puts the last used first', async () => {
    const { store, input } = await open()
    fireEvent.change(input, { target: { value: 'dark' } })
    expect(lines()[0]).toBe('Dark theme')
    fireEvent.keyDown(input, { key: 'Enter' })
    await waitFor(() => expect(store.getState().settings.theme).toBe('dark'))
    expect(screen.queryByRole('combobox', { name: 'Type a command' })).toBeNull()

    const again = openPalette()
    expect(lines()[0]).toBe('Dark theme')
    fireEvent.keyDown(again, { key: 'ArrowDown' })
    const active = again.getAttribute('aria-activedescendant') ?? ''
    expect(document.getElementById(active)?.getAttribute('aria-selected')).toBe('true')
    expect(document.getElementById(active)?.textContent).toContain('Search movies')
  })

  it('does nothing where a command has nothing to do, and says so', async () => {
    const { api, input } = await open()
    fireEvent.change(input, { target: { value: 'export' } })
    const line = screen.getByRole('option', { name: /Export and share/ })
    expect(line.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(line)
    expect(api.calls.some(({ name }) => name === 'playlists.export')).toBe(false)
    fireEvent.change(input, { target: { value: 'zzz' } })
    expect(screen.getByText('No command fits.')).toBeTruthy()
  })

  it('imports again by the place in the list', async () => {
    const { api, input } = await open()
    fireEvent.change(input, { target: { value: 'latest' } })
    fireEvent.keyDown(input, { key: 'Enter' })
    await waitFor(() =>
      expect(api.calls.find(({ name }) => name === 'shell.importRecent')?.input).toEqual({ index: 0 }),
    )
  })
})

describe('the platform', () => {
  inAWindow(1280)

  it('runs commands by its menu bar', async () => {
    const { api } = openWindow()
    await screen.findByRole('option', { name: /Se7en/ })
    act(() => api.emit('shell.command', { command: 'about' }))
    expect(await screen.findByRole('dialog', { name: 'About CrossTune' })).toBeTruthy()
    expect(await screen.findByText('Electron 45.4.1')).toBeTruthy()
  })

  it('hands files over that were opened with the app, before and after the window was there', async () => {
    const api = fakeApi()
    const waiting = [['/films/early.csv']]
    api.answer('shell.openedFiles', () => ({ paths: waiting.shift() ?? [] }))
    openWindow(api)
    const started = () => api.calls.filter(({ name }) => name === 'imports.start').map(({ input }) => input)
    await waitFor(() => expect(started()).toEqual([{ paths: ['/films/early.csv'] }]))
    waiting.push(['/films/late.csv'])
    act(() => api.emit('shell.filesOpened', {}))
    await waitFor(() => expect(started()).toHaveLength(2))
  })
})
