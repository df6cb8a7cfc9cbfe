import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recordOptions } from '../../../../renderer/features/history/use-options-history.ts'
import { createAppStore } from '../../../../renderer/store/app-store.ts'
import { aMovie, aTrack } from '../../support/builders.ts'

const song = '0123456789abcdef'
const other = 'fedcba9876543210'

/** A store whose options are followed, with a clock that a test turns. */
function recorded() {
  const store = createAppStore()
  const clock = { now: 0 }
  store.getState().markSessionRestored()
  recordOptions(store, () => clock.now)
  const labels = () => store.getState().undoSteps.map(({ label }) => label)
  return { store, clock, labels, ...store.getState() }
}

it('names each thing one does', () => {
  const { labels, clock, ...state } = recorded()
  const mood = { valence: 0, energy: 0 }
  const taste = { titles: { en: 'Slow smoke', de: 'Langsamer Rauch' }, tags: [], mood, movies: [] }
  const tracks = [aTrack({ key: song })]
  state.playlistReady({ taste, tracks, searched: 1, notice: null, milliseconds: 1 })
  const deeds: [() => void, string][] = [
    [() => state.setDial('mood', -0.4), 'Mood: 40% darker'],
    [() => state.setDial('era', 1), 'Era: 100%'],
    [() => state.setOptions({ diversity: 0.4 }), 'Variety: 40%'],
    [() => state.setOptions({ method: 'classic' }), 'Method: Classic'],
    [() => state.resetDials(), 'Reset dials'],
    [() => state.setOptions({ limit: 45 }), 'Length: 45 tracks'],
    [() => state.shuffle(), 'Shuffle'],
    [() => state.togglePinnedTag('trip_hop'), 'Wanted more trip hop'],
    [() => state.removeTag('trip_hop'), 'Left out trip hop'],
    [() => state.restoreTag('trip_hop'), 'Brought back trip hop'],
    [() => state.setLocked([song], true), 'Kept Angel by Massive Attack'],
    [() => state.setVerdict([song], 'liked'), 'Liked Angel by Massive Attack'],
    [() => state.setVerdict([song], 'disliked'), 'Left out Angel by Massive Attack'],
    [() => state.setVerdict([song], null), 'Let Angel by Massive Attack in again'],
    [() => state.setVerdict([song, other], 'disliked'), 'Left out 2 tracks'],
    [() => state.setHandOrder([other, song]), 'Moved in the list'],
    [() => state.setHandOrder([]), 'Order reset'],
  ]
  for (const [act] of deeds) act()
  expect(labels()).toEqual(deeds.map(([, label]) => label))
})

it('takes a dial that is dragged back at once, and one turned again later by itself', () => {
  const { store, clock, labels, setDial } = recorded()
  for (const value of [0.1, 0.2, 0.3]) {
    setDial('energy', value)
    clock.now += 50
  }
  clock.now += 5_000
  setDial('energy', 0.8)
  expect(labels()).toHaveLength(2)
  store.getState().undo()
  expect(store.getState().options.dials.energy).toBe(0.3)
  store.getState().undo()
  expect(store.getState().options.dials.energy).toBe(0)
  store.getState().redo()
  expect(store.getState().options.dials.energy).toBe(0.3)
})

it('takes one thing back without what was done since', () => {
  const { store, ...state } = recorded()
  state.setVerdict([song], 'disliked')
  const id = store.getState().undoSteps[0]?.id
  state.setVerdict([other], 'disliked')
  state.setDial('mood', 0.5)
  store.getState().undo(id)
  expect(store.getState().options).toMatchObject({ disliked: [other], dials: { mood: 0.5 } })
})

it('does not remember a session or a playlist that is put in place as a whole', () => {
  const { store, labels } = recorded()
  const { options } = store.getState()
  store.setState({ chosen: [{ movie: aMovie(), colour: 1 }], options: { ...options, limit: 80 } })
  expect(labels()).toEqual([])
})

const act = fc.oneof(
  fc.record({ kind: fc.constant('like' as const), key: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ kind: fc.constant('dislike' as const), key: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ kind: fc.constant('lock' as const), key: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ kind: fc.constant('pin' as const), key: fc.constantFrom('x', 'y') }),
  fc.record({ kind: fc.constant('remove' as const), key: fc.constantFrom('x', 'y') }),
  fc.record({ kind: fc.constant('shuffle' as const), key: fc.constant('') }),
)

it('comes back to where it began by undo alone, and to where it ended by redo, whatever was done', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const { store, ...state } = recorded()
      const sorted = () => {
        const { options } = store.getState()
        const lists = { liked: [...options.liked].sort(), disliked: [...options.disliked].sort() }
        const tags = { pinned: [...options.pinnedTags].sort(), removed: [...options.removedTags].sort() }
        return { ...lists, ...tags, locked: [...options.locked].sort(), seed: options.seed }
      }
      const begin = sorted()
      for (const { kind, key } of acts) {
        if (kind === 'like') state.setVerdict([key], 'liked')
        if (kind === 'dislike') state.setVerdict([key], 'disliked')
        if (kind === 'lock') state.setLocked([key], true)
        if (kind === 'pin') state.togglePinnedTag(key)
        if (kind === 'remove') state.removeTag(key)
        if (kind === 'shuffle') state.shuffle()
      }
      const end = sorted()
      while (store.getState().undo()) expect(store.getState().undoSteps.length).toBeLessThan(acts.length)
      expect(sorted()).toEqual(begin)
      while (store.getState().redo())
        expect(store.getState().undoSteps.length).toBeLessThanOrEqual(acts.length)
      expect(sorted()).toEqual(end)
    }),
    { numRuns: 60 },
  )
})
