import { expect, it } from 'vitest'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { createClient } from '../../renderer/client.ts'
import { fakeApi } from './support/fake-api.ts'

it('gives the data of an envelope that is ok', async () => {
  const { version } = await createClient(fakeApi()).call('shell.about', {})
  expect(version).toBe('0.1.0')
})

it('throws the problem of an envelope that is not, with its code and details', async () => {
  const api = fakeApi()
  api.answer('movies.browse', () => {
    throw new CrossTuneError('damaged-library', 'own.db is damaged', { file: 'own.db' })
  })
  await expect(createClient(api).call('movies.browse', {})).rejects.toMatchObject({
    name: 'CrossTuneError',
    code: 'damaged-library',
    message: 'own.db is damaged',
    details: { file: 'own.db' },
  })
})

it('stops listening to an event when told', () => {
  const api = fakeApi()
  const heard: number[] = []
  const stop = createClient(api).on('datasets.changed', (datasets) => heard.push(datasets.length))
  api.emit('datasets.changed', [])
  stop()
  api.emit('datasets.changed', [])
  expect(heard).toEqual([0])
})

it('does not know routes that do not exist', () => {
  const client = createClient(fakeApi())
  // @ts-expect-error: there is no such route
  const unknown = () => client.call('movies.steal', {})
  // @ts-expect-error: a limit is a number
  const wrong = () => client.call('movies.browse', { limit: 'all' })
  expect([unknown, wrong]).toHaveLength(2)
})
