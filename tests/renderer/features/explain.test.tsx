// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recommendationRequestSchema } from '#shared/contract/recommendations.ts'
import { sessionSchema } from '#shared/contract/session.ts'
import { contributionsOf } from '../../../renderer/features/playlist/contributions.ts'
import { requestIf, whatIfs } from '../../../renderer/features/playlist/what-if.ts'
import { outcomeInWords } from '../../../renderer/features/playlist/what-if-list.tsx'
import { moviesByKey } from '../../../renderer/features/playlist/why.ts'
import { type ChosenMovie, withMovie } from '../../../renderer/store/selection-slice.ts'
import { aTrack, someMovies } from '../support/builders.ts'
import { fakeApi } from '../support/fake-api.ts'
import { inAWindow, openWindow } from '../support/window.tsx'

const chosen = someMovies(2).reduce<readonly ChosenMovie[]>(withMovie, [])
const request = recommendationRequestSchema.parse({ movies: chosen.map(({ movie }) => movie.key) })

describe('a match taken apart', () => {
  it('sums to the match, point by point, whatever the terms', () => {
    const weights = fc.array(fc.double({ min: -0.5, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (values, match) => {
        const why = values.map((weight, index) => ({ tag: `tag ${index}`, weight, movies: [] }))
        const score = values.reduce((sum, weight) => sum + weight, 0)
        const { shown, others, otherPoints, sum } = contributionsOf(aTrack({ why, score, match }), 8)
        expect(shown.reduce((total, { points }) => total + points, otherPoints)).toBe(sum)
        expect(sum).toBe(Math.round(match * 100))
        expect(shown.length + others).toBe(values.length)
      }),
    )
  })

  it('gives no points to terms that cancel each other out', () => {
    const why = [
      { tag: 'dark', weight: 0, movies: [] },
      { tag: 'pop', weight: Number.MIN_VALUE, movies: [] },
    ]
    const { shown, sum } = contributionsOf(aTrack({ why, score: Number.MIN_VALUE, match: 1 }), 8)
    expect(shown.map(({ points }) => points)).toEqual([0, 0])
    expect(sum).toBe(100)
  })

  it('gives a term its share of the match', () => {
    const why = [
      { tag: 'dark', weight: 0.6, movies: [] },
      { tag: 'pop', weight: -0.2, movies: [] },
    ]
    const { shown } = contributionsOf(aTrack({ why, score: 0.4, match: 0.8 }), 8)
    expect(shown.map(({ points }) => points)).toEqual([120, -40])
  })
})

describe('what would change a place', () => {
  const track = aTrack({
    valence: 0.5,
    energy: -0.5,
    why: [
      { tag: 'dark', weight: 0.6, movies: ['se7en'] },
      { tag: '@era', weight: 0.5, movies: [] },
      { tag: 'pop', weight: -0.2, movies: [] },
    ],
  })

  it('is asked of the heaviest tags, the film answered, and dials turned away from the track', () => {
    expect(whatIfs(track, request, moviesByKey(chosen))).toEqual([
      { kind: 'without-tag', tag: 'dark' },
      { kind: 'without-tag', tag: 'pop' },
      { kind: 'more-tag', tag: 'dark' },
      { kind: 'without-movie', chosen: chosen[0] },
      { kind: 'dial', dial: 'mood', value: -0.5 },
      { kind: 'dial', dial: 'energy', value: 0.5 },
      { kind: 'dial', dial: 'familiarity', value: 0.5 },
    ])
  })

  it('is not asked of what the method does not know, nor of dials turned all the way', () => {
    const classic = { ...request, method: 'classic' as const }
    expect(whatIfs(track, classic, moviesByKey(chosen)).map(({ kind }) => kind)).toEqual(['without-movie'])
    const turned = { ...request, dials: { ...request.dials, mood: -1 } }
    expect(whatIfs(track, turned, moviesByKey(chosen))).not.toContainEqual(
      expect.objectContaining({ dial: 'mood' }),
    )
  })

  it('asks with that one thing changed, and without the lock that would hold the track', () => {
    const locked = { ...request, locked: [track.key], pinnedTags: ['dark'] }
    expect(requestIf(locked, track.key, { kind: 'without-tag', tag: 'dark' })).toEqual({
      ...request,
      removedTags: ['dark'],
    })
  })

  it('is told in few words', () => {
    const at = (place: number | null, listed = true) => ({ place, listed })
    expect(outcomeInWords(at(3), at(12))).toBe('3 → 12')
    expect(outcomeInWords(at(3), at(3))).toBe('stays at 3')
    expect(outcomeInWords(at(3), at(41, false))).toBe('out, place 41')
    expect(outcomeInWords(at(3), at(null, false))).toBe('out of the list')
    expect(outcomeInWords(at(41, false), at(7))).toBe('in, place 7')
  })
})

describe('the drawer', () => {
  inAWindow(1280)

  async function opened() {
    const api = fakeApi()
    api.answer('session.load', () => sessionSchema.parse({ movies: ['se7en', 'alien'], limit: 10 }))
    const view = openWindow(api)
    const list = await screen.findByRole('list', { name: 'Tracks' })
    const [first, second] = within(list).getAllByRole('button', { expanded: false })
    if (!first || !second) throw new Error('The list is too short.')
    act(() => first.focus())
    fireEvent.click(first)
    return { ...view, api, first, second }
  }
  const drawer = () => screen.getByRole('region', { name: /^Why / })

  it('tells what would change the place, and does it when asked', async () => {
    const { store } = await opened()
    const apply = await within(drawer()).findByRole('button', { name: /^Apply: Without Alien/ })
    fireEvent.click(apply)
    expect(store.getState().chosen.map(({ movie }) => movie.title)).toEqual(['Se7en'])
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    expect(store.getState().chosen).toHaveLength(2)
  })

  it('follows the focus through the list, and closes by Escape to the row it was for', async () => {
    const { first, second } = await opened()
    const before = drawer().getAttribute('aria-label')
    fireEvent.keyDown(first, { key: 'ArrowDown' })
    expect(drawer().getAttribute('aria-label')).not.toBe(before)
    fireEvent.keyDown(within(drawer()).getByRole('button', { name: 'Close' }), { key: 'Escape' })
    expect(screen.queryByRole('region', { name: /^Why / })).toBeNull()
    expect(document.activeElement).toBe(second)
  })

  it('passes on to the next track when its own is left out', async () => {
    const { first, second } = await opened()
    fireEvent.keyDown(first, { key: 'x' })
    await waitFor(() => expect(second.getAttribute('aria-expanded')).toBe('true'))
  })

  it('leaves a tag out of the taste', async () => {
    const { store } = await opened()
    const [leaveOut] = within(drawer()).getAllByRole('button', { name: /^Leave out / })
    if (leaveOut) fireEvent.click(leaveOut)
    expect(store.getState().options.removedTags).toHaveLength(1)
  })
})
