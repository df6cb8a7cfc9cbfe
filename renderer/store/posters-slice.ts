import type { Poster } from '#shared/contract/posters.ts'
import type { SliceCreator } from './app-store.ts'

export interface PostersSlice {
  /** The ids of the posters that are kept on this computer, by their films. */
  readonly posters: ReadonlyMap<string, string>
  /** Goes up when the plot of a chosen film comes to be known, or is known no more. */
  readonly plotsRevision: number
  /** Goes up when posters that could not be had may be had now. */
  readonly postersAsked: number
  postersArrived(posters: readonly Poster[]): void
  /** A poster that was named is not there any more. */
  posterGone(key: string): void
  postersCleared(): void
  /** There is another key: what is in sight is to be asked for again. */
  askForPosters(): void
  plotsChanged(keys: readonly string[]): void
}

/** The real posters, where there are any. */
export const createPostersSlice: SliceCreator<PostersSlice> = (set) => ({
  posters: new Map(),
  plotsRevision: 0,
  postersAsked: 0,
  postersArrived: (arrived) =>
    set(({ posters }) => {
      const fresh = arrived.filter(({ key, id }) => posters.get(key) !== id)
      if (fresh.length === 0) return {}
      return { posters: new Map([...posters, ...fresh.map(({ key, id }) => [key, id] as const)]) }
    }),
  posterGone: (key) =>
    set(({ posters }) => ({ posters: new Map([...posters].filter(([other]) => other !== key)) })),
  postersCleared: () => set({ posters: new Map() }),
  askForPosters: () => set(({ postersAsked }) => ({ postersAsked: postersAsked + 1 })),
  plotsChanged: (keys) =>
    set(({ chosen, plotsRevision }) =>
      chosen.some(({ movie }) => keys.includes(movie.key)) ? { plotsRevision: plotsRevision + 1 } : {},
    ),
})
