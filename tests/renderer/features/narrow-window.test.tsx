// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { inAWindow, openWindow } from '../support/window.tsx'

inAWindow(900, 600)

it('brings the playlist in by its button and away by Escape, and what is behind cannot be reached', async () => {
  const { container } = openWindow()
  const panel = container.querySelector('aside')
  const wall = container.querySelector('.wall')
  expect(panel?.hasAttribute('inert')).toBe(true)

  expect(screen.queryByRole('button', { name: 'Show playlist' })).toBeNull()
  fireEvent.click(await screen.findByRole('option', { name: /Se7en/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Show playlist' }))
  expect(panel?.hasAttribute('inert')).toBe(false)
  expect(wall?.hasAttribute('inert')).toBe(true)
  await waitFor(() => expect(document.activeElement?.id).toBe('playlist-title'), { timeout: 3000 })

  // Escape in a dialog over the sheet is the dialog's.
  fireEvent.keyDown(document, { key: 'k', ctrlKey: true })
  fireEvent.keyDown(await screen.findByRole('combobox', { name: 'Type a command' }), { key: 'Escape' })
  expect(panel?.hasAttribute('inert')).toBe(false)

  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(panel?.hasAttribute('inert')).toBe(true)
  expect(wall?.hasAttribute('inert')).toBe(false)
})

it('folds the taste into a line of words, so that tracks show at once', async () => {
  const { container } = openWindow()
  fireEvent.click(await screen.findByRole('option', { name: /Se7en/ }))
  await waitFor(() => expect(container.querySelector('.track')).toBeTruthy())
  const taste = container.querySelector('details')
  expect(taste?.open).toBe(false)
  const [strongest] = taste?.querySelectorAll('.tag-name') ?? []
  expect(strongest?.textContent).toBeTruthy()
  expect(taste?.querySelector('summary')?.textContent).toContain(strongest?.textContent)
})
