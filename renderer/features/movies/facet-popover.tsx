import type { ReactNode } from 'react'
import { formatCount } from '../../format/number.ts'
import { Popover } from '../../ui/popover.tsx'
import type { Filter } from './use-filters.ts'

interface FacetPopoverProps {
  readonly label: string
  readonly icon: ReactNode
  readonly filters: readonly Filter[]
}

/** All genres, all decades or all data sets, to tick. */
export function FacetPopover({ label, icon, filters }: FacetPopoverProps) {
  return (
    <Popover
      label={label}
      triggerClassName="button-plain facet-trigger"
      trigger={
        <>
          {label}
          {icon}
        </>
      }
    >
      <ul className="facet-list">
        {filters.map(({ key, name, count, pressed, onToggle }) => (
          <li key={key}>
            <label className="facet">
              <input type="checkbox" checked={pressed} onChange={onToggle} />
              <span>{name}</span>
              <span className="filter-count figures">{formatCount(count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </Popover>
  )
}
