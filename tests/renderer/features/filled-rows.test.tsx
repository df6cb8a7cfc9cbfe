// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { createClient } from '../../../renderer/client.ts'
import { SurroundingsProvider } from '../../../renderer/context.tsx'
import { focusTrack } from '../../../renderer/features/playlist/row-of-track.ts'
import { type TrackFacts, useTrackFacts } from '../../../renderer/features/playlist/track-facts.ts'
import { useFilledRows } from '../../../renderer/features/playlist/use-filled-rows.ts'
import { createAppStore } from '../../../renderer/store/app-store.ts'
import { useRovingKeys } from '../../../renderer/ui/use-roving-keys.ts'
import { aTrack } from '../support/builders.ts'
import { fakeApi } from '../support/fake-api.ts'

afterEach(cleanup)

const factsOf = (match: string): TrackFacts[] =>
  Array.from({ length: 200 }, (_, place) => ({
    key: `track ${place}`,
    title: `Song ${place}`,
    artist: 'Somebody',
    match,
    answers: 'Alien',
    colour: 1,
    tags: 'dark',
  }))

const listed = { current: null }

describe('the rows of a long list', () => {
  it('are all there at once by name, whole where they are in sight, and whole everywhere soon', async () => {
    const facts = factsOf('90%')
    const { result } = renderHook(() => useFilledRows(facts, listed, facts[0]?.key ?? null))
    expect(result.current.map((row) => row.facts.key)).toEqual(facts.map(({ key }) => key))
    expect(result.current[0]).toMatchObject({ detail: 'seen', waiting: false })
    expect(result.current[39]).toMatchObject({ detail: 'name', waiting: true })
    expect(result.current[199]).toMatchObject({ detail: 'name', waiting: false })
    await waitFor(() => expect(result.current.filter(({ detail }) => detail !== 'whole')).toEqual([]))
  })

  it('follow a change where they are in sight at once, elsewhere soon, and show what they showed meanwhile', async () => {
    const before = factsOf('90%')
    const after = factsOf('80%').toReversed()
    const { result, rerender } = renderHook(
      ({ facts }) => useFilledRows(facts, listed, facts[0]?.key ?? null),
      {
        initialProps: { facts: before },
      },
    )
    await waitFor(() => expect(result.current.filter(({ waiting }) => waiting)).toEqual([]))
    rerender({ facts: after })
    expect(result.current.map((row) => row.key)).toEqual(after.map(({ key }) => key))
    expect(result.current[0]?.facts).toBe(after[0])
    expect(result.current[39]).toMatchObject({
      facts: before[39],
      place: 39,
      detail: 'whole',
      waiting: false,
    })
    expect(result.current[199]).toMatchObject({ facts: before[199], place: 199, detail: 'whole' })
    await waitFor(() => expect(result.current.map((row) => row.facts)).toEqual(after))
    expect(result.current.filter(({ waiting }) => waiting)).toEqual([])
  })
})

describe('the rows that read the same in a new list, and stand where they stood', () => {
  it('have nothing to wait for', async () => {
    const before = factsOf('90%')
    const { result, rerender } = renderHook(
      ({ facts }) => useFilledRows(facts, listed, facts[0]?.key ?? null),
      {
        initialProps: { facts: before },
      },
    )
    await waitFor(() => expect(result.current.filter(({ waiting }) => waiting)).toEqual([]))
    const [changed, ...same] = before
    if (changed === undefined) throw new Error('There is a first row.')
    rerender({ facts: [{ ...changed, match: '80%' }, ...same] })
    expect(result.current[0]?.facts.match).toBe('80%')
    expect(result.current.filter(({ waiting }) => waiting)).toEqual([])
  })
})

it('a row that is not laid out yet is, where the focus goes to it', () => {
  document.body.innerHTML =
    '<ol><li class="track track-waiting" data-key="a"><button data-roving>Song</button></li></ol>'
  focusTrack(document.body, 'a')
  expect(document.activeElement?.textContent).toBe('Song')
  expect(document.querySelector('.track')?.className).toBe('track')
})

describe('what a row shows of a track', () => {
  it('is the same thing as before while it reads the same, whatever else a new playlist says', () => {
    const first = [aTrack({ key: 'a', match: 0.901 }), aTrack({ key: 'b', match: 0.5 })]
    const second = [aTrack({ key: 'b', match: 0.6 }), aTrack({ key: 'a', match: 0.902, score: 7 })]
    const movies = new Map()
    const store = createAppStore()
    const client = createClient(fakeApi())
    const { result, rerender } = renderHook(({ tracks }) => useTrackFacts(tracks, movies), {
      initialProps: { tracks: first },
      wrapper: ({ children }) => (
        <SurroundingsProvider client={client} store={store}>
          {children}
        </SurroundingsProvider>
      ),
    })
    const [a, b] = result.current
    rerender({ tracks: second })
    expect(result.current[1]).toBe(a)
    expect(result.current[0]).not.toBe(b)
    expect(result.current[0]?.match).toBe('60%')
  })
})

it('a tab stop is set by the same function over renders, which knows the list as it is', () => {
  const { result, rerender } = renderHook(({ keys }) => useRovingKeys(keys), {
    initialProps: { keys: ['a', 'b'] },
  })
  const { setActive } = result.current
  rerender({ keys: ['b', 'c'] })
  expect(result.current.setActive).toBe(setActive)
})
