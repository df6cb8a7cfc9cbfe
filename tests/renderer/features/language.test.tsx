// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { inAWindow, openWindow } from '../support/window.tsx'

inAWindow(1280)

describe('another language', () => {
  it('is spoken everywhere at once, and nothing is lost by it', async () => {
    const { store } = openWindow()
    fireEvent.click(await screen.findByRole('option', { name: /^Se7en, 1995/ }))
    await screen.findAllByRole('button', { name: /^Listen on Spotify/ })
    fireEvent.change(screen.getByRole('searchbox', { name: 'Search movies' }), { target: { value: 'alien' } })
    const box = screen.getByRole('searchbox')

    act(() => store.getState().setSettings({ language: 'de' }))
    expect(document.documentElement.lang).toBe('de')
    expect(screen.getByRole('searchbox', { name: 'Filme suchen' })).toBe(box)
    expect(box).toHaveProperty('value', 'alien')
    expect(screen.getByRole('complementary', { name: 'Playlist' })).toBeTruthy()
    const chosen = screen.getByRole('region', { name: 'Gewählte Filme' })
    expect(within(chosen).getByRole('button', { name: 'Se7en entfernen' })).toBeTruthy()
    expect((await screen.findAllByRole('button', { name: /^Auf Spotify hören/ })).length).toBeGreaterThan(0)

    act(() => store.getState().setSettings({ language: 'en' }))
    expect(screen.getByRole('searchbox', { name: 'Search movies' })).toBe(box)
    expect(screen.getAllByRole('button', { name: /^Listen on Spotify/ }).length).toBeGreaterThan(0)
  })

  it('has names of its own for the playlist and its tags; a saved playlist keeps the one it was given', async () => {
    const { store, container } = openWindow()
    fireEvent.click(await screen.findByRole('option', { name: /^Se7en, 1995/ }))
    await screen.findByRole('heading', { name: 'Slow smoke' })
    const tags = () => [...container.querySelectorAll('.tag-name')].map((tag) => tag.textContent)
    const english = tags()
    expect(english).toContain('dark')
    expect(container.querySelector('.track-tags')?.textContent).toContain('dark')

    act(() => store.getState().setSettings({ language: 'de' }))
    expect(screen.getByRole('heading', { name: 'Langsamer Rauch' })).toBeTruthy()
    expect(tags()).toContain('düster')
    expect(tags()).toHaveLength(english.length)
    expect(container.querySelector('.track-tags')?.textContent).toContain('düster')

    fireEvent.click(screen.getByRole('button', { name: 'Speichern' }))
    await screen.findByRole('button', { name: 'Gespeichert' })
    act(() => store.getState().setSettings({ language: 'en' }))
    expect(screen.getByRole('heading', { name: 'Langsamer Rauch' })).toBeTruthy()
  })

  it('is the system’s, where none is set', async () => {
    const { store } = openWindow()
    await screen.findByRole('option', { name: /Se7en/ })
    act(() => store.setState({ systemLanguage: 'de' }))
    expect(screen.getByRole('searchbox', { name: 'Filme suchen' })).toBeTruthy()
  })
})
