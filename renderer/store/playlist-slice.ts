import type { Verdict } from '#shared/contract/feedback.ts'
import type {
  Dials,
  Recommendation,
  RecommendationMethod,
  RecommendationRequest,
  TrackOrder,
} from '#shared/contract/recommendations.ts'
import type { Settings } from '#shared/contract/session.ts'
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
  readonly order: TrackOrder
  readonly removedTags: readonly string[]
  readonly pinnedTags: readonly string[]
  readonly locked: readonly string[]
  /** Tracks said to be right, and those that are never to come: remembered for good, whatever is chosen. */
  readonly liked: readonly string[]
  readonly disliked: readonly string[]
  /** The keys of the tracks in an order made by hand; empty where they stand by their match. */
  readonly handOrder: readonly string[]
}

export const defaultOptions: PlaylistOptions = {
  limit: 30,
  seed: null,
  method: 'blend',
  diversity: 0.12,
  dials: { mood: 0, energy: 0, familiarity: 0, era: 0 },
  order: 'match',
  removedTags: [],
  pinnedTags: [],
  locked: [],
  liked: [],
  disliked: [],
  handOrder: [],
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
  setLocked(keys: readonly string[], locked: boolean): void
  /** What is said of tracks from now on; null: nothing any more. */
  setVerdict(keys: readonly string[], verdict: Verdict | null): void
  setHandOrder(keys: readonly string[]): void
  playlistWorking(): void
  playlistReady(recommendation: Recommendation): void
  playlistFailed(problem: string): void
  playlistEmptied(): void
}

const without = (values: readonly string[], ...gone: readonly string[]) =>
  values.filter((value) => !gone.includes(value))
const withLast = (values: readonly string[], ...added: readonly string[]) => [
  ...without(values, ...added),
  ...added,
]

/** The most tracks of each kind that a request takes; the oldest give way. */
export const mostKeys = { locked: 200, liked: 500, disliked: 2000 } as const

/** What the engine is asked for, made from the films chosen and the options. */
export function requestOf(
  state: Pick<AppState, 'chosen' | 'options'> & { settings: Pick<Settings, 'plotWords'> },
): RecommendationRequest {
  const { chosen, settings } = state
  const { handOrder: _ofTheWindowAlone, ...options } = state.options
  return {
    ...options,
    plotWords: settings.plotWords,
    // In an order of their own: that of the tray is for the eye, and must not change the music.
    movies: chosen.map(({ movie }) => movie.key).sort(),
    removedTags: [...options.removedTags],
    pinnedTags: [...options.pinnedTags],
    locked: [...options.locked],
    disliked: [...options.disliked],
    liked: [...options.liked],
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
    setLocked: (keys, wanted) =>
      change(({ locked }) => ({
        locked: wanted ? withLast(locked, ...keys).slice(-mostKeys.locked) : without(locked, ...keys),
      })),
    setVerdict: (keys, verdict) =>
      change(({ liked, disliked, locked }) => ({
        liked:
          verdict === 'liked' ? withLast(liked, ...keys).slice(-mostKeys.liked) : without(liked, ...keys),
        disliked:
          verdict === 'disliked'
            ? withLast(disliked, ...keys).slice(-mostKeys.disliked)
            : without(disliked, ...keys),
        locked: verdict === 'disliked' ? without(locked, ...keys) : locked,
      })),
    setHandOrder: (handOrder) => change(() => ({ handOrder })),
    playlistWorking: () => set({ playlistStatus: 'working' }),
    playlistReady: (recommendation) =>
      set({ recommendation, playlistStatus: 'ready', playlistProblem: null }),
    playlistFailed: (playlistProblem) => set({ playlistStatus: 'failed', playlistProblem }),
    playlistEmptied: () => set({ recommendation: null, playlistStatus: 'idle', playlistProblem: null }),
  }
}
