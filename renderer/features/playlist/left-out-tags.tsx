import './left-out-tags.css'
import { Undo2 } from 'lucide-react'
import { useApp } from '../../context.tsx'
import { formatTag } from '../../format/tag.ts'
import { strings } from '../../strings/index.ts'

/** The tags the user took out of the taste, each to be brought back. */
export function LeftOutTags() {
  const removed = useApp((state) => state.options.removedTags)
  const restoreTag = useApp((state) => state.restoreTag)
  if (removed.length === 0) return null
  return (
    <div className="left-out">
      <span>{strings.taste.leftOut}</span>
      {removed.map((tag) => (
        <button
          key={tag}
          type="button"
          className="button button-plain left-out-tag"
          aria-label={strings.taste.restore(formatTag(tag))}
          onClick={() => restoreTag(tag)}
        >
          <s>{formatTag(tag)}</s>
          <Undo2 />
        </button>
      ))}
    </div>
  )
}
