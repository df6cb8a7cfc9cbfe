import './taste-view.css'
import type { Recommendation } from '#shared/contract/recommendations.ts'
import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { LeftOutTags } from './left-out-tags.tsx'
import { MoodField } from './mood-field.tsx'
import { MovieLegend } from './movie-legend.tsx'
import { TagBars } from './tag-bars.tsx'
import type { MoviesByKey } from './why.ts'

interface TasteViewProps {
  readonly recommendation: Recommendation
  readonly movies: MoviesByKey
}

/** What the taste is made of: its mood, its tags, and which film brought what. */
export function TasteView({ recommendation, movies }: TasteViewProps) {
  const chosen = useApp((state) => state.chosen)
  return (
    <section className="taste" aria-label={strings.taste.region}>
      <div className="taste-pictures">
        <MoodField recommendation={recommendation} movies={movies} />
        <TagBars tags={recommendation.taste.tags} movies={movies} />
      </div>
      <MovieLegend chosen={chosen} />
      <LeftOutTags />
    </section>
  )
}
