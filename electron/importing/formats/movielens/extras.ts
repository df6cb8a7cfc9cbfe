import { cleanText, positiveIntegerOrNull } from '../cells.ts'
import { readColumns } from '../columns.ts'
import type { Extras, JoinedReader, Rejection } from '../format.ts'

/** What the joined tables say about one film. */
export interface FilmExtras {
  imdbId: string | null
  tmdbId: number | null
  keywords: { name: string; count: number }[]
  fame: number | null
}

/** Keywords kept of one film; what stands behind the first 200 was said once or twice. */
const MAX_KEYWORDS = 200

/** Longest tag that is a keyword and not a review, in UTF-16 units. */
const MAX_KEYWORD_LENGTH = 100

/** A film's id as MovieLens writes it. */
export function movieIdOf(cell: string | undefined): string | null {
  const id = cleanText(cell)
  return /^\d{1,18}$/.test(id) ? id : null
}

/** "0114709" or "tt0114709" as IMDb writes it: tt0114709. Null for an empty cell and for zero. */
function imdbIdOf(cell: string | undefined): string | null {
  const digits = /^(?:tt)?(\d{1,9})$/.exec(cleanText(cell))?.[1]
  return digits === undefined || Number(digits) === 0 ? null : `tt${digits.padStart(7, '0')}`
}

/** The rejection of a row whose film has no number. */
export function badId(cell: string | undefined, column = 'movieId'): { rejection: Rejection } {
  return { rejection: { column, reason: { code: 'no-film-number', value: cleanText(cell).slice(0, 40) } } }
}

/** Collects links, tags and ratings of a MovieLens data set by film. */
export class MovieLensExtras implements Extras {
  private readonly links = new Map<string, { imdbId: string | null; tmdbId: number | null }>()
  private readonly tags = new Map<string, Map<string, number>>()
  private readonly tagRows = new Map<string, number>()
  private readonly ratings = new Map<string, number>()
  private hasRatings = false
  private mostRatings = 0
  private readonly used = new Map<string, number>()

  reader(role: string, header: readonly string[]): JoinedReader {
    if (role === 'links') return this.linkReader(header)
    if (role === 'tags') return this.tagReader(header)
    return this.ratingReader(header)
  }

  usedRows(role: string): number {
    return this.used.get(role) ?? 0
  }

  /** What is known of a film. To be asked once a film, after all joined tables are read. */
  take(movieId: string): FilmExtras {
    const link = this.links.get(movieId)
    const ratings = this.ratings.get(movieId) ?? 0
    this.count('links', link === undefined ? 0 : 1)
    this.count('tags', this.tagRows.get(movieId) ?? 0)
    this.count('ratings', ratings)
    return {
      imdbId: link?.imdbId ?? null,
      tmdbId: link?.tmdbId ?? null,
      keywords: this.keywordsOf(movieId),
      // Fame grows with the order of magnitude: ten times the ratings is one step, wherever one stands.
      fame: this.hasRatings ? Math.log1p(ratings) / Math.log1p(Math.max(1, this.mostRatings)) : null,
    }
  }

  private count(role: string, rows: number): void {
    this.used.set(role, this.usedRows(role) + rows)
  }

  private keywordsOf(movieId: string): { name: string; count: number }[] {
    return [...(this.tags.get(movieId) ?? [])]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, MAX_KEYWORDS)
  }

  private linkReader(header: readonly string[]): JoinedReader {
    const columns = readColumns(header)
    const movieColumn = columns.required('movieId')
    const imdbColumn = columns.required('imdbId')
    const tmdbColumn = columns.optional('tmdbId')
    return (cells) => {
      const movieId = movieIdOf(cells[movieColumn])
      if (movieId === null) return badId(cells[movieColumn])
      if (this.links.has(movieId)) return 'repeated'
      this.links.set(movieId, {
        imdbId: imdbIdOf(cells[imdbColumn]),
        tmdbId: positiveIntegerOrNull(cells[tmdbColumn]),
      })
      return 'used'
    }
  }

  private tagReader(header: readonly string[]): JoinedReader {
    const columns = readColumns(header)
    const movieColumn = columns.required('movieId')
    const tagColumn = columns.required('tag')
    return (cells) => {
      const movieId = movieIdOf(cells[movieColumn])
      if (movieId === null) return badId(cells[movieColumn])
      const tag = cleanText(cells[tagColumn]).toLowerCase()
      if (tag === '') return { rejection: { column: 'tag', reason: { code: 'empty', what: 'tag' } } }
      if (tag.length > MAX_KEYWORD_LENGTH) {
        return {
          rejection: { column: 'tag', reason: { code: 'long-cell', what: 'tag', most: MAX_KEYWORD_LENGTH } },
        }
      }
      const ofFilm = this.tags.get(movieId) ?? new Map<string, number>()
      this.tags.set(movieId, ofFilm)
      ofFilm.set(tag, (ofFilm.get(tag) ?? 0) + 1)
      this.tagRows.set(movieId, (this.tagRows.get(movieId) ?? 0) + 1)
      return 'used'
    }
  }

  private ratingReader(header: readonly string[]): JoinedReader {
    const movieColumn = readColumns(header).required('movieId')
    this.hasRatings = true
    return (cells) => {
      const movieId = movieIdOf(cells[movieColumn])
      if (movieId === null) return badId(cells[movieColumn])
      const ratings = (this.ratings.get(movieId) ?? 0) + 1
      this.ratings.set(movieId, ratings)
      this.mostRatings = Math.max(this.mostRatings, ratings)
      return 'used'
    }
  }
}
