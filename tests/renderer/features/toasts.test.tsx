// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inAWindow, openWindow } from '../support/window.tsx'

inAWindow(1280)

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds))

it('a message goes when its time is over, also where a dialog was opened and closed meanwhile', () => {
  const { store } = openWindow()
  act(() => store.getState().notify('Link copied'))
  for (let turn = 0; turn < 3; turn += 1) {
    wait(1_000)
    act(() => store.getState().openDialog({ kind: 'about' }))
    wait(400)
    act(() => store.getState().closeDialog())
  }
  expect(screen.queryByText('Link copied')).toBeNull()
})

it('a message stays while the pointer is on it, and as long as a new one after that', () => {
  const { store } = openWindow()
  act(() => store.getState().notify('Link copied'))
  fireEvent.pointerEnter(screen.getByRole('region', { name: 'Messages' }))
  wait(60_000)
  fireEvent.pointerLeave(screen.getByRole('region', { name: 'Messages' }))
  wait(3_500)
  expect(screen.queryByText('Link copied')).toBeTruthy()
  wait(1_000)
  expect(screen.queryByText('Link copied')).toBeNull()
})

it('a key that has nothing to act on says why', () => {
  openWindow()
  fireEvent.keyDown(document.body, { key: 'e', ctrlKey: true })
  expect(screen.getByText('No playlist yet: choose a movie first.')).toBeTruthy()
})
