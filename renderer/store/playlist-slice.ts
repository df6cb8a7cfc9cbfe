import type {
  Dials,
  Recommendation,
  RecommendationMethod,
  RecommendationRequest,
} from '#shared/contract/recommendations.ts'
import type { AppState, SliceCreator } from './app-store.ts'

/** The bounds of a playlist's length in the window. */
export const trackLimits = { least: 5, most: 200, step: 5 } as const

/** Everything but the films that decides a playlist. */
export interface PlaylistOptions {
  readonly limit: number
  readonly seed: number | null
  readonly method: RecommendationMethod
  readonly diversity: number
  readonly dials: Dials
  readonly removedTags: readonly string[]
  readonly pinnedTags: readonly string[]
  readonly locked: readonly string[]
  readonly disliked: readonly string[]
}

export const defaultOptions: PlaylistOptions = {
  limit: 30,
  seed: null,
  method: 'blend',
  diversity: 0.12,
  dials: { mood: 0, energy: 0, familiarity: 0, era: 0 },
  removedTags: [],
  pinnedTags: [],
  locked: [],
  disliked: [],
}

export type PlaylistStatus = 'idle' | 'working' | 'ready' | 'failed'

export interface PlaylistSlice {
  readonly options: PlaylistOptions
  readonly recommendation: Recommendation | null
  readonly playlistStatus: PlaylistStatus
  readonly playlistProblem: string | null
  setOptions(patch: Partial<PlaylistOptions>): void
  setDial(dial: keyof Dials, value: number): void
  /** Dials, diversity and method as they were at first; length, locks and dislikes stay. */
  resetDials(): void
  shuffle(): void
  removeTag(tag: string): void
  restoreTag(tag: string): void
  togglePinnedTag(tag: string): void
  toggleLocked(key: string): void
  dislike(key: string): void
  undislike(key: string): void
  playlistWorking(): void
  playlistReady(recommendation: Recommendation): void
  playlistFailed(problem: string): void
  playlistEmptied(): void
}

const without = (values: readonly string[], value: string) => values.filter((other) => other !== value)
const withLast = (values: readonly string[], value: string) => [...without(values, value), value]

/** What the engine is asked for, made from the films chosen and the options. */
export function requestOf(state: Pick<AppState, 'chosen' | 'options'>): RecommendationRequest {
  const { options, chosen } = state
  return {
    ...options,
    movies: chosen.map(({ movie }) => movie.key),
    removedTags: [...options.removedTags],
    pinnedTags: [...options.pinnedTags],
    locked: [...options.locked],
    disliked: [...options.disliked],
    liked: [],
  }
}

/** Whether a dial, the method or the diversity differs from how it starts. */
export function dialsTurned({ dials, diversity, method }: PlaylistOptions): boolean {
  return (
    Object.values(dials).some((value) => value !== 0) ||
    diversity !== defaultOptions.diversity ||
    method !== defaultOptions.method
  )
}

/** The playlist, and all that decides it but the films. */
export const createPlaylistSlice: SliceCreator<PlaylistSlice> = (set) => {
  const change = (patch: (options: PlaylistOptions) => Partial<PlaylistOptions>) =>
    set((state) => ({ options: { ...state.options, ...patch(state.options) } }))

  return {
    options: defaultOptions,
    recommendation: null,
    playlistStatus: 'idle',
    playlistProblem: null,
    setOptions: (patch) => change(() => patch),
    setDial: (dial, value) => change(({ dials }) => ({ dials: { ...dials, [dial]: value } })),
    resetDials: () => {
      const { dials, diversity, method } = defaultOptions
      change(() => ({ dials, diversity, method }))
    },
    shuffle: () => change(({ seed }) => ({ seed: (seed ?? 0) + 1 })),
    removeTag: (tag) =>
      change(({ removedTags, pinnedTags }) => ({
        removedTags: withLast(removedTags, tag),
        pinnedTags: without(pinnedTags, tag),
      })),
    restoreTag: (tag) => change(({ removedTags }) => ({ removedTags: without(removedTags, tag) })),
    togglePinnedTag: (tag) =>
      change(({ pinnedTags }) => ({
        pinnedTags: pinnedTags.includes(tag) ? without(pinnedTags, tag) : withLast(pinnedTags, tag),
      })),
    toggleLocked: (key) =>
      change(({ locked }) => ({
        locked: locked.includes(key) ? without(locked, key) : withLast(locked, key),
      })),
    dislike: (key) =>
      change(({ disliked, locked }) => ({
        disliked: withLast(disliked, key),
        locked: without(locked, key),
      })),
    undislike: (key) => change(({ disliked }) => ({ disliked: without(disliked, key) })),
    playlistWorking: () => set({ playlistStatus: 'working' }),
    playlistReady: (recommendation) =>
      set({ recommendation, playlistStatus: 'ready', playlistProblem: null }),
    playlistFailed: (playlistProblem) => set({ playlistStatus: 'failed', playlistProblem }),
    playlistEmptied: () => set({ recommendation: null, playlistStatus: 'idle', playlistProblem: null }),
  }
}
