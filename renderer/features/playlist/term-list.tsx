import './term-list.css'
import { Pin, X } from 'lucide-react'
import { isNamedTerm } from '#shared/contract/named-terms.ts'
import type { RecommendedTrack } from '#shared/contract/recommendations.ts'
import { useApp } from '../../context.tsx'
import { formatSigned } from '../../format/number.ts'
import { formatTag } from '../../format/tag.ts'
import { strings } from '../../strings/index.ts'
import { IconButton } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Dot } from '../../ui/dot.tsx'
import { SplitBar } from '../../ui/split-bar.tsx'
import { type Contribution, contributionsOf } from './contributions.ts'
import type { MoviesByKey } from './why.ts'

/** How many terms are drawn; the rest is summed up. */
const termsShown = 8

interface TermListProps {
  readonly track: RecommendedTrack
  readonly movies: MoviesByKey
}

/** A match taken apart: each term as a bar in the colours of the films it comes from, its points, and their sum. */
export function TermList({ track, movies }: TermListProps) {
  const { shown, others, otherPoints, sum } = contributionsOf(track, termsShown)
  const most = Math.max(...shown.map(({ points }) => Math.abs(points)), 1)
  const { explain } = strings
  return (
    <table className="terms" aria-label={explain.terms}>
      <colgroup>
        <col className="terms-name" />
        <col className="terms-points" />
        <col />
        <col className="terms-actions" />
      </colgroup>
      <thead className="hidden-visually">
        <tr>
          <th scope="col">{explain.term}</th>
          <th scope="col">{explain.points}</th>
          <th scope="col">{explain.from}</th>
          <th scope="col">{explain.actions}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((contribution) => (
          <TermRow key={contribution.term.tag} contribution={contribution} most={most} movies={movies} />
        ))}
        {others > 0 || otherPoints !== 0 ? (
          <tr className="terms-others">
            <th scope="row">{others > 0 ? explain.others(others) : explain.rounding}</th>
            <td className="figures">{formatSigned(otherPoints)}</td>
            <td />
            <td />
          </tr>
        ) : null}
        <tr className="terms-sum">
          <th scope="row">{explain.sum}</th>
          <td className="figures">{sum}</td>
          <td colSpan={2}>{explain.ofBest}</td>
        </tr>
      </tbody>
    </table>
  )
}

interface TermRowProps {
  readonly contribution: Contribution
  readonly most: number
  readonly movies: MoviesByKey
}

function TermRow({ contribution: { term, points }, most, movies }: TermRowProps) {
  const from = term.movies.flatMap((key) => movies.get(key) ?? [])
  const against = term.weight < 0
  const parts = from.map(({ movie, colour }) => ({ key: movie.key, share: 1, colour }))
  const whole = [{ key: 'all', share: 1, colour: null }]
  return (
    <tr className={classes(against && 'term-against')}>
      <th scope="row">
        {isNamedTerm(term.tag) ? strings.tracks.terms[term.tag] : formatTag(term.tag)}
        <SplitBar length={Math.abs(points) / most} parts={against || from.length === 0 ? whole : parts} />
      </th>
      <td className="figures">{formatSigned(points)}</td>
      <td>
        {against ? <span className="term-movie">{strings.tracks.against}</span> : null}
        {from.length === 0 && !against ? (
          <span className="term-movie">{strings.tracks.fromTaste}</span>
        ) : null}
        {from.map(({ movie, colour }) => (
          <span key={movie.key} className="term-movie" title={movie.title}>
            <Dot colour={colour} />
            <span>{movie.title}</span>
          </span>
        ))}
      </td>
      <td>{isNamedTerm(term.tag) ? null : <TagActions tag={term.tag} />}</td>
    </tr>
  )
}

function TagActions({ tag }: { readonly tag: string }) {
  const method = useApp((state) => state.options.method)
  const pinned = useApp((state) => state.options.pinnedTags.includes(tag))
  const togglePinnedTag = useApp((state) => state.togglePinnedTag)
  const removeTag = useApp((state) => state.removeTag)
  const name = formatTag(tag)
  if (method === 'classic') return null
  return (
    <span className="term-actions">
      <IconButton
        label={pinned ? strings.taste.unpin(name) : strings.taste.pin(name)}
        aria-pressed={pinned}
        onClick={() => togglePinnedTag(tag)}
      >
        <Pin />
      </IconButton>
      <IconButton label={strings.taste.remove(name)} onClick={() => removeTag(tag)}>
        <X />
      </IconButton>
    </span>
  )
}
