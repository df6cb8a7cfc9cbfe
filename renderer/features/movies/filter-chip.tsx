import { X } from 'lucide-react'
import { formatCount } from '../../format/number.ts'
import { strings } from '../../strings/index.ts'
import { classes } from '../../ui/classes.ts'
import type { Filter } from './use-filters.ts'

/** One genre, decade or data set to filter by, with how many films it has. */
export function FilterChip({ filter }: { readonly filter: Filter }) {
  const { name, count, pressed, onToggle } = filter
  return (
    <button
      type="button"
      className={classes('button', 'button-plain', 'filter-chip')}
      aria-pressed={pressed}
      aria-label={pressed ? strings.movies.removeFilter(name) : strings.movies.chipName(name, count)}
      onClick={onToggle}
    >
      {name}
      {pressed ? <X /> : <span className="filter-count figures">{formatCount(count)}</span>}
    </button>
  )
}
