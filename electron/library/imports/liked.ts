import type { ImportedDataset } from '../../importing/job.ts'
import type { Library } from '../library.ts'

/** The most films that a taste is made from. */
const MOST_LIKED = 200

/**
 * Keys of the films that an imported list says its owner likes, those liked most first, at most 200. A film that no
 * source knows more of than its title is left out: nothing follows from it.
 */
export function likedFilms(library: Library, dataset: Pick<ImportedDataset, 'id' | 'liked'>): string[] {
  if (dataset.liked.length === 0) return []
  const { films, sets } = library.browser().catalogue
  const placed = sets.find(({ set }) => set.datasetId === dataset.id)
  if (placed === undefined) return []
  const keys = dataset.liked.flatMap((externalId) => {
    const row = placed.set.findExternal(externalId)
    const film = row === null ? undefined : films[placed.filmOfRow[row] ?? -1]
    return film !== undefined && film.genres.length + film.keywords.length > 0 ? [film.key] : []
  })
  return [...new Set(keys)].slice(0, MOST_LIKED)
}
