import { useMemo, useRef } from 'react'
import type { RecommendedTrack } from '#shared/contract/recommendations.ts'
import { useLanguage } from '../../context.tsx'
import { formatPercent } from '../../format/number.ts'
import { answeredMovies, type MoviesByKey, whyInWords } from './why.ts'

/** What a row shows of a track, in words. */
export interface TrackFacts {
  readonly key: string
  readonly title: string
  readonly artist: string
  readonly match: string
  /** The films it answers, the colour of the first one, and the tags they share. */
  readonly answers: string
  readonly colour: number | null
  readonly tags: string
}

function factsOf(track: RecommendedTrack, movies: MoviesByKey): TrackFacts {
  const { key, title, artist } = track
  const why = whyInWords(track, movies)
  const colour = answeredMovies(track, movies)[0]?.colour ?? null
  return {
    key,
    title,
    artist,
    match: formatPercent(track.match),
    answers: why.movies,
    colour,
    tags: why.tags,
  }
}

function sameFacts(one: TrackFacts, other: TrackFacts): boolean {
  return (
    one.title === other.title &&
    one.artist === other.artist &&
    one.match === other.match &&
    one.answers === other.answers &&
    one.colour === other.colour &&
    one.tags === other.tags
  )
}

/**
 * What the rows of a list show. A track that shows what it showed before has the same facts as before, whatever else
 * a new playlist says of it: so its row need not be drawn anew.
 */
export function useTrackFacts(
  tracks: readonly RecommendedTrack[],
  movies: MoviesByKey,
): readonly TrackFacts[] {
  const language = useLanguage()
  const known = useRef({ language, facts: new Map<string, TrackFacts>() })

  return useMemo(() => {
    const before = known.current.language === language ? known.current.facts : new Map<string, TrackFacts>()
    const facts = tracks.map((track) => {
      const now = factsOf(track, movies)
      const old = before.get(track.key)
      return old !== undefined && sameFacts(now, old) ? old : now
    })
    known.current = { language, facts: new Map(facts.map((one) => [one.key, one])) }
    return facts
  }, [tracks, movies, language])
}
