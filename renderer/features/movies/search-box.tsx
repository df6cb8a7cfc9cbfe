import './search-box.css'
import { Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { IconButton } from '../../ui/button.tsx'
import { movieGridId, searchInputId } from '../shortcuts/targets.ts'
import { restPosters } from './poster-art/studio.ts'

/** The search over all films, as one types. */
export function SearchBox() {
  const text = useApp((state) => state.query.text)
  const setText = useApp((state) => state.setText)
  const catalogue = useApp((state) => state.shownMovies?.catalogue ?? 0)

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setText('')
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    // On to what was found: the wall's tab stop is its first film after each letter.
    event.preventDefault()
    document.querySelector<HTMLElement>(`#${movieGridId} [tabindex="0"]`)?.focus()
  }

  return (
    <search className="search-box">
      <Search aria-hidden="true" />
      <input
        id={searchInputId}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-label={strings.movies.searchLabel}
        aria-keyshortcuts="/"
        placeholder={strings.movies.searchPlaceholder(catalogue)}
        value={text}
        onChange={(event) => {
          restPosters()
          setText(event.target.value)
        }}
        onKeyDown={press}
      />
      {text === '' ? (
        <span className="key-cap" aria-hidden="true">
          /
        </span>
      ) : (
        <IconButton
          label={strings.movies.clearSearch}
          onClick={() => {
            setText('')
            // The button goes with the text; the focus stays in the search.
            document.getElementById(searchInputId)?.focus()
          }}
        >
          <X />
        </IconButton>
      )}
    </search>
  )
}
