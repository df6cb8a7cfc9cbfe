import { useId } from 'react'
import { strings } from '../../../strings/index.ts'
import type { MappingDraft } from './draft.ts'

/** What may stand between the values of a cell, as it is offered. */
const separators = [',', ';', '|', '/', ' / ', '·', '+', '\t'] as const

interface CellOptionsProps {
  readonly draft: MappingDraft
  onChange(draft: MappingDraft): void
}

/** How cells are read: what separates several values, and which words stand for nothing. */
export function CellOptions({ draft, onChange }: CellOptionsProps) {
  const separatorId = useId()
  const missingId = useId()
  const { separator } = draft
  const other = separator !== null && !separators.some((one) => one === separator)
  return (
    <>
      <div className="mapping-option">
        <label htmlFor={separatorId}>{strings.mapping.separator}</label>
        <select
          id={separatorId}
          className="mapping-select"
          value={separator ?? ''}
          onChange={({ target }) =>
            onChange({ ...draft, separator: target.value === '' ? null : target.value })
          }
        >
          <option value="">{strings.mapping.separators.none}</option>
          {separators.map((one) => (
            <option key={one} value={one}>
              {strings.mapping.separators[one]}
            </option>
          ))}
          {other ? <option value={separator}>{separator}</option> : null}
        </select>
      </div>
      <div className="mapping-option">
        <label htmlFor={missingId}>{strings.mapping.missing}</label>
        <input
          id={missingId}
          className="mapping-input"
          type="text"
          spellCheck={false}
          maxLength={400}
          placeholder={strings.mapping.missingHint}
          value={draft.missing}
          onChange={({ target }) => onChange({ ...draft, missing: target.value })}
        />
      </div>
    </>
  )
}
