// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sessionSchema } from '#shared/contract/session.ts'
import { feedbackChanges } from '../../../renderer/features/playlist/use-feedback.ts'
import { fakeApi } from '../support/fake-api.ts'
import { inAWindow, openWindow } from '../support/window.tsx'

inAWindow(1280)

const [song, other] = ['00000000000000aa', '00000000000000bb'] as const

/** A window of somebody who liked one track and left out another, long ago. */
async function withFeedback() {
  const api = fakeApi()
  api.answer('session.load', () => sessionSchema.parse({ movies: ['se7en'], limit: 10 }))
  api.answer('feedback.list', () => [
    { key: song, verdict: 'liked', title: 'Roads', artist: 'Portishead' },
    { key: other, verdict: 'disliked', title: null, artist: null },
  ])
  const view = openWindow(api)
  await screen.findByRole('list', { name: 'Tracks' })
  fireEvent.click(screen.getByRole('menuitem', { name: 'Liked and left out', hidden: true }))
  await screen.findByRole('button', { name: 'Take back: Roads', hidden: true })
  return { ...view, api }
}

it('asks for every playlist with what was said before', async () => {
  const { api } = await withFeedback()
  const request = api.calls.findLast(({ name }) => name === 'recommendations.make')?.input
  expect(request).toMatchObject({ liked: [song], disliked: [other] })
})

it('lists what was liked and left out, and takes it back, which undo gives again', async () => {
  const { api, store } = await withFeedback()
  const leftOut = screen.getByRole('region', { name: 'Left out', hidden: true })
  expect(within(leftOut).getByText('A track that is not in the library now')).toBeTruthy()
  const liked = screen.getByRole('region', { name: 'Liked', hidden: true })
  fireEvent.click(within(liked).getByRole('button', { name: 'Take back: Roads', hidden: true }))
  await waitFor(() =>
    expect(api.calls.findLast(({ name }) => name === 'feedback.set')?.input).toEqual({
      keys: [song],
      verdict: null,
    }),
  )
  expect(store.getState().options.liked).toEqual([])
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
  await waitFor(() =>
    expect(api.calls.findLast(({ name }) => name === 'feedback.set')?.input).toEqual({
      keys: [song],
      verdict: 'liked',
    }),
  )
})

it('says so when a verdict could not be kept', async () => {
  const { api, store } = await withFeedback()
  api.answer('feedback.set', () => {
    throw new Error('The disk is full.')
  })
  store.getState().setVerdict([other], 'liked')
  await waitFor(() => expect(store.getState().notices.at(-1)?.text).toContain('The disk is full.'))
})

it('tells only what changed', () => {
  const before = { liked: ['a', 'b'], disliked: ['c'] }
  expect(feedbackChanges(before, before)).toEqual([])
  expect(feedbackChanges(before, { liked: ['b', 'd'], disliked: ['a'] })).toEqual([
    { verdict: null, keys: ['c'] },
    { verdict: 'liked', keys: ['d'] },
    { verdict: 'disliked', keys: ['a'] },
  ])
})
