import { useEffect } from 'react'
import { useAppStore } from '../../context.tsx'
import type { AppState, AppStore } from '../../store/app-store.ts'
import type { PlaylistOptions } from '../../store/playlist-slice.ts'
import { optionsBack } from '../../store/turn-back.ts'
import { describeOptionChange } from './option-change.ts'

/** A dial at rest for longer than this has been turned anew, in milliseconds. */
const oneTurn = 1_000

/** Remembers every change of the options, whoever makes it, so that it can be taken back and done again. */
export function useOptionsHistory(): void {
  const store = useAppStore()
  useEffect(() => recordOptions(store, () => performance.now()), [store])
}

/** Follows the options of a store; `now` is a clock in milliseconds. Gives the way to stop. */
export function recordOptions(store: AppStore, now: () => number): () => void {
  let replaying = false
  let lastTurn: { readonly turning: string; readonly step: number; readonly at: number } | null = null

  const replay = (from: PlaylistOptions, to: PlaylistOptions) => {
    replaying = true
    const { options, setOptions } = store.getState()
    setOptions(optionsBack(options, from, to))
    replaying = false
  }

  const record = ({ options }: AppState, before: AppState) => {
    const change = describeOptionChange(before.options, options, (key) => nameOf(before, key))
    if (!change) return
    const { label, announced, turning } = change
    const goesOn = turning !== null && lastTurn?.turning === turning && now() - lastTurn.at < oneTurn
    const from = before.options
    const step = store
      .getState()
      .remember(
        { label, undo: () => replay(from, options), redo: () => replay(options, from) },
        { announced, continues: goesOn ? (lastTurn?.step ?? null) : null },
      )
    lastTurn = turning === null ? null : { turning, step, at: now() }
  }

  return store.subscribe((state, before) => {
    // A whole session or playlist that is put in place is remembered, or not, by who does it.
    if (state.options === before.options || state.chosen !== before.chosen) return
    if (!before.sessionRestored || replaying) return
    record(state, before)
  })
}

function nameOf({ recommendation }: AppState, key: string) {
  return recommendation?.tracks.find((track) => track.key === key) ?? null
}
