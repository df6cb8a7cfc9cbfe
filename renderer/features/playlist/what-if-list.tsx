import './what-if-list.css'
import type { RecommendedTrack } from '#shared/contract/recommendations.ts'
import { useAppStore } from '../../context.tsx'
import { formatTag } from '../../format/tag.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { useSelectionActions } from '../selection/use-selection-actions.ts'
import { type Outcome, useWhatIf } from './use-what-if.ts'
import type { WhatIf } from './what-if.ts'
import type { MoviesByKey } from './why.ts'

interface WhatIfListProps {
  readonly track: RecommendedTrack
  readonly movies: MoviesByKey
}

/** What would move a track up, down or out of the list, as the engine works it out; each can be done at once. */
export function WhatIfList({ track, movies }: WhatIfListProps) {
  const { now, outcomes, working } = useWhatIf(track, movies)
  const apply = useApply()
  const { explain } = strings
  return (
    <section className="what-if" aria-label={explain.whatIf} aria-busy={working}>
      <h4>{explain.whatIf}</h4>
      <ul>
        {outcomes.map(({ change, place }) => {
          const name = changeInWords(change)
          return (
            <li key={name}>
              <span>{name}</span>
              <span className="what-if-outcome figures">{outcomeInWords(now, place)}</span>
              <Button look="quiet" aria-label={explain.applyThis(name)} onClick={() => apply(change)}>
                {explain.apply}
              </Button>
            </li>
          )
        })}
      </ul>
      {working ? <p>{explain.working}</p> : null}
    </section>
  )
}

/** A change in words: "Without dark". */
export function changeInWords(change: WhatIf): string {
  const { explain, dials } = strings
  switch (change.kind) {
    case 'without-tag':
      return explain.without(formatTag(change.tag))
    case 'more-tag':
      return explain.more(formatTag(change.tag))
    case 'without-movie':
      return explain.without(change.chosen.movie.title)
    case 'dial':
      return explain.turned(dials[change.dial], dials.ends[change.dial][change.value < 0 ? 0 : 1] ?? '')
  }
}

/** What becomes of the track: "place 3 → 12", "out of the list, place 41". */
export function outcomeInWords(now: Outcome['place'] | null, then: Outcome['place']): string {
  const { explain } = strings
  if (!then.listed) return then.place === null ? explain.gone : explain.out(then.place)
  if (then.place === null) return explain.gone
  if (now === null || !now.listed || now.place === null) return explain.in(then.place)
  return now.place === then.place ? explain.stays(then.place) : explain.moves(now.place, then.place)
}

/** Does what was only asked about. */
function useApply(): (change: WhatIf) => void {
  const store = useAppStore()
  const { remove } = useSelectionActions()
  return (change) => {
    const { removeTag, togglePinnedTag, setDial } = store.getState()
    switch (change.kind) {
      case 'without-tag':
        removeTag(change.tag)
        break
      case 'more-tag':
        togglePinnedTag(change.tag)
        break
      case 'dial':
        setDial(change.dial, change.value)
        break
      case 'without-movie':
        remove(change.chosen.movie)
    }
  }
}
