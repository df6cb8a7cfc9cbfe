import { useState } from 'react'
import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { Fact } from './fact.tsx'
import { KeyForm } from './key-form.tsx'
import { pauseText } from './pause-text.ts'
import type { ShownDetails } from './use-movie-details.ts'

/** What OMDb says of a film, or why it says nothing. The room for a plot is kept while it is asked. */
export function MovieDetailsView({ details }: { readonly details: ShownDetails }) {
  return (
    <div className="movie-card-details" role="status" aria-busy={details.status === 'asking'}>
      <Answer details={details} />
    </div>
  )
}

function Answer({ details }: { readonly details: ShownDetails }) {
  const plotWords = useApp((state) => state.settings.plotWords)
  const { posters } = strings
  switch (details.status) {
    case 'asking':
      return <p className="movie-card-note">{posters.asking}</p>
    case 'unknown':
      return <p className="movie-card-note">{posters.unknown}</p>
    case 'no-key':
      return <Offer />
    case 'paused':
      return <p className="movie-card-note">{pauseText(details.pause)}</p>
    case 'failed':
      return <p className="movie-card-note">{`${posters.failed} ${details.problem}`}</p>
    case 'found': {
      const { plot, directors, cast } = details.details
      return (
        <>
          {plot ? <p>{plot}</p> : <p className="movie-card-note">{posters.noPlot}</p>}
          <dl className="movie-card-list">
            <Fact name={posters.directors} values={directors} />
            <Fact name={posters.cast} values={cast} />
            <Fact name={posters.plotKeywords} values={details.plotKeywords} />
          </dl>
          {details.plotKeywords.length > 0 ? (
            <p className="movie-card-note">
              {plotWords ? posters.plotKeywordsCount : posters.plotKeywordsDoNot}
            </p>
          ) : null}
        </>
      )
    }
  }
}

/** Says what a key would bring, and takes one. */
function Offer() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <p className="movie-card-note">{strings.posters.offer}</p>
      {open ? <KeyForm focused /> : <Button onClick={() => setOpen(true)}>{strings.posters.enterKey}</Button>}
    </>
  )
}
