// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ImportEnded } from '#shared/contract/imports.ts'
import { anInspectedTable, aReport, aTriedMapping } from '../support/builders.ts'
import { type FakeApi, fakeApi } from '../support/fake-api.ts'
import { inAWindow, openWindow } from '../support/window.tsx'

inAWindow(1280)

const problemWith = (file: string, dropped = true) => ({
  code: 'unknown-format' as const,
  message: `${file} is a table of no known form.`,
  details: { file, mappable: true, dropped },
})

const failed = (file: string): ImportEnded => ({
  jobId: 'job-0',
  name: 'watched.csv',
  result: { status: 'failed', problem: problemWith(file) },
})

async function openMapping(api: FakeApi = fakeApi()) {
  const window = openWindow(api)
  await screen.findByRole('option', { name: /Se7en/ })
  act(() => api.emit('imports.ended', failed('/films/watched.csv')))
  const dialog = await screen.findByRole('dialog', { name: 'What the columns hold' })
  await within(dialog).findByRole('combobox', { name: 'What Filmtitel holds' })
  return { ...window, dialog: within(dialog) }
}

const mappingStep = () => screen.queryByRole('dialog', { name: 'What the columns hold' })

const started = (api: FakeApi) =>
  api.calls.filter(({ name }) => name === 'imports.start').map(({ input }) => input)

describe('a table of no known form', () => {
  it('opens the step that asks for its columns, with a proposal and what would come of it', async () => {
    const { dialog } = await openMapping()
    const holds = (column: string) =>
      dialog.getByRole<HTMLSelectElement>('combobox', { name: `What ${column} holds` }).value
    expect(['Filmtitel', 'Erschienen', 'Gattung', 'Notiz'].map(holds)).toEqual([
      'title',
      'year',
      'genres',
      '',
    ])
    expect(dialog.getByRole('radio', { name: 'Movies' })).toHaveProperty('checked', true)
    await dialog.findByText('2 of the first 3 rows · 1 row rejected')
    expect(dialog.getByText('Line 4: the Filmtitel is empty')).toBeTruthy()
    expect(dialog.getByText('Thriller · Drama')).toBeTruthy()
  })

  it('is imported as it was chosen, and its card goes', async () => {
    const { api, dialog } = await openMapping()
    await dialog.findByText(/2 of the first/)
    fireEvent.change(dialog.getByRole('combobox', { name: 'What Notiz holds' }), {
      target: { value: 'keywords' },
    })
    fireEvent.change(dialog.getByRole('combobox', { name: 'Between several values' }), {
      target: { value: ';' },
    })
    fireEvent.change(dialog.getByRole('textbox', { name: 'Words for “nothing”' }), {
      target: { value: 'k.A., ?' },
    })
    fireEvent.click(dialog.getByRole('button', { name: 'Import' }))
    await waitFor(() => expect(mappingStep()).toBeNull())
    expect(started(api)).toEqual([
      {
        paths: ['/films/watched.csv'],
        mapping: {
          kind: 'movies',
          columns: [
            { column: 'Filmtitel', role: 'title' },
            { column: 'Erschienen', role: 'year' },
            { column: 'Gattung', role: 'genres' },
            { column: 'Notiz', role: 'keywords' },
          ],
          separator: ';',
          missing: ['k.A.', '?'],
        },
      },
    ])
    expect(screen.queryByText(/needs its columns chosen/)).toBeNull()
  })

  it('says why it cannot be imported yet', async () => {
    const { api, dialog } = await openMapping()
    fireEvent.click(dialog.getByRole('radio', { name: 'Tracks' }))
    const button = dialog.getByRole('button', { name: 'Import' })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect(dialog.getByText('Choose the column that holds the artist.').id).toBe(
      button.getAttribute('aria-describedby'),
    )
    fireEvent.click(button)
    expect(started(api)).toEqual([])
    fireEvent.change(dialog.getByRole('combobox', { name: 'What Notiz holds' }), {
      target: { value: 'artist' },
    })
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'))
  })

  it('lets a column go whose role another takes', async () => {
    const { dialog } = await openMapping()
    fireEvent.change(dialog.getByRole('combobox', { name: 'What Notiz holds' }), {
      target: { value: 'title' },
    })
    expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: 'What Filmtitel holds' }).value).toBe('')
  })

  it('says so when no row would be imported', async () => {
    const api = fakeApi()
    api.answer('imports.tryMapping', () => aTriedMapping({ imported: 0, rejected: 3, records: [] }))
    const { dialog } = await openMapping(api)
    await dialog.findByText('No row can be imported like this.')
  })

  it('says that it is proposed what was chosen before', async () => {
    const api = fakeApi()
    api.answer('imports.inspect', () => anInspectedTable({ remembered: true }))
    const { dialog } = await openMapping(api)
    expect(dialog.getByText(/As chosen for the last table with these columns/)).toBeTruthy()
  })

  it('that cannot be read any more says why', async () => {
    const api = fakeApi()
    api.answer('imports.inspect', () => Promise.reject(new Error('It was moved.')))
    openWindow(api)
    await screen.findByRole('option', { name: /Se7en/ })
    act(() => api.emit('imports.ended', failed('/films/watched.csv')))
    await screen.findByText('The table could not be read. It was moved.')
  })
})

