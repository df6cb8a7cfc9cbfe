import { isNamedTerm } from '#shared/contract/named-terms.ts'
import type { Dials, RecommendationRequest, RecommendedTrack } from '#shared/contract/recommendations.ts'
import type { ChosenMovie } from '../../store/selection-slice.ts'
import { answeredMovies, type MoviesByKey, supportingTerms } from './why.ts'

/** One thing that could be otherwise, and would move a track. */
export type WhatIf =
  | { readonly kind: 'without-tag'; readonly tag: string }
  | { readonly kind: 'more-tag'; readonly tag: string }
  | { readonly kind: 'dial'; readonly dial: TurnedDial; readonly value: number }
  | { readonly kind: 'without-movie'; readonly chosen: ChosenMovie }

type TurnedDial = Extract<keyof Dials, 'mood' | 'energy' | 'familiarity'>

/** How many of each kind are looked at. */
const tagsLooked = 3
const moviesLooked = 2
/** How far a dial is turned to see what it does. */
const turn = 0.5

/** What is worth asking about a track: its heaviest tags, the films it answers, the dials turned away from it. */
export function whatIfs(
  track: RecommendedTrack,
  request: Pick<RecommendationRequest, 'method' | 'dials' | 'pinnedTags'>,
  movies: MoviesByKey,
): readonly WhatIf[] {
  const films = movies.size > 1 ? answeredMovies(track, movies).slice(0, moviesLooked) : []
  const withoutFilms = films.map((chosen): WhatIf => ({ kind: 'without-movie', chosen }))
  // The classic method knows neither tags left out nor dials.
  if (request.method === 'classic') return withoutFilms
  const tags = supportingTerms(track).slice(0, tagsLooked)
  const against = track.why.find(({ tag, weight }) => weight < 0 && !isNamedTerm(tag))
  const wanted = tags.find(({ tag }) => !request.pinnedTags.includes(tag))
  return [
    ...tags.map(({ tag }): WhatIf => ({ kind: 'without-tag', tag })),
    ...(against ? [{ kind: 'without-tag', tag: against.tag } as const] : []),
    ...(wanted ? [{ kind: 'more-tag', tag: wanted.tag } as const] : []),
    ...withoutFilms,
    ...turned('mood', request.dials.mood, track.valence),
    ...turned('energy', request.dials.energy, track.energy),
    ...turned('familiarity', request.dials.familiarity, null),
  ]
}

/** A dial turned away from where a track lies; none where it is turned that far already. */
function turned(dial: TurnedDial, now: number, level: number | null): readonly WhatIf[] {
  const away = level !== null && level > 0 ? -turn : turn
  const value = Math.max(-1, Math.min(1, now + away))
  return value === now ? [] : [{ kind: 'dial', dial, value }]
}

/** The request with that thing otherwise, asking for a track that nothing holds in the list. */
export function requestIf(
  request: RecommendationRequest,
  key: string,
  change: WhatIf | null,
): RecommendationRequest {
  const free = { ...request, locked: request.locked.filter((other) => other !== key) }
  switch (change?.kind) {
    case 'without-tag':
      return {
        ...free,
        removedTags: [...free.removedTags, change.tag],
        pinnedTags: free.pinnedTags.filter((tag) => tag !== change.tag),
      }
    case 'more-tag':
      return { ...free, pinnedTags: [...free.pinnedTags, change.tag] }
    case 'dial':
      return { ...free, dials: { ...free.dials, [change.dial]: change.value } }
    case 'without-movie':
      return { ...free, movies: free.movies.filter((movie) => movie !== change.chosen.movie.key) }
    case undefined:
      return free
  }
}
