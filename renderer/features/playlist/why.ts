import { isNamedTerm } from '#shared/contract/named-terms.ts'
import type { RecommendedTrack, ScoreTerm } from '#shared/contract/recommendations.ts'
import { formatTags } from '../../format/tag.ts'
import type { ChosenMovie } from '../../store/selection-slice.ts'
import { strings } from '../../strings/index.ts'

/** How many tags and how many films a line names. */
const tagsNamed = 3
const moviesNamed = 2

/** The films of a selection by their keys. */
export type MoviesByKey = ReadonlyMap<string, ChosenMovie>

/** Makes the films of a selection findable by key. */
export function moviesByKey(chosen: readonly ChosenMovie[]): MoviesByKey {
  return new Map(chosen.map((item) => [item.movie.key, item]))
}

/** The tags that speak for a track, heaviest first. */
export function supportingTerms(track: Pick<RecommendedTrack, 'why'>): readonly ScoreTerm[] {
  return track.why.filter(({ tag, weight }) => weight > 0 && !isNamedTerm(tag))
}

/**
 * The films a track answers: the one it names first, then those of its heaviest terms, by the weight they carry
 * (a term's weight counts in equal parts for its films).
 */
export function answeredMovies(track: RecommendedTrack, movies: MoviesByKey): ChosenMovie[] {
  const shares = new Map<string, number>()
  for (const { weight, movies: keys } of supportingTerms(track)) {
    for (const key of keys) shares.set(key, (shares.get(key) ?? 0) + weight / keys.length)
  }
  const ranked = [...shares].sort(([, a], [, b]) => b - a).map(([key]) => key)
  const keys = track.answers === null ? ranked : [track.answers]
  return keys.flatMap((key) => movies.get(key) ?? [])
}

/** Why a track is in the list, in a few words: the films it answers, and the tags it shares with them. */
export interface WhyInWords {
  /** "Se7en", "Se7en and Alien", "Se7en, Alien and 1 more"; empty where no chosen film is answered. */
  readonly movies: string
  /** "dark · trip hop · brooding"; empty where no tag speaks for it. */
  readonly tags: string
}

/** Says why a track is in the list. */
export function whyInWords(track: RecommendedTrack, movies: MoviesByKey): WhyInWords {
  const speaking = supportingTerms(track).slice(0, tagsNamed)
  const tags = formatTags(speaking.map(({ tag }) => tag))
  const titles = answeredMovies(track, movies).map(({ movie }) => movie.title)
  const more = titles.length - moviesNamed
  const named =
    more > 0
      ? strings.tracks.moviesAndMore(titles.slice(0, moviesNamed), more)
      : strings.tracks.movies(titles)
  return { movies: named, tags }
}
