// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { someMovies } from '../support/builders.ts'
import { fakeApi } from '../support/fake-api.ts'
import { inAWindow, openWindow } from '../support/window.tsx'

inAWindow(1280)

const cell = (place: number) =>
  screen.getAllByRole('option').find((option) => option.getAttribute('aria-posinset') === String(place))

async function wall(films?: number) {
  const { store } = openWindow(films === undefined ? fakeApi() : fakeApi(someMovies(films)))
  await screen.findByRole('option', { name: /Se7en/ })
  const chosen = () => store.getState().chosen.map(({ movie }) => movie.key)
  const keysAt = (from: number, to: number) =>
    [...(store.getState().shownMovies?.pages.get(0) ?? [])].slice(from - 1, to).map(({ key }) => key)
  const press = (place: number, key: string, shiftKey = true) => {
    const target = cell(place)
    if (!target) throw new Error(`No film at ${place}.`)
    act(() => target.focus())
    fireEvent.keyDown(target, { key, shiftKey })
  }
  return { store, chosen, keysAt, press }
}

describe('a run of films', () => {
  it('grows and shrinks with Shift and the arrows, and is one step back', async () => {
    const { store, chosen, keysAt, press } = await wall()
    press(1, 'ArrowRight')
    await waitFor(() => expect(chosen()).toEqual(keysAt(1, 2)))
    press(2, 'ArrowRight')
    await waitFor(() => expect(chosen()).toEqual(keysAt(1, 3)))
    press(3, 'ArrowLeft')
    await waitFor(() => expect(chosen()).toEqual(keysAt(1, 2)))
    expect(store.getState().undoSteps.map(({ label }) => label)).toEqual(['Chose 2 movies'])
    act(() => void store.getState().undo())
    expect(chosen()).toEqual([])
    act(() => void store.getState().redo())
    expect(chosen()).toEqual(keysAt(1, 2))
  })

  it('reaches from the last film clicked to one clicked with Shift, and tells it with the way back', async () => {
    const { store, chosen, keysAt } = await wall()
    fireEvent.click(cell(2) ?? document.body)
    fireEvent.click(cell(5) ?? document.body, { shiftKey: true })
    await waitFor(() => expect(new Set(chosen())).toEqual(new Set(keysAt(2, 5))))
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(chosen()).toEqual(keysAt(2, 2))
    expect(store.getState().undoSteps).toHaveLength(1)
  })

  it('reaches to the film with the focus by Shift and Space', async () => {
    const { chosen, keysAt, press } = await wall()
    press(1, ' ', false)
    press(1, 'ArrowDown', false)
    const down = Number(document.activeElement?.getAttribute('aria-posinset'))
    press(down, ' ')
    await waitFor(() => expect(chosen()).toHaveLength(down))
    expect(new Set(chosen())).toEqual(new Set(keysAt(1, down)))
  })

  it('keeps what was chosen before, and begins anew after another choice', async () => {
    const { chosen, keysAt, press } = await wall()
    fireEvent.click(cell(6) ?? document.body)
    press(1, 'ArrowLeft', false)
    fireEvent.click(cell(1) ?? document.body)
    press(1, 'ArrowRight')
    await waitFor(() => expect(new Set(chosen())).toEqual(new Set([...keysAt(6, 6), ...keysAt(1, 2)])))
  })

  it('asks for films that are not here yet, and takes no more than a playlist is made from', async () => {
    const { store, chosen, press } = await wall(1000)
    press(1, 'End')
    await waitFor(() => expect(chosen()).toHaveLength(200))
    expect(store.getState().notices.map(({ text }) => text)).toContain(
      'A playlist is made from 200 movies at most.',
    )
  })
})

it('Space chooses again as soon as an arrow has ended the word typed ahead', async () => {
  const { chosen, press } = await wall()
  press(1, 's', false)
  press(1, 'ArrowRight', false)
  press(2, ' ', false)
  expect(chosen()).toHaveLength(1)
})
