// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sessionSchema } from '#shared/contract/session.ts'
import { fakeApi } from '../support/fake-api.ts'
import { inAWindow, openWindow } from '../support/window.tsx'

inAWindow(1280)

/** A window with a playlist for these films. */
async function withPlaylist(...movies: string[]) {
  const api = fakeApi()
  api.answer('session.load', () => sessionSchema.parse({ movies, limit: 10 }))
  const view = openWindow(api)
  await screen.findByRole('list', { name: 'Tracks' })
  return { ...view, row, rows, titles }
}

const rows = () =>
  within(screen.getByRole('list', { name: 'Tracks' })).getAllByRole('button', { expanded: false })
const titles = () => rows().map((row) => row.querySelector('.track-title')?.textContent)

function row(place: number): HTMLElement {
  const found = rows()[place - 1]
  if (!found) throw new Error(`There is no row ${place}.`)
  return found
}

/** Gives a row the focus and presses a key there. */
function press(place: number, key: string, held: object = {}): void {
  act(() => row(place).focus())
  fireEvent.keyDown(row(place), { key, ...held })
}

const selectedCount = () => screen.queryByRole('toolbar', { name: 'Selected tracks' })?.textContent

describe('selecting tracks', () => {
  it('takes one more by Ctrl and a click, a range by Shift, all by Ctrl+A, none by Escape', async () => {
    await withPlaylist('se7en')
    fireEvent.click(row(2), { ctrlKey: true })
    expect(selectedCount()).toBe('1 track selected')
    fireEvent.click(row(5), { shiftKey: true })
    expect(selectedCount()).toBe('4 tracks selected')
    fireEvent.click(row(3), { ctrlKey: true })
    expect(selectedCount()).toBe('3 tracks selected')
    press(1, 'a', { ctrlKey: true })
    expect(selectedCount()).toBe('10 tracks selected')
    press(1, 'Escape')
    expect(selectedCount()).toBeUndefined()
  })

  it('reaches on by Shift and the arrows, and tells each row that is in it', async () => {
    await withPlaylist('se7en')
    press(2, 'ArrowDown', { shiftKey: true })
    expect(document.activeElement).toBe(row(3))
    press(3, 'ArrowDown', { shiftKey: true })
    expect(rows().map((one) => one.textContent.includes('selected'))).toEqual([
      ...[false, true, true, true],
      ...Array.from({ length: 6 }, () => false),
    ])
  })

  it('acts on all selected at once, taken back by one undo', async () => {
    const { store } = await withPlaylist('se7en')
    press(1, 'ArrowDown', { shiftKey: true })
    press(2, 'x')
    expect(store.getState().options.disliked).toHaveLength(2)
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    expect(store.getState().options.disliked).toEqual([])
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true })
    expect(store.getState().options.disliked).toHaveLength(2)
  })

  it('acts on the track alone where it is not one of those selected', async () => {
    const { store } = await withPlaylist('se7en')
    fireEvent.click(row(1), { ctrlKey: true })
    press(4, 'k')
    expect(store.getState().options.locked).toHaveLength(1)
  })
})

describe('an order made by hand', () => {
  it('is made by Alt and the arrows, told, and keeps the focus on the track', async () => {
    const { api } = await withPlaylist('se7en')
    const [first, second, third] = titles()
    const asked = () => api.calls.filter(({ name }) => name === 'recommendations.make').length
    const before = asked()
    press(1, 'ArrowDown', { altKey: true })
    expect(titles().slice(0, 3)).toEqual([second, first, third])
    expect(document.activeElement?.textContent).toContain(first)
    expect(screen.getByText('Moved to place 2 of 10')).toBeTruthy()
    expect(asked()).toBe(before)
  })

  it('stays while the list changes, for the tracks that stay', async () => {
    const { store } = await withPlaylist('se7en')
    const [first, second] = titles()
    press(1, 'ArrowDown', { altKey: true })
    act(() =>
      store.getState().setVerdict([store.getState().recommendation?.tracks[2]?.key ?? ''], 'disliked'),
    )
    await waitFor(() => expect(store.getState().playlistStatus).toBe('ready'))
    expect(titles().slice(0, 2)).toEqual([second, first])
  })

  it('goes back to the order by match when asked to, and returns by undo', async () => {
    await withPlaylist('se7en')
    const before = titles()
    press(3, 'ArrowUp', { altKey: true })
    const made = titles()
    fireEvent.click(screen.getByRole('button', { name: 'Reset the order' }))
    expect(titles()).toEqual(before)
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    expect(titles()).toEqual(made)
  })

  it('comes back with the session', async () => {
    const { api } = await withPlaylist('se7en')
    press(2, 'ArrowUp', { altKey: true })
    await waitFor(() => {
      const saved = api.calls.findLast(({ name }) => name === 'session.save')?.input
      expect(saved).toMatchObject({ handOrder: expect.arrayContaining([expect.any(String)]) })
    })
  })
})

describe('the menu of a track', () => {
  it('opens by the right button and by the keyboard, and closes by Escape to where one was', async () => {
    await withPlaylist('se7en')
    fireEvent.contextMenu(row(2))
    expect(screen.getByRole('menu', { name: 'This track', hidden: true })).toBeTruthy()
    fireEvent.pointerDown(document.body)
    expect(screen.queryByRole('menu', { name: 'This track', hidden: true })).toBeNull()
    press(3, 'F10', { shiftKey: true })
    const menu = screen.getByRole('menu', { name: 'This track', hidden: true })
    fireEvent.keyDown(menu, { key: 'Escape' })
    expect(document.activeElement).toBe(row(3))
  })

  it('likes and lets the like be taken back, in the library too', async () => {
    const { api } = await withPlaylist('se7en')
    fireEvent.contextMenu(row(1))
    fireEvent.click(screen.getByRole('menuitem', { name: 'Like', hidden: true }))
    await waitFor(() =>
      expect(api.calls.findLast(({ name }) => name === 'feedback.set')?.input).toMatchObject({
        verdict: 'liked',
      }),
    )
    expect(row(1).textContent).toContain('liked')
    fireEvent.contextMenu(row(1))
    fireEvent.click(screen.getByRole('menuitem', { name: 'Take back the like', hidden: true }))
    await waitFor(() =>
      expect(api.calls.findLast(({ name }) => name === 'feedback.set')?.input).toMatchObject({
        verdict: null,
      }),
    )
  })
})

it('copies the tracks selected as lines of text', async () => {
  const { api } = await withPlaylist('se7en')
  press(1, 'ArrowDown', { shiftKey: true })
  fireEvent.copy(row(2))
  expect(await screen.findByText('Copied 2 tracks')).toBeTruthy()
  expect(api.calls.findLast(({ name }) => name === 'playlists.copy')?.input).toMatchObject({
    what: 'lines',
    list: { tracks: [{ title: 'Closer' }, { title: 'Angel' }] },
  })
})
