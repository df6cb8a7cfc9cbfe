// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { inAWindow, openWindow } from '../support/window.tsx'

inAWindow(1280)

/** The window with three films in the tray. */
async function withThree() {
  const view = openWindow()
  for (const name of [/^Se7en/, /^Alien/, /^Amélie/]) {
    fireEvent.click(await screen.findByRole('option', { name }))
  }
  const tray = within(screen.getByRole('region', { name: 'Chosen movies' }))
  const titles = () =>
    tray
      .getAllByRole('button', { name: /^Remove (?!all)/ })
      .map((button) => button.getAttribute('aria-label')?.replace('Remove ', ''))
  return { ...view, tray, titles }
}

describe('the tray', () => {
  it('reorders by Alt and the arrows, says where the film is, and keeps the focus on it', async () => {
    const { tray, titles } = await withThree()
    const button = tray.getByRole('button', { name: 'Remove Se7en' })
    act(() => button.focus())
    fireEvent.keyDown(button, { key: 'ArrowRight', altKey: true })
    expect(titles()).toEqual(['Alien', 'Se7en', 'Amélie'])
    tray.getByText('Se7en: place 2 of 3')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove Se7en')
    fireEvent.keyDown(document.activeElement ?? button, { key: 'ArrowRight', altKey: true })
    fireEvent.keyDown(document.activeElement ?? button, { key: 'ArrowRight', altKey: true })
    expect(titles()).toEqual(['Alien', 'Amélie', 'Se7en'])
    fireEvent.keyDown(document.activeElement ?? button, { key: 'ArrowLeft', altKey: true })
    expect(titles()).toEqual(['Alien', 'Se7en', 'Amélie'])
  })

  it('takes a new order back by undo, and forth by redo', async () => {
    const { tray, titles } = await withThree()
    const button = tray.getByRole('button', { name: 'Remove Se7en' })
    act(() => button.focus())
    fireEvent.keyDown(button, { key: 'ArrowRight', altKey: true })
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    expect(titles()).toEqual(['Se7en', 'Alien', 'Amélie'])
    fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true })
    expect(titles()).toEqual(['Alien', 'Se7en', 'Amélie'])
  })

  it('reorders by dragging, and Escape leaves everything as it was', async () => {
    const { tray, titles } = await withThree()
    const items = tray.getAllByRole('listitem')
    for (const [index, item] of items.entries()) {
      item.getBoundingClientRect = () => new DOMRect(index * 100, 0, 100, 60)
    }
    const drag = (to: number) => {
      fireEvent.pointerDown(items[0] ?? document.body, { button: 0, clientX: 50 })
      fireEvent.pointerMove(document, { clientX: to })
    }
    drag(260)
    fireEvent.keyDown(document, { key: 'Escape' })
    fireEvent.pointerUp(document)
    expect(titles()).toEqual(['Se7en', 'Alien', 'Amélie'])
    drag(190)
    fireEvent.pointerUp(document)
    expect(titles()).toEqual(['Alien', 'Se7en', 'Amélie'])
  })

  it('offers a menu for a film by the right button and by Shift+F10: let go, about it, its title', async () => {
    const { tray, titles, api } = await withThree()
    fireEvent.contextMenu(tray.getByText('Alien'))
    fireEvent.click(screen.getByRole('menuitem', { name: 'Copy title', hidden: true }))
    expect(await screen.findByText('Title copied')).toBeTruthy()
    expect(api.calls.findLast(({ name }) => name === 'shell.copyText')?.input).toEqual({ text: 'Alien' })
    fireEvent.keyDown(tray.getByRole('button', { name: 'Remove Alien' }), { key: 'F10', shiftKey: true })
    fireEvent.click(screen.getByRole('menuitem', { name: 'Let go', hidden: true }))
    expect(titles()).toEqual(['Se7en', 'Amélie'])
    fireEvent.contextMenu(tray.getByText('Se7en'))
    fireEvent.click(screen.getByRole('menuitem', { name: 'About this movie', hidden: true }))
    expect(await screen.findByRole('dialog', { name: 'Se7en' })).toBeTruthy()
  })
})
