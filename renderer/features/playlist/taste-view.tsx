import './taste-view.css'
import { ChevronRight } from 'lucide-react'
import { memo } from 'react'
import type { Recommendation } from '#shared/contract/recommendations.ts'
import { useApp } from '../../context.tsx'
import { formatTags } from '../../format/tag.ts'
import { strings } from '../../strings/index.ts'
import { useMedia } from '../../ui/use-media.ts'
import { LeftOutTags } from './left-out-tags.tsx'
import { MoodField } from './mood-field.tsx'
import { MovieLegend } from './movie-legend.tsx'
import { TagBars } from './tag-bars.tsx'
import type { MoviesByKey } from './why.ts'

/** In a window lower than this the taste is folded, so that tracks show at once; in rem of the text size set. */
const foldedBelow = 44
/** How many tags the folded taste names. */
const tagsNamed = 4

interface TasteViewProps {
  readonly recommendation: Recommendation
  readonly movies: MoviesByKey
}

/** What the taste is made of: its mood, its tags, and which film brought what. One line of words where it is folded. */
export const TasteView = memo(function TasteView({ recommendation, movies }: TasteViewProps) {
  const rem = 0.16 * useApp((state) => state.settings.textSize)
  const folded = useMedia(`(max-height: ${Math.ceil(foldedBelow * rem) - 1}px)`)
  const { tags } = recommendation.taste
  const content = (
    <div className="taste-content">
      <div className="taste-pictures">
        <MoodField recommendation={recommendation} movies={movies} />
        <TagBars tags={tags} movies={movies} />
      </div>
      <MovieLegend movies={movies} />
      <LeftOutTags />
    </div>
  )
  if (!folded) {
    return <section aria-label={strings.taste.region}>{content}</section>
  }
  const words = tags.filter(({ weight }) => weight > 0).slice(0, tagsNamed)
  return (
    <details className="taste-folded">
      <summary>
        <ChevronRight aria-hidden="true" />
        <span>{strings.taste.region}</span>
        <span className="taste-words">{formatTags(words.map(({ tag }) => tag))}</span>
      </summary>
      {content}
    </details>
  )
})
