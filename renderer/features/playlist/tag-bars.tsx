import './tag-bars.css'
import { Pin, X } from 'lucide-react'
import { createElement, useRef } from 'react'
import type { Taste } from '#shared/contract/recommendations.ts'
import { useApp } from '../../context.tsx'
import { formatPercent } from '../../format/number.ts'
import { formatTag } from '../../format/tag.ts'
import { strings } from '../../strings/index.ts'
import { IconButton } from '../../ui/button.tsx'
import { SplitBar } from '../../ui/split-bar.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { useSlots } from '../../ui/use-slots.ts'
import type { MoviesByKey } from './why.ts'

/** Made once: they are the same in every bar. */
const icons = {
  pinned: createElement(Pin, { 'aria-hidden': true, className: 'tag-pinned' }),
  pin: createElement(Pin),
  remove: createElement(X),
} as const

/** How many of the taste's tags are shown. */
const tagsShown = 7

type TasteTag = Taste['tags'][number]

interface TagBarsProps {
  readonly tags: readonly TasteTag[]
  readonly movies: MoviesByKey
}

/** The strongest tags of the taste, each split by the films it comes from, to be pinned or left out. One tab stop. */
export function TagBars({ tags, movies }: TagBarsProps) {
  const strongest = tags.filter(({ weight }) => weight > 0).slice(0, tagsShown)
  const most = strongest[0]?.weight ?? 1
  const list = useRef<HTMLUListElement>(null)
  const { active, setActive, onKeyDown } = useRovingFocus(strongest.length, 'vertical')
  const slots = useSlots(
    list,
    strongest.map(({ tag }) => tag),
    strongest[active]?.tag ?? null,
  )
  useKeptFocus(list, '[data-roving][tabindex="0"]')

  return (
    <ul ref={list} className="tag-bars" aria-label={strings.taste.tags} onKeyDown={onKeyDown}>
      {strongest.map((tag, index) => (
        <TagBar
          key={slots.get(tag.tag)}
          tag={tag}
          most={most}
          movies={movies}
          tabbable={index === active}
          onFocus={() => setActive(index)}
        />
      ))}
    </ul>
  )
}

interface TagBarProps {
  readonly tag: TasteTag
  readonly most: number
  readonly movies: MoviesByKey
  readonly tabbable: boolean
  readonly onFocus: () => void
}

function TagBar({ tag, most, movies, tabbable, onFocus }: TagBarProps) {
  const tabIndex = tabbable ? 0 : -1
  const pinned = useApp((state) => state.options.pinnedTags.includes(tag.tag))
  const togglePinnedTag = useApp((state) => state.togglePinnedTag)
  const removeTag = useApp((state) => state.removeTag)
  const name = formatTag(tag.tag)
  // In the order of the tray, as the legend has them.
  const weights = new Map(tag.movies.map(({ key, weight }) => [key, weight]))
  const parts = [...movies.keys()].flatMap((key) => {
    const weight = weights.get(key) ?? 0
    return weight > 0 ? [{ key, weight }] : []
  })
  const told = parts.flatMap(({ key, weight }) => {
    const title = movies.get(key)?.movie.title
    return title ? [strings.taste.tagPart(title, formatPercent(weight / tag.weight))] : []
  })

  return (
    <li className="tag-bar" onFocus={onFocus}>
      <span className="tag-name" title={strings.taste.tagName(name, told)}>
        {pinned ? icons.pinned : null}
        <span>{name}</span>
      </span>
      <SplitBar
        length={tag.weight / most}
        parts={parts.map(({ key, weight }) => ({
          key,
          share: weight,
          colour: movies.get(key)?.colour ?? null,
        }))}
      />
      <span className="hidden-visually">{told.join(', ')}</span>
      <span className="tag-actions">
        <IconButton
          label={pinned ? strings.taste.unpin(name) : strings.taste.pin(name)}
          aria-pressed={pinned}
          data-roving
          tabIndex={tabIndex}
          onClick={() => togglePinnedTag(tag.tag)}
        >
          {icons.pin}
        </IconButton>
        <IconButton label={strings.taste.remove(name)} tabIndex={tabIndex} onClick={() => removeTag(tag.tag)}>
          {icons.remove}
        </IconButton>
      </span>
    </li>
  )
}
