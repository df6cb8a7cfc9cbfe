// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sessionSchema } from '#shared/contract/session.ts'
import { fakeApi } from '../support/fake-api.ts'
import { inAWindow, openWindow } from '../support/window.tsx'

inAWindow(1280)

/** A window in which these films were chosen before. */
async function withChosen(...movies: string[]) {
  const api = fakeApi()
  api.answer('session.load', () => sessionSchema.parse({ movies }))
  const view = openWindow(api)
  const list = await screen.findByRole('list', { name: 'Tracks' })
  return { ...view, list }
}

const rows = () =>
  within(screen.getByRole('list', { name: 'Tracks' })).getAllByRole('button', { expanded: false })
const lastRequest = (api: ReturnType<typeof fakeApi>) =>
  api.calls.findLast(({ name }) => name === 'recommendations.make')?.input

describe('the playlist', () => {
  it('offers three films to start from while nothing is chosen', async () => {
    openWindow()
    fireEvent.click(await screen.findByRole('button', { name: 'Start with these three' }))
    await screen.findByRole('list', { name: 'Tracks' })
    expect(screen.getByText(/from 3 movies/)).toBeTruthy()
  })

  it('says how it is made, and asks for no button where it is in sight', async () => {
    await withChosen('se7en')
    expect(screen.queryByRole('button', { name: 'Show playlist' })).toBeNull()
    const remove = await screen.findByRole('button', { name: 'Remove Se7en' })
    act(() => remove.focus())
    fireEvent.click(remove)
    const hint = await screen.findByText('Choose one or more movies to make a playlist.')
    expect(document.activeElement).toBe(hint)
  })

  it('follows the films as they come and go, without a button', async () => {
    const { api } = await withChosen('se7en')
    fireEvent.click(await screen.findByRole('option', { name: /Blade Runner/ }))
    await screen.findByText(/from 2 movies/)
    expect(lastRequest(api)).toMatchObject({ movies: ['blade-runner', 'se7en'] })
    fireEvent.click(screen.getByRole('button', { name: 'Remove Se7en' }))
    await screen.findByText(/from 1 movie$/)
  })

  it('opens a track through the shell, by title and artist, on the service of the settings', async () => {
    const { api } = await withChosen('se7en')
    const [listen] = screen.getAllByRole('button', { name: /^Listen on Spotify/ })
    if (listen) fireEvent.click(listen)
    const call = api.calls.find(({ name }) => name === 'shell.openTracks')
    expect(call?.input).toEqual({
      tracks: [{ title: expect.any(String), artist: expect.any(String), spotifyId: null }],
      service: 'spotify',
      confirmed: false,
    })
  })

  it('explains a track by its terms and the films they come from', async () => {
    await withChosen('se7en')
    const [first] = rows()
    if (first) fireEvent.click(first)
    const why = screen.getByRole('region', { name: /^Why / })
    const terms = within(why).getByRole('table', { name: 'What the match is made of' })
    expect(within(terms).getAllByText('Se7en').length).toBeGreaterThan(0)
    expect(first?.getAttribute('aria-expanded')).toBe('true')
  })

  it('leaves a track out, and brings it back by undo', async () => {
    const { api, store } = await withChosen('se7en')
    const [no] = await screen.findAllByRole('button', { name: /^Not this one/ })
    if (no) fireEvent.click(no)
    expect(store.getState().options.disliked).toHaveLength(1)
    await waitFor(() => expect(lastRequest(api)).toMatchObject({ disliked: [expect.any(String)] }))
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(store.getState().options.disliked).toEqual([])
  })

  it('keeps the focus in the list when the focused track goes', async () => {
    await withChosen('se7en')
    const [first] = rows()
    act(() => first?.focus())
    const gone = first?.textContent
    if (first) fireEvent.keyDown(first, { key: 'x' })
    await waitFor(() => expect(rows()[0]?.textContent).not.toBe(gone))
    expect(document.activeElement).toBe(rows()[0])
  })

  it('moves between tracks by the arrows, with one tab stop', async () => {
    const { list } = await withChosen('se7en')
    const [first, second] = rows()
    act(() => first?.focus())
    if (first) fireEvent.keyDown(first, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(second)
    const stops = within(list)
      .getAllByRole('button')
      .filter((button) => button.tabIndex === 0)
    expect(stops).toContain(second)
    expect(stops).not.toContain(first)
  })

  it('takes a tag out of the taste, and lists it to be brought back', async () => {
    const { api } = await withChosen('se7en')
    fireEvent.click(screen.getByRole('button', { name: 'Leave out dark' }))
    await waitFor(() => expect(lastRequest(api)).toMatchObject({ removedTags: ['dark'] }))
    fireEvent.click(await screen.findByRole('button', { name: 'Bring back dark' }))
    await waitFor(() => expect(lastRequest(api)).toMatchObject({ removedTags: [] }))
  })

  it('follows the dials, the length, the method and the shuffle', async () => {
    const { api } = await withChosen('se7en')
    fireEvent.click(screen.getByRole('button', { name: 'Dials' }))
    fireEvent.change(screen.getByRole('slider', { name: 'Mood' }), { target: { value: '-0.5' } })
    fireEvent.click(screen.getByRole('radio', { name: 'Classic' }))
    fireEvent.change(screen.getByRole('spinbutton'), { target: { value: '12' } })
    fireEvent.click(screen.getByRole('button', { name: 'Shuffle' }))
    await waitFor(() =>
      expect(lastRequest(api)).toMatchObject({
        dials: { mood: -0.5 },
        method: 'classic',
        limit: 12,
        seed: 1,
      }),
    )
    expect(screen.getByText('50% darker')).toBeTruthy()
  })

  it('does not ask for a length out of bounds while it is typed', async () => {
    const { store } = await withChosen('se7en')
    fireEvent.change(screen.getByRole('spinbutton'), { target: { value: '2' } })
    expect(store.getState().options.limit).toBe(30)
    fireEvent.change(screen.getByRole('spinbutton'), { target: { value: '25' } })
    expect(store.getState().options.limit).toBe(25)
  })

  it('exports what is shown, and tells the name of the file', async () => {
    const { api } = await withChosen('se7en')
    fireEvent.click(screen.getByRole('button', { name: 'Export and share' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Save file' }))
    await screen.findByText(/as Rain on neon\.csv/)
    expect(api.calls.find(({ name }) => name === 'playlists.export')?.input).toMatchObject({
      list: { title: 'Slow smoke', movies: [{ key: 'se7en' }], tracks: expect.any(Array) },
      format: 'csv',
      bom: false,
      language: 'en',
    })
  })

  it('tells a failure and makes the list when asked again', async () => {
    const { api, store } = await withChosen('se7en')
    api.answer('recommendations.make', () => {
      throw new Error('The library thread has ended.')
    })
    act(() => store.getState().shuffle())
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The library thread has ended.')
  })
})

describe('undo', () => {
  it('brings the films back with their colours, by Ctrl+Z', async () => {
    const { store } = await withChosen('se7en', 'alien')
    const before = store.getState().chosen
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }))
    expect(store.getState().chosen).toEqual([])
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    expect(store.getState().chosen).toEqual(before)
  })

  it('is left to the text while one types', async () => {
    const { store } = await withChosen('se7en')
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }))
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'z', ctrlKey: true })
    expect(store.getState().chosen).toEqual([])
  })
})
