import './track-explanation.css'
import { isNamedTerm } from '#shared/contract/named-terms.ts'
import type { RecommendedTrack, ScoreTerm } from '#shared/contract/recommendations.ts'
import { formatTrackTime } from '../../format/duration.ts'
import { formatTag } from '../../format/tag.ts'
import { strings } from '../../strings/index.ts'
import { classes } from '../../ui/classes.ts'
import { Dot } from '../../ui/dot.tsx'
import { SplitBar } from '../../ui/split-bar.tsx'
import type { MoviesByKey } from './why.ts'

/** How many terms are drawn; the rest is too light to matter. */
const termsShown = 8

interface TrackExplanationProps {
  readonly track: RecommendedTrack
  readonly movies: MoviesByKey
  readonly locked: boolean
}

/** A track's score taken apart: each term as a bar in the colours of the films it comes from. */
export function TrackExplanation({ track, movies, locked }: TrackExplanationProps) {
  const terms = track.why.slice(0, termsShown)
  const most = Math.max(...terms.map(({ weight }) => Math.abs(weight)), Number.MIN_VALUE)
  const facts = [
    track.album,
    track.year === null ? null : String(track.year),
    track.durationMs === null ? null : formatTrackTime(track.durationMs),
  ].filter((fact) => fact !== null)

  return (
    <section className="explanation" aria-label={strings.tracks.whyRegion(track.title)}>
      {facts.length > 0 ? <p className="explanation-facts figures">{facts.join(' · ')}</p> : null}
      {terms.length > 0 ? (
        <ul className="explanation-terms">
          {terms.map((term) => (
            <Term key={term.tag} term={term} most={most} movies={movies} />
          ))}
        </ul>
      ) : locked ? (
        <p>{strings.tracks.noReason}</p>
      ) : null}
      <p className="explanation-tags">
        {strings.tracks.tags}: {track.tags.map(formatTag).join(', ')}
      </p>
    </section>
  )
}

function Term({ term, most, movies }: { term: ScoreTerm; most: number; movies: MoviesByKey }) {
  const from = term.movies.flatMap((key) => movies.get(key) ?? [])
  const against = term.weight < 0
  return (
    <li className={classes('term', against && 'term-against')}>
      <span className="term-tag">
        {isNamedTerm(term.tag) ? strings.tracks.terms[term.tag] : formatTag(term.tag)}
      </span>
      <SplitBar
        length={Math.abs(term.weight) / most}
        parts={
          against || from.length === 0
            ? [{ key: 'all', share: 1, colour: null }]
            : from.map(({ movie, colour }) => ({ key: movie.key, share: 1, colour }))
        }
      />
      <span className="term-from">
        {against ? strings.tracks.against : null}
        {!against && from.length === 0 ? strings.tracks.fromTaste : null}
        {against
          ? null
          : from.map(({ movie, colour }) => (
              <span key={movie.key} className="term-movie">
                <Dot colour={colour} />
                {movie.title}
              </span>
            ))}
      </span>
    </li>
  )
}
