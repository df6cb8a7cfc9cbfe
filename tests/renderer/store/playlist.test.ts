import { expect, it } from 'vitest'
import { recommendationRequestSchema } from '#shared/contract/recommendations.ts'
import { createAppStore } from '../../../renderer/store/app-store.ts'
import { dialsTurned, requestOf } from '../../../renderer/store/playlist-slice.ts'
import { aMovie } from '../support/builders.ts'

const song = '0123456789abcdef'

it('asks for exactly what the contract takes', () => {
  const { getState } = createAppStore()
  getState().chooseMovie(aMovie())
  getState().setDial('mood', -0.4)
  getState().removeTag('rock')
  getState().setVerdict([song], 'disliked')
  const request = requestOf(getState())
  expect(recommendationRequestSchema.parse(request)).toEqual(request)
  expect(request).toMatchObject({
    movies: ['se7en'],
    dials: { mood: -0.4 },
    removedTags: ['rock'],
    disliked: [song],
    seed: null,
  })
})

it('gives every shuffle another seed', () => {
  const { getState } = createAppStore()
  getState().shuffle()
  getState().shuffle()
  expect(getState().options.seed).toBe(2)
})

it('does not keep a tag both pinned and left out', () => {
  const { getState } = createAppStore()
  getState().togglePinnedTag('noir')
  getState().removeTag('noir')
  expect(getState().options).toMatchObject({ pinnedTags: [], removedTags: ['noir'] })
})

it('does not keep a track both locked and left out', () => {
  const { getState } = createAppStore()
  getState().setLocked([song], true)
  getState().setVerdict([song], 'disliked')
  expect(getState().options).toMatchObject({ locked: [], disliked: [song] })
})

it('resets the dials without touching length, locks and dislikes', () => {
  const { getState } = createAppStore()
  getState().setOptions({ limit: 50, method: 'classic', diversity: 0.9 })
  getState().setDial('energy', 1)
  getState().setLocked([song], true)
  expect(dialsTurned(getState().options)).toBe(true)
  getState().resetDials()
  expect(dialsTurned(getState().options)).toBe(false)
  expect(getState().options).toMatchObject({ limit: 50, locked: [song] })
})

it('keeps showing the last playlist while the next is made, and none once nothing is chosen', () => {
  const { getState } = createAppStore()
  const mood = { valence: 0, energy: 0 }
  const taste = { titles: { en: 'Slow smoke', de: 'Langsamer Rauch' }, tags: [], mood, movies: [] }
  getState().playlistReady({ taste, tracks: [], searched: 0, notice: null, milliseconds: 1 })
  getState().playlistWorking()
  expect(getState().recommendation?.taste.titles.en).toBe('Slow smoke')
  getState().playlistEmptied()
  expect(getState().recommendation).toBeNull()
})
