import { isNamedTerm } from '#shared/contract/named-terms.ts'
import type { ListTrack, TrackList } from '#shared/contract/playlists.ts'
import { catalogues, type Language } from '#shared/strings/index.ts'

/** How many terms of a score an export names. */
const REASONS = 5

/** Why a track is in its list, in words: "dark (Heat, Se7en); trip hop (Heat)"; empty for an imported one. */
export function reasonsOf(
  list: Pick<TrackList, 'movies'>,
  language: Language,
): (track: Pick<ListTrack, 'why'>) => string {
  const words = new Map(Object.entries(catalogues[language].tags))
  const titles = new Map(list.movies.map(({ key, title }) => [key, title]))
  return ({ why }) =>
    why
      .filter(({ tag, weight }) => weight > 0 && !isNamedTerm(tag))
      .slice(0, REASONS)
      .map(({ tag, movies }) => {
        const named = movies.map((key) => titles.get(key) ?? key).join(', ')
        const word = words.get(tag) ?? tag
        return named === '' ? word : `${word} (${named})`
      })
      .join('; ')
}
