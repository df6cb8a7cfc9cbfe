import './filter-bar.css'
import '../../ui/fading-strip.css'
import { ChevronDown, RotateCw } from 'lucide-react'
import { useRef } from 'react'
import type { MovieQuery, MovieSort } from '#shared/contract/movies.ts'
import { useApp } from '../../context.tsx'
import { isFiltered } from '../../store/catalogue-slice.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { useElementSize } from '../../ui/use-element-size.ts'
import { FacetPopover } from './facet-popover.tsx'
import { FilterChip } from './filter-chip.tsx'
import { PosterSize } from './poster-size.tsx'
import { useFilters } from './use-filters.ts'

const sorts: readonly MovieSort[] = ['relevance', 'shuffle', 'title', 'year']

/** Room a chip takes on average, to decide how many are offered beside the ones in use. */
const chipRoom = 118

/** Whether another seed changes the order: not where a title, a year or the fit to a text decides it. */
function hasPools({ sort, text }: MovieQuery): boolean {
  return sort === 'shuffle' || (sort === 'relevance' && text.trim() === '')
}

/** How many films there are; seen where a text or a filter narrows them. */
function Total({ filtered }: { readonly filtered: boolean }) {
  const total = useApp((state) => state.shownMovies?.total)
  return (
    <span className={filtered ? 'filter-total figures' : 'hidden-visually'} role="status">
      {total === undefined ? '' : strings.movies.found(total)}
    </span>
  )
}

/** Genre, decade and data set as chips, the size of the posters, the sort, another pool, and how many films there are. */
export function FilterBar() {
  const strip = useRef<HTMLDivElement>(null)
  const { width } = useElementSize(strip)
  // Of the query only what this shows: a letter typed changes none of it.
  const sort = useApp((state) => state.query.sort)
  const filtered = useApp((state) => isFiltered(state.query))
  const searched = useApp((state) => state.query.text.trim() !== '')
  const pools = useApp((state) => hasPools(state.query))
  const setSort = useApp((state) => state.setSort)
  const refreshPool = useApp((state) => state.refreshPool)
  const clearFilters = useApp((state) => state.clearFilters)
  const { genres, decades, datasets, active, offered } = useFilters()
  const offers = offered.slice(0, Math.max(0, Math.floor(width / chipRoom) - active.length))

  return (
    <section className="filter-bar" aria-label={strings.movies.filters}>
      <FacetPopover label={strings.movies.genre} filters={genres} icon={<ChevronDown />} />
      <FacetPopover label={strings.movies.decade} filters={decades} icon={<ChevronDown />} />
      {datasets.length > 0 ? (
        <FacetPopover label={strings.movies.dataset} filters={datasets} icon={<ChevronDown />} />
      ) : null}
      <div ref={strip} className="filter-strip fading-strip">
        {[...active, ...offers].map((filter) => (
          <FilterChip key={filter.key} filter={filter} />
        ))}
        {filtered ? (
          <Button look="quiet" onClick={clearFilters}>
            {strings.movies.clearAll}
          </Button>
        ) : null}
      </div>
      <Total filtered={filtered} />
      <PosterSize />
      <select
        className="filter-sort"
        aria-label={strings.movies.sortLabel}
        value={sort}
        onChange={(event) => setSort(sorts[event.target.selectedIndex] ?? sort)}
      >
        {sorts.map((one) => (
          <option key={one} value={one}>
            {one === 'relevance' && !searched ? strings.movies.wellKnown : strings.movies.sorts[one]}
          </option>
        ))}
      </select>
      {pools ? (
        <Button look="quiet" title={strings.movies.refreshTitle} aria-keyshortcuts="r" onClick={refreshPool}>
          <RotateCw />
          <span className={filtered ? 'hidden-visually' : ''}>{strings.movies.refresh}</span>
        </Button>
      ) : null}
    </section>
  )
}
