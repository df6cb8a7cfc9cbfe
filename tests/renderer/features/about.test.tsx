// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { licenceParts } from '../../../renderer/features/settings/licences.ts'
import { inAWindow, openWindow } from '../support/window.tsx'

describe('about', () => {
  inAWindow(1280)

  const open = async () => {
    const view = openWindow()
    await screen.findByRole('option', { name: /Se7en/ })
    act(() => view.store.getState().openDialog({ kind: 'about' }))
    await screen.findByText('Electron 45.4.1')
    return view
  }

  it('copies the diagnostics, and says so', async () => {
    const { api } = await open()
    fireEvent.click(screen.getByRole('button', { name: 'Copy diagnostics' }))
    expect(await screen.findByText('Diagnostics copied')).toBeTruthy()
    expect(api.calls.some(({ name }) => name === 'shell.copyDiagnostics')).toBe(true)
  })

  it('says where they could not be copied', async () => {
    const { api } = await open()
    api.answer('shell.copyDiagnostics', () => {
      throw new Error('No clipboard.')
    })
    fireEvent.click(screen.getByRole('button', { name: 'Copy diagnostics' }))
    expect(await screen.findByText('The diagnostics could not be copied. No clipboard.')).toBeTruthy()
  })

  it('shows the licences, each to be opened', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'Licences' }))
    expect(await screen.findByText('zod 4.6.7 (MIT)')).toBeTruthy()
    expect(screen.getByText(/Copyright \(c\) 2025 Colin McDonnell/)).toBeTruthy()
  })
})

it('licences are cut at their headings, without the marks of Markdown', () => {
  expect(
    licenceParts('# Title\n\nAll of it.\n\n## a 1 (MIT)\n\n    Text\n\n    more\n\n## b\nplain\n'),
  ).toEqual({
    introduction: 'All of it.',
    parts: [
      { title: 'a 1 (MIT)', text: 'Text\n\nmore' },
      { title: 'b', text: 'plain' },
    ],
  })
  expect(licenceParts('')).toEqual({ introduction: '', parts: [] })
})
