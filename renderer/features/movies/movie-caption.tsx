import { Fragment } from 'react'
import type { Mark, MovieCard } from '#shared/contract/movies.ts'

interface MovieCaptionProps {
  readonly movie: MovieCard
  readonly mark: Mark | undefined
}

/** A title with the stretches marked that a text found. */
function Marked({ text, ranges }: { readonly text: string; readonly ranges: Mark['ranges'] }) {
  const starts = [0, ...ranges.map(([, end]) => end)]
  return starts.map((start, index) => {
    const [from, to] = ranges[index] ?? [text.length, text.length]
    return (
      <Fragment key={start}>
        {text.slice(start, from)}
        {to > from ? <mark>{text.slice(from, to)}</mark> : null}
      </Fragment>
    )
  })
}

/** Under a poster that a search has found: its title, marked where the text is in it; the original one where that is it. */
export function MovieCaption({ movie, mark }: MovieCaptionProps) {
  const { title, originalTitle, year } = movie
  const byOriginal = mark?.of === 'originalTitle' && originalTitle !== null
  return (
    <span className="movie-caption" aria-hidden="true">
      <b>{byOriginal ? title : <Marked text={title} ranges={mark?.ranges ?? []} />}</b>
      {byOriginal ? (
        <small className="movie-caption-original">
          <Marked text={originalTitle} ranges={mark.ranges} />
        </small>
      ) : (
        <small>{year}</small>
      )}
    </span>
  )
}