describe('several tables of no known form', () => {
  const ended = (...files: string[]): ImportEnded => ({
    jobId: 'job-0',
    name: 'a.csv and 1 more',
    result: {
      status: 'done',
      reports: [],
      problems: files.map((file) => ({ file, problem: problemWith(file) })),
    },
  })

  it('are asked for one after the other', async () => {
    const { api } = openWindow()
    await screen.findByRole('option', { name: /Se7en/ })
    act(() => api.emit('imports.ended', ended('/films/a.csv', '/films/b.csv')))
    const dialog = within(await screen.findByRole('dialog', { name: 'What the columns hold' }))
    await dialog.findByText(/^a\.csv is a table/)
    expect(dialog.getByText('Table 1 of 2')).toBeTruthy()
    fireEvent.click(dialog.getByRole('button', { name: 'Leave out' }))
    await screen.findByText(/^b\.csv is a table/)
    await screen.findByText(/2 of the first/)
    const next = within(screen.getByRole('dialog', { name: 'What the columns hold' }))
    fireEvent.click(next.getByRole('button', { name: 'Import' }))
    await waitFor(() => expect(mappingStep()).toBeNull())
    expect(started(api)).toMatchObject([{ paths: ['/films/b.csv'] }])
    fireEvent.click(screen.getByRole('button', { name: 'Choose columns' }))
    await screen.findByText(/^a\.csv is a table/)
  })

  it('that lay in a folder wait on the card, beside what was imported', async () => {
    const { api } = openWindow()
    await screen.findByRole('option', { name: /Se7en/ })
    act(() =>
      api.emit('imports.ended', {
        jobId: 'job-0',
        name: 'films',
        result: {
          status: 'done',
          reports: [aReport()],
          problems: [{ file: '/films/extra.csv', problem: problemWith('/films/extra.csv', false) }],
        },
      }),
    )
    expect(mappingStep()).toBeNull()
    expect(screen.getByText('1 file was not imported: extra.csv')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Choose columns' }))
    await screen.findByText(/^extra\.csv is a table/)
  })
})

describe('the report of an import', () => {
  it('tells what was not imported, and saves the rejected rows', async () => {
    const { api } = openWindow()
    await screen.findByRole('option', { name: /Se7en/ })
    act(() =>
      api.emit('imports.ended', {
        jobId: 'job-7',
        name: 'films',
        result: {
          status: 'done',
          reports: [aReport()],
          problems: [
            {
              file: '/films/x.gz',
              problem: { code: 'unreadable-file', message: 'x.gz is packed; unpack it.' },
            },
          ],
        },
      }),
    )
    fireEvent.click(screen.getByRole('button', { name: 'Show report' }))
    const report = within(screen.getByRole('dialog', { name: 'Import report' }))
    expect(report.getByText('x.gz is packed; unpack it.')).toBeTruthy()
    fireEvent.click(report.getByRole('button', { name: 'Save rejected rows' }))
    await waitFor(() =>
      expect(api.calls.find(({ name }) => name === 'imports.exportRejects')?.input).toEqual({
        jobId: 'job-7',
        name: 'films rejected rows',
        language: 'en',
      }),
    )
  })
})
